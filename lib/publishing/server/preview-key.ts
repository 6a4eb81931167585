/** The header that has the word which the desk says to its preview with each request. */
export const KEY_HEADER = 'x-otagai-preview-key'
