import { matchesIn } from '../matches'

/** What Windows shows for the bytes 0x80 to 0xBF, in its Western code page and in ISO 8859-1. */
const BEHIND = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

/** Text that was saved in one encoding and read in another. */
const READ_WRONG: readonly RegExp[] = [
  // Thai in UTF-8, read as Western: à¸‚à¹ˆà¸²à¸§
  new RegExp(`(?:à[¸¹][${BEHIND}]?)+`, 'g'),
  // Quotation marks and dashes in UTF-8, read as Western: â€œquoteâ€
  new RegExp(`â€[${BEHIND}"]?`, 'g'),
  // Latin letters with marks, no-break spaces and emoji in UTF-8, read as Western: Ã©, Â°, ðŸ˜€
  /[ÃÂ][\u0080-\u00a9\u00ac-\u00ba\u00bc-\u00bf€ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]/g,
  new RegExp(`ðŸ[${BEHIND}]{0,2}`, 'g'),
  // Thai in UTF-8, read as Thai of Windows: เธเน€เธฒ
  /(?:เ[ธน][\u0080-\u00a0\u0e01-\u0e5b€…‘’“”•–—]?){3,}/g,
  /โ€[\u0080-\u00a0\u0e01-\u0e5b…‘’“”•–—]?/g,
  // Letters that an encoding did not have: a question in earnest stands behind a word
  /(?<![^\s([{“"'‘])\?{4,}/g,
  // Thai of Windows, read as Western: ¡ÃÐ·ÃÇ§
  /(?=[¡-û])(?=\S*[¡-¿])[¡-û]{5,}/g,
]
/** เธอเน้น begins as such a text does, too: of Thai letters alone, a longer row is needed. */
const THAI_ALONE = /^(?:(?:เธอ)+|[\u0e01-\u0e5b]{1,11})$/

/**
 * @param text any text
 * @returns the parts of it that were read in another encoding than they were saved in
 */
export function findMojibake(text: string): string[] {
  if (!/[\u0080-\u00ff]|เ[ธน]|โ€|\?{4}/.test(text)) return []
  return READ_WRONG.flatMap((pattern) => matchesIn(text, pattern))
    .map(([words]) => words)
    .filter((words) => !THAI_ALONE.test(words))
}
