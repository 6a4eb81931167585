/**
 * The letters that old Thai fonts drew by characters of private use: marks moved to the left of a high letter or lowered,
 * ฐ and ญ without their feet. Fonts of Windows have them from U+F700, those of the Macintosh from U+F884. The codes are those
 * that HarfBuzz falls back to for such fonts (src/hb-ot-shaper-thai.cc).
 */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  '\u0e10': [0xf700, 0xf89e],
  '\u0e34': [0xf701, 0xf885],
  '\u0e35': [0xf702, 0xf886],
  '\u0e36': [0xf703, 0xf887],
  '\u0e37': [0xf704, 0xf888],
  '\u0e48': [0xf705, 0xf70a, 0xf713, 0xf88a, 0xf88b, 0xf88c],
  '\u0e49': [0xf706, 0xf70b, 0xf714, 0xf88d, 0xf88e, 0xf88f],
  '\u0e4a': [0xf707, 0xf70c, 0xf715, 0xf890, 0xf891, 0xf892],
  '\u0e4b': [0xf708, 0xf70d, 0xf716, 0xf893, 0xf894, 0xf895],
  '\u0e4c': [0xf709, 0xf70e, 0xf717, 0xf896, 0xf897, 0xf898],
  '\u0e0d': [0xf70f, 0xf89a],
  '\u0e31': [0xf710, 0xf884],
  '\u0e4d': [0xf711, 0xf899],
  '\u0e47': [0xf712, 0xf889],
  '\u0e38': [0xf718, 0xf89b],
  '\u0e39': [0xf719, 0xf89c],
  '\u0e3a': [0xf71a, 0xf89d],
}

const BY_CODE = new Map(
  Object.entries(LETTERS).flatMap(([letter, codes]) => codes.map((code) => [code, letter])),
)

/**
 * @param character a character of private use
 * @returns the Thai letter that old fonts drew in its place, or undefined
 */
export function thaiLetterOf(character: string): string | undefined {
  return BY_CODE.get(character.codePointAt(0) ?? 0)
}
