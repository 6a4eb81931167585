/** Every character of an inclusive range of code points. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

/**
 * Characters of the fonts that every page loads: all of Thai, the Latin of English, and the punctuation, signs and
 * arrows that news in both languages is written with.
 *
 * Thai is the block's assigned characters (https://www.unicode.org/charts/PDF/U0E00.pdf). U+25CC is the dotted circle
 * that a shaper draws under a mark without a letter; the zero-width ones steer line breaks and have no ink.
 */
export const CORE_CHARACTERS = [
  range(0x20, 0x7e),
  range(0x0e01, 0x0e3a),
  range(0x0e3f, 0x0e5b),
  '\u00a0£¥©«°·»×–—‘’“”•…‹›€←→↔',
  '\u200b\u200c\u200d\u2060\u25cc',
].join('')

/**
 * What else the typeface has and news may need: the letters of other Latin alphabets, for names, and rarer signs. They
 * are in files of their own, which a browser fetches only for a page that has one of them.
 *
 * The typeface has no letters with a macron (ō, ū): those come from the reader's own fonts.
 */
export const MORE_CHARACTERS = [
  range(0xc0, 0xd6),
  range(0xd8, 0xf6),
  range(0xf8, 0xff),
  'ĐıĲĳĵŁłŒœŠšŸŽžẞ',
  '¡¢§®±²³¼½¾¿÷‚„†‡‰₩₫№™−≈≠≤≥↑↓✓',
].join('')

/**
 * @param characters any text
 * @returns its code points as a CSS `unicode-range` (CSS Fonts 4, section 4.5), runs joined, in rising order
 */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)].map((one) => one.codePointAt(0) as number).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ')
}
