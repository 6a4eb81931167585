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

const globals = new WeakMap<RegExp, RegExp>()

/**
 * @param pattern any pattern
 * @returns the same, global; made once
 */
export function withGlobalFlag(pattern: RegExp): RegExp {
  if (pattern.global) return pattern
  let global = globals.get(pattern)
  if (!global) {
    global = new RegExp(pattern.source, `${pattern.flags}g`)
    globals.set(pattern, global)
  }
  return global
}
