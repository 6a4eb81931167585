/** Letters of scripts that are written without spaces between words; ๆ and ฯ end a word, and a space follows them. */
const LETTER = '(?:(?![ๆฯ])[\\p{L}\\p{M}])'
const SPACELESS = '[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}ー]'
const ENDS = new RegExp(`(?=${SPACELESS})${LETTER}$`, 'u')
const BEGINS = new RegExp(`^(?=${SPACELESS})[\\p{L}\\p{M}]`, 'u')

/**
 * Whether a line end in a file says nothing: in scripts without spaces between words it is no space, wherever an editor's
 * program breaks the lines.
 *
 * @param before the text before the line end, or its last character
 * @param after the text behind it
 * @returns whether the two are one word, or words side by side
 */
export function isJoined(before: string, after: string): boolean {
  return ENDS.test(before.slice(-2)) && BEGINS.test(after.slice(0, 2))
}
