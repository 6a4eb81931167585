import { writingEn } from './en-writing'
import { of } from './message'

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
  'figures.currency': of(
    '“{words}” does not name the currency of “{source}”.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'figure-unit.unit': of(
    '“{words}” does not count what “{source}” counts in the original.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'figure-unit.rate': of(
    '“{words}” is reckoned by another measure than “{source}” of the original.',
    '{source}',
    'Say by what it is reckoned (a day, a month, a head) as the original does.',
  ),
  'figure-qualifier.differs': of(
    '“{words}” is not as exact as “{source}” of the original, or more so.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'figure-order.swapped': of(
    '“{words}” stands where the original has “{source}”: the same figures, but for other things.',
    '{expected}',
    'See which figure belongs to what, and exchange them.',
  ),
  'figure-place.moved': of(
    '“{words}” stands in another paragraph than in the original.',
    'the same paragraph',
    'Move it to the paragraph that has it in the original.',
  ),
  'figure-language.unread': of(
    'The figures of this translation were not compared: “{words}” has no reader of figures yet.',
    'a reader of figures',
    'Compare the figures by eye; a developer adds the language in lib/figures/figure-languages.ts.',
  ),
  'weekdays.differs': of(
    '“{words}” stands where the original has “{source}”.',
    '{source}',
    'See which day it was.',
  ),
  'weekdays.added': of(
    '“{words}” is not in the original.',
    'the days of the original',
    'See which day it was.',
  ),
  'calendar.weekday': of(
    '“{words}” does not agree with the calendar: that day is a {weekday}.',
    '{weekday}',
    'Correct the day of the week or the date; when the source says so, acknowledge it in the front matter.',
  ),
  'sums.wrong': of(
    '{parts} is {sum}, but “{words}” is given as the total.',
    '{sum}',
    'Correct the figures; or, when the source says so, tell readers in an editor’s note that names {total} and {sum}.',
  ),
  'key-figures.absent': of(
    'The key figure “{words}” does not stand in the text.',
    'a figure of the text',
    'Write it as the text has it; or put it into the text.',
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
  'structure.frontCount': of(
    'The count differs ({part}): {found} here, {other} in the other language.',
    'as many in both languages',
    'Add what is missing there, or take out here what is too many; they are held against each other once there are as many.',
  ),
  'paragraphs.joined': of(
    '{count} of the original stand as {others} here, so links to paragraphs differ from here on.',
    'the same paragraphs in both languages',
    'Join or split the paragraph as in the original.',
  ),
  'block-kind.differs': of(
    '“{words}” is a {found} here and a {other} in the original.',
    '{other}',
    'Mark it up as in the original.',
  ),
  'repeated.twice': of('“{words}” stands here twice.', 'once', 'Take one of them out.'),
  'untranslated.passage': of('“{words}” is not translated.', 'a translation', 'Translate it.'),
  'placeholders.left': of(
    '“{words}” is a sample that the draft began with.',
    'words of your own',
    'Write your own in its place, or make this version a draft.',
  ),
  'foreign-words.left': of(
    '“{words}” is left in another language.',
    'a translation',
    'Translate it; or set it in quotation marks, when it is meant as a quotation.',
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
  'addresses.empty': of(
    'The link “{words}” has no address.',
    'an address',
    'Write the address behind the words, as in [words](https://news.example/), or take the brackets out.',
  ),
  'addresses.meant': of('The address “{words}” leads nowhere.', '{meant}', 'Write {meant}'),
  'addresses.character': of(
    'There is a character in the address “{shown}” that belongs in none: {name}.',
    '{meant}',
    'Write {meant}',
  ),
  'addresses.space': of('There is a space in the address “{words}”.', '{meant}', 'Write {meant}'),
  'addresses.encoding': of(
    'The address is cut off or damaged at “{part}”: “{words}”.',
    'a whole address',
    'Open the page and copy its address once more.',
  ),
  'addresses.local': of(
    'Only one computer or network can open “{words}”.',
    'an address that all readers can open',
    'Write the address on the internet; of a page of this site its path, such as /th/articles/….',
  ),
  'addresses.protocol': of(
    'Links may not lead to “{words}”: readers would see the words alone.',
    'http://, https://, mailto: or tel:',
    'Write an address that begins with https://, http://, mailto: or tel:.',
  ),
  'addresses.telephone': of(
    '“{words}” is no telephone number that can be called.',
    'tel:+66…',
    'Write the number with digits alone and the code of the country, such as tel:+6621234567.',
  ),
  'addresses.mail': of(
    '“{words}” is no mail address.',
    'mailto:name@news.example',
    'Write the whole mail address, such as mailto:name@news.example.',
  ),
  'addresses.user': of(
    'What stands before @ in “{words}” names no page: the link leads to {host}.',
    '{meant}',
    'Write {meant}, if that is the page; a mail address is written mailto:name@news.example.',
  ),
  'addresses.words': of(
    '“{words}” are words, not an address.',
    'an address; or [^1] for a footnote',
    'Write an address such as https://news.example/; a footnote is called by [^1], and written in a line “[^1]: …”.',
  ),
  'addresses.unreadable': of(
    '“{words}” is no address.',
    'a whole address',
    'Open the page and copy its address.',
  ),
  'addresses.file': of(
    'The file “{words}” lies in the folder of the article, but is not published with it.',
    'a document, or an address of something published',
    'Link to a PDF, DOCX, XLSX, PPTX, CSV, ZIP, MP3, M4A, OGG, MP4 or WebM right beside the text, or publish the file elsewhere and link to that.',
  ),
  'addresses.noFile': of(
    'There is no file “{words}” on the site.',
    'an address of something published',
    'Write the whole address of the file, with https:// in front.',
  ),
  'addresses.page': of(
    'The site has no page “{words}”.',
    'the path of a page',
    'Write the path of a page that is there, such as {example}.',
  ),
  'addresses.draft': of(
    'Readers cannot open “{words}”: it is a draft, or waits for its time.',
    'a published article',
    'Publish that article first, or take the link out.',
  ),
  'addresses.ended': of(
    'Readers cannot open “{words}” any more: its time has ended.',
    'an article that is still there',
    'Take the link out, or link to another article.',
  ),
  'addresses.language': of(
    'The article is not there in the language of “{words}”.',
    '{meant}',
    'Link to {meant}, or take the link out.',
  ),
  'addresses.place': of(
    'There is no place {fragment} in the article that “{words}” leads to.',
    '{places}',
    'Link to one of its places: {places}.',
  ),
  'link-language.other': of(
    '“{words}” leads to a page in another language, which is there in the language of the text as well.',
    '{meant}',
    'Link to {meant}',
  ),
  'unused-files.picture': of(
    'No text of the article names the file “{words}”.',
    'a file that a text names',
    'Show it, as in ![What it shows]({words}), or take it away.',
  ),
  'unused-files.recording': of(
    'No text of the article names the file “{words}”.',
    'a file that a text names',
    'Play it, as in ![Its title]({words}), or take it away.',
  ),
  'unused-files.document': of(
    'No text of the article names the file “{words}”.',
    'a file that a text names',
    'Link to it, as in [What it is]({words}), or take it away.',
  ),
  'unused-files.captions': of(
    'No video of the article has the captions “{words}”.',
    'captions that have the name of their video',
    'Name them as their video, clip.en.vtt for clip.mp4, or take them away.',
  ),
  'recordings.captions': of(
    'The video “{words}” has no captions, for readers who do not hear it.',
    'captions beside the video',
    'Put captions beside it as {captions}, in WebVTT.',
  ),
  'recordings.transcript': of(
    'The recording “{words}” has no transcript, for readers who do not hear it.',
    'a transcript behind the recording',
    'Write what is said under a heading “Transcript”, or link to it: [Transcript](transcript.pdf).',
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
  'countries.differs': of(
    '“{words}” stands where the original has “{source}”.',
    '{source}',
    'See which country the original means.',
  ),
  'countries.added': of(
    '“{words}” is not in the original.',
    'the countries of the original',
    'See which country the original means.',
  ),
  'variants.spelling': of(
    '“{words}” is spelled “{other}” elsewhere.',
    'one spelling',
    'Choose one spelling, and add the name to content/glossary.yaml.',
  ),
  'thai-text.doubled': of(
    '“{words}” has the same mark twice.',
    '{expected}',
    'Take one of them out, or put there the mark that was meant.',
  ),
  'thai-text.order': of(
    'The marks of “{words}” are in the wrong order.',
    '{expected}',
    'Write “{expected}”.',
  ),
  'thai-text.lone': of(
    'A mark in “{words}” stands on no consonant.',
    'a consonant before the mark',
    'Take the mark out, or join it to its consonant.',
  ),
  'thai-text.together': of(
    '“{words}” has two marks in one place that exclude each other.',
    'one of them',
    'Leave the right one.',
  ),
  'thai-text.incomplete': of(
    'A letter of “{words}” has a tone mark, but no vowel.',
    'a whole syllable',
    'Add what is missing, or put the tone mark where it belongs.',
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
  'doubled-words.twice': of('A word twice in a row: “{words}”.', '{expected}', 'Write “{expected}” once.'),
  ...writingEn,
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
  'acknowledgements.retired': of(
    'The rule “{words}” is gone: there is nothing left to acknowledge.',
    'no such acknowledgement',
    'Take it out of the front matter when you like.',
  ),
}
