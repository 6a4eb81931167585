const NONE: readonly RegExpExecArray[] = []

/**
 * Finds what a pattern matches, as `String.prototype.matchAll` does, which copies the pattern for each text: where
 * hundreds of patterns find nothing in short texts, that costs most.
 *
 * @param text any text
 * @param pattern a global pattern; it begins at the start of the text, wherever it was before
 * @returns every match, in order
 * @throws TypeError when the pattern is not global
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} has to be global`)
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const found: RegExpExecArray[] = []
  while (match) {
    found.push(match)
    // After a match of nothing the next letter is looked at, which may be two code units long.
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
    match = pattern.exec(text)
  }
  return found
}
