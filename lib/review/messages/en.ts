import type { Message } from '../messages'

const of = (message: string, expected: string, mend: string): Message => ({ message, expected, mend })

/** What the review tells, in English. */
export const en = {
  'figures.differs': of(
    '“{words}” stands where the original has “{source}”.',
    '{expected}',
    'Write “{expected}”; or correct the original, if that is wrong.',
  ),
  'figures.era': of(
    '“{words}” is a year of the Buddhist era.',
    '{expected}',
    'Write the year of the Common Era: {expected}.',
  ),
  'figures.missing': of(
    '“{words}” of the original is not in the translation.',
    '{expected}',
    'Add it: “{expected}”.',
  ),
  'figures.added': of(
    '“{words}” is not in the original.',
    'no such figure',
    'Take it out; or add it to the original.',
  ),
  'figures.qualifier': of(
    '“{words}” is not as exact as “{source}” of the original, or more so.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'figures.unit': of(
    '“{words}” does not count what “{source}” counts in the original.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'figures.rate': of(
    '“{found}” is reckoned by another measure than “{source}” of the original.',
    '{source}',
    'Say by what it is reckoned (a day, a month, a head) as the original does.',
  ),
  'figures.trend': of(
    '“{words}” seems to go the other way than “{source}” of the original: up for down, or down for up.',
    '{source}',
    'See whether it rose or fell.',
  ),
  'figures.rate-left-out': of(
    '“{words}” does not say by what it is reckoned, as “{source}” of the original does.',
    '{source}',
    'Say by what it is reckoned: a day, a month, a head.',
  ),
  'figures.swapped': of(
    '“{words}” stands where the original has “{source}”: the same figures, but for other things.',
    '{expected}',
    'See which figure belongs to what, and exchange them.',
  ),
  'figures.moved': of(
    '“{words}” stands in another paragraph than in the original.',
    'the same paragraph',
    'Move it to the paragraph that has it in the original.',
  ),
  'figures.unread': of(
    'The figures of this translation were not compared: “{words}” has no reader of figures yet.',
    'a reader of figures',
    'Compare the figures by eye; a developer adds a reader in lib/review/readers.ts.',
  ),
  'sums.wrong': of(
    '{parts} is {sum}, but “{words}” is given as the total.',
    '{sum}',
    'Correct the figures; or, when the source says so, tell readers in an editor’s note that names {total} and {sum}.',
  ),
  'calendar.weekday': of(
    '“{words}” does not agree with the calendar: that day is a {weekday}.',
    '{weekday}',
    'Correct the day of the week or the date; when the source says so, acknowledge it in the front matter.',
  ),
  'structure.missing': of(
    'A passage of the original is missing here: “{words}”.',
    'its translation',
    'Translate it.',
  ),
  'structure.added': of(
    '“{words}” has no counterpart in the original.',
    'the same passages as in the original',
    'Take it out; or add it to the original.',
  ),
  'structure.joined': of(
    '{count} of the original stand as {others} here, so links to paragraphs differ from here on.',
    'the same paragraphs in both languages',
    'Join or split the paragraph as in the original.',
  ),
  'structure.repeated': of('“{words}” stands here twice.', 'once', 'Take one of them out.'),
  'structure.kind': of(
    '“{words}” is a {found} here and a {other} in the original.',
    '{other}',
    'Mark it up as in the original.',
  ),
  'structure.images': of(
    '{found} pictures here, {other} in the original.',
    '{other} pictures',
    'Set the same pictures in both languages.',
  ),
  'structure.footnotes': of(
    '{found} references to footnotes here, {other} in the original.',
    '{other} references',
    'Set the same footnotes in both languages.',
  ),
  'structure.front': of(
    '“{words}” has no counterpart in the translation.',
    'its translation',
    'Add the same {part} to the translation.',
  ),
  'structure.frontAdded': of(
    '“{words}” has no counterpart in the original.',
    'the same {part} in both languages',
    'Take it out; or add it to the original.',
  ),
  'untranslated.passage': of('“{words}” is not translated.', 'a translation', 'Translate it.'),
  'untranslated.words': of(
    '“{words}” is left in another language.',
    'a translation',
    'Translate it; or set it in quotation marks, when it is meant as a quotation.',
  ),
  'key-figures.absent': of(
    'The key figure “{words}” does not stand in the text.',
    'a figure of the text',
    'Write it as the text has it; or put it into the text.',
  ),
  'key-figures.differs': of(
    'The key figure “{words}” is “{source}” in the original.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'links.missing': of(
    'The link “{words}” of the original is not here.',
    '{words}',
    'Link to it as the original does.',
  ),
  'links.added': of(
    'The link “{words}” is not in the original.',
    'the links of the original',
    'Take it out; or add it to the original.',
  ),
  'links.differs': of(
    'The link “{words}” goes to “{source}” in the original.',
    '{source}',
    'Link to {source}.',
  ),
  'links.swallowed': of(
    'The address “{words}” goes on into the text.',
    'an address without the words behind it',
    'Put a space behind the address, or write it as <address>.',
  ),
  'glossary.missing': of(
    '“{source}” of the original is not here as “{expected}”.',
    '{expected}',
    'Write “{expected}”, as the glossary has it; or add the form that you want to content/glossary.yaml.',
  ),
  'glossary.added': of(
    '“{words}” is not in the original.',
    'the names of the original',
    'See which name the original has.',
  ),
  'glossary.spelling': of(
    '“{words}” is spelled “{expected}” in the glossary.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'glossary.variants': of(
    '“{words}” is spelled “{other}” elsewhere.',
    'one spelling',
    'Choose one spelling, and add the name to content/glossary.yaml.',
  ),
  'glossary.unknown': of(
    '“{words}” looks like a name, but nothing in the original answers to it.',
    'a name of the original',
    'See which name the original has; if this is right, add it to content/glossary.yaml.',
  ),
  'glossary.latin': of(
    '“{words}” stands in the original in Latin letters and is not here.',
    '{words}',
    'Write it as the original does.',
  ),
  'wording.left-out': of(
    'This seems to be left out: “{words}”.',
    'a translation of it',
    'Translate it; or acknowledge that it is left out.',
  ),
  'wording.put-in': of(
    'Nothing in the original seems to say: “{words}”.',
    'only what the original says',
    'Take it out; or add it to the original.',
  ),
  'wording.instead': of(
    '“{words}” stands where the original has “{source}”.',
    '{expected}',
    'See whether this says the same.',
  ),
  'wording.firm': of(
    '“{source}” of the original seems to have no counterpart here.',
    '{expected}',
    'See whether it is left out.',
  ),
  'wording.negation': of(
    '“{words}” is a denial, but the original denies nothing here.',
    'the sense of the original',
    'See whether this says the opposite.',
  ),
  'wording.affirmed': of(
    '“{source}” of the original is a denial, but nothing is denied here.',
    'the sense of the original',
    'See whether this says the opposite.',
  ),
  'wording.direction': of(
    '“{words}” goes the other way in the original: “{source}”.',
    '{expected}',
    'Exchange the two names.',
  ),
  'thai-text.doubled': of('“{words}” has the same mark twice.', '{expected}', 'Write “{expected}”.'),
  'thai-text.order': of(
    'The marks of “{words}” are in the wrong order.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'thai-text.lone': of(
    'The mark in “{words}” stands on no consonant.',
    'a consonant before the mark',
    'Take the mark out, or the space before it.',
  ),
  'thai-text.lookalike': of(
    '“{words}” only looks like “{expected}”.',
    '{expected}',
    'Write “{expected}” with one key.',
  ),
  'thai-text.repeatSpace': of('No space behind the ๆ of “{words}”.', '{expected}', 'Write “{expected}”.'),
  'thai-text.repeatMixed': of(
    '“{words}” here, “{other}” elsewhere in the text.',
    'one way of writing',
    'Write ๆ everywhere with a space before it, or everywhere without.',
  ),
  'thai-text.quotes': of(
    'Straight quotation marks here, curly ones elsewhere: {words}',
    '“…”',
    'Write curly quotation marks everywhere.',
  ),
  'thai-text.spaceTwice': of('Two spaces in a row: “{words}”.', '{expected}', 'Write one space.'),
  'thai-text.wordTwice': of('A word twice in a row: “{words}”.', '{expected}', 'Write “{expected}” once.'),
  'doubled-words.twice': of('A word twice in a row: “{words}”.', '{expected}', 'Write “{expected}” once.'),
  'paired-marks.space': of(
    'A space between a quotation mark or bracket and what it holds: {words}',
    '“…” (…)',
    'Take the space out.',
  ),
  'paired-marks.alone': of(
    'A quotation mark or bracket that opens or closes nothing: {words}',
    '“…” (…)',
    'Write both marks of the pair.',
  ),
  'thai-text.digits': of(
    'Thai digits here, Western ones elsewhere: {words}',
    '{expected}',
    'Write all figures with the same digits: {expected}.',
  ),
  'thai-text.figureJoined': of(
    'A figure joined to the word before it, unlike all others here: “{words}”.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'thai-text.space': of('A space inside a word: “{words}”.', '{expected}', 'Write “{expected}”.'),
  'thai-text.slip': of('“{words}” is a common slip.', '{expected}', 'Write “{expected}”.'),
  'thai-text.invisible': of(
    'An invisible character ({words}) stands in “{near}”.',
    'no invisible characters',
    'Type the words anew.',
  ),
  'markdown.emphasis': of(
    'The marks in “{words}” did not become emphasis.',
    'bold or italic words, or no marks',
    'Put the marks directly around the words, without spaces inside.',
  ),
  'source.changed': of(
    'The {language} text has changed since this was translated from it: {words}.',
    'a translation of the text as it is now',
    'Translate the changes, or see that they do not matter; then run {command}',
  ),
  'acknowledgements.unused': of(
    'Nothing is acknowledged by “{words}” any more.',
    'an acknowledgement of something found',
    'Take it out of the front matter.',
  ),
  'acknowledgements.unknown': of(
    'There is no check “{words}” to acknowledge.',
    '{expected}',
    'Write one of: {expected}.',
  ),
}
