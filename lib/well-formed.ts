/**
 * What no document can hold: controls, which XML has no way to write (XML 1.0, section 2.2) and HTML calls an error (HTML,
 * section 13.2.3.5), halves of surrogate pairs, and the code points that Unicode has made no characters of, U+FFFE.
 */
const ILL_FORMED = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/**
 * @param text any text, also a whole document
 * @returns it without characters that make a feed or a page ill-formed; nobody sees them
 */
export function wellFormed(text: string): string {
  return text.replace(ILL_FORMED, '')
}

/**
 * @param value what is to be told
 * @returns it as JSON whose strings are well-formed, as I-JSON asks (RFC 7493, section 2.1)
 */
export function wellFormedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? wellFormed(inner) : inner))
}
