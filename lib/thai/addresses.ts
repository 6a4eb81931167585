/** One look tells most paragraphs to have none. */
const HAS_ADDRESS = /@|www\.|:\/\/|\d[- ]\d{3}|\d{9}/

/**
 * Blanks addresses and telephone numbers, which hold digits that count nothing.
 *
 * @param text any text
 * @param address what finds them in texts of its language
 * @returns a text of the same length
 */
export function withoutAddresses(text: string, address: RegExp): string {
  return HAS_ADDRESS.test(text) ? text.replace(address, (found) => ' '.repeat(found.length)) : text
}
