/**
 * Two letters as one number: a text is looked through for names and ideas letter by letter, and two letters tell most
 * places to begin none, without a piece of the text being cut out.
 *
 * @param text any text
 * @param from the place of the first letter, in UTF-16 code units
 * @returns a number that only the same two code units give; NaN at the end of the text
 */
export function pairAt(text: string, from: number): number {
  return text.charCodeAt(from) * 65536 + text.charCodeAt(from + 1)
}
