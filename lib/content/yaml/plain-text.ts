/**
 * @param content the content of a text file
 * @returns it without a byte-order mark and with `\n` at the end of each line, whatever system wrote it
 */
export function plainText(content: string): string {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
