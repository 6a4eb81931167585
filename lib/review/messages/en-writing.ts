import { of } from './message'

/** What the review tells of characters and marks, in English. */
export const writingEn = {
  'characters.wrong': of(
    '{words} ({kind}) stands in “{near}”.',
    'no such character',
    'Take it out, or type the words anew.',
  ),
  'characters.letter': of(
    '“{near}” has a letter of an old font ({words}) in it.',
    '{letter} ({right})',
    'Write {letter} ({right}) instead.',
  ),
  'characters.mojibake': of(
    '“{words}” was read in the wrong encoding.',
    'the words as they were written',
    'Take the words from where they came once more, as UTF-8.',
  ),
  'markdown.emphasis': of(
    'The marks in “{words}” did not become emphasis.',
    'bold or italic words, or no marks',
    'Put the marks directly around the words, on both sides and in one paragraph, without spaces inside.',
  ),
  'markdown.heading': of(
    '“{words}” did not become a heading.',
    '## and a space',
    'Write two to six # and a space before the words.',
  ),
  'markdown.bullet': of(
    '“{words}” begins with a bullet that makes no list.',
    '- and a space',
    'Write - and a space before each item.',
  ),
  'markdown.bulletInLine': of(
    '“{words}” begins with a bullet, but a cell or a note is one line without lists.',
    'words without a bullet',
    'Take the bullet out, and write <br> between several items.',
  ),
  'markdown.list': of(
    '“{words}” and what is below did not become a list.',
    '- or 1. and a space before each item',
    'Leave an empty line above the first item, and begin each with - or 1. and a space.',
  ),
  'markdown.lines': of(
    '“{words}” and the line below it are shown as one line.',
    'an empty line between them, or a list',
    'Leave an empty line below it, begin each line with - and a space, or write both on one line.',
  ),
  'markdown.link': of(
    '“{words}” did not become a link.',
    '[words](address)',
    'Write [words](address), without spaces in the address.',
  ),
  'markdown.linkQuotes': of(
    'Behind the address in “{words}” stands something without straight quotation marks, so that it is no link or picture.',
    'straight quotation marks: "…"',
    'Put straight quotation marks around what stands behind the address.',
  ),
  'markdown.linkApart': of(
    '“{words}” is no link, for a space parts its words from its address.',
    '[words](address)',
    'Take the space between ] and ( out.',
  ),
  'markdown.addressCut': of(
    'The address “{words}” was cut off.',
    'a whole address',
    'Open the page and copy its address once more.',
  ),
  'markdown.fullWidth': of(
    '“{words}” has wide marks, which are not read.',
    'marks of the English keyboard, such as ** ## [ ] ( ) |',
    'Type the marks anew with the English keyboard.',
  ),
  'markdown.pictureName': of(
    '“{words}” is no picture, for its file has a space in its name.',
    'a file name without spaces',
    'Name the file with the letters a to z, digits and hyphens, such as forum.jpg, and write that name.',
  ),
  'markdown.table': of(
    '“{words}” did not become a table.',
    'a line | --- | --- | below the first row',
    'Put a line such as | --- | --- | below the first row, with as many columns.',
  ),
  'markdown.tableCells': of(
    'The row “{words}” has more or fewer cells than the first row of its table.',
    'as many cells as in the first row',
    'Write a cell below each of the first row, an empty one as “| |”, and \\| for a | in the words.',
  ),
  'markdown.tableRow': of(
    '“{words}” is shown as a row of the table above it.',
    'an empty line below the table',
    'Leave an empty line between the table and the text, or write the cells between |.',
  ),
  'markdown.tableGaps': of(
    'The row “{words}” is no part of a table, for empty lines part the rows.',
    'rows right below each other',
    'Take out the empty lines between the rows, with a line | --- | --- | below the first.',
  ),
  'markdown.underlined': of(
    '“{words}” became a heading by the - or = below it.',
    'an empty line above those marks, or ## before a heading',
    'Leave an empty line above the marks, or take them out and write ## and a space before a heading.',
  ),
  'markdown.sign': of(
    'The sign before “{words}” is not shown: it made a quotation or a list.',
    'a backslash before the sign, or words such as “more than”',
    'Write a backslash before the sign, or say it in words; a real quotation or list may stay.',
  ),
  'markdown.empty': of(
    'There is nothing behind “{words}”: it is an empty heading, item or quotation.',
    'words behind the mark',
    'Write the words behind it, or take the line out.',
  ),
  'markdown.shortcode': of(
    '“{words}” is a mark of another publishing system.',
    'words, or a link',
    'Write what it stands for: words, a link [words](address), or a picture.',
  ),
  'markdown.noteForm': of(
    '“{words}” did not become a footnote.',
    '[^1] in the text, and a line [^1]: with the note',
    'Write [^1] where the text needs it, and the note in a line “[^1]: …” with an empty line above.',
  ),
  'markdown.noteEmpty': of(
    'There are no words behind “{words}”.',
    '{words} and the note',
    'Write the note behind it, on the same line.',
  ),
  'markdown.footnoteMissing': of(
    '“{words}” calls a footnote that is not there.',
    '{words}: and the note',
    'Add a line “{words}: …” with the note, or take the call out; notes of the front matter have no footnotes.',
  ),
  'markdown.footnoteUnused': of(
    'Nothing calls the footnote “{words}”, so that readers do not see it.',
    'a call in the text',
    'Write its label in brackets where the text needs it, or take the note out.',
  ),
  'markdown.linkUnused': of(
    'Nothing uses the address “{words}”, so that readers do not see it.',
    'a link to it',
    'Write [words][label] where the text needs it, or take the line out.',
  ),
  'markdown.twice': of(
    '“{words}” stands there a second time, and the second is not shown.',
    'one of each label',
    'Give it another label.',
  ),
  'markdown.entity': of(
    '“{words}” is seen as it is typed.',
    'the sign itself',
    'Write the sign itself, such as & or a space.',
  ),
  'markdown.fence': of(
    '“{words}” opens code that is never closed, and all below it is code.',
    '``` above and below the code',
    'Close it with ``` on a line of its own, or take it out.',
  ),
  'markdown.strike': of(
    '“{words}” is not struck out.',
    '~~words~~',
    'Write two signs on both sides: ~~words~~.',
  ),
  'plain-text.marks': of(
    '“{words}” is seen as it is typed, for this is plain text.',
    'words without marks',
    'Write the words or signs themselves; marks of Markdown and HTML are read in the text and in notes alone.',
  ),
}
