/**
 * @param text any text
 * @returns the text in small letters, each at the place it had: the few capitals that become two letters (İ) stay
 */
export function lowerCaseSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/./gsu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}
