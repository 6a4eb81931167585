import { CORE_CHARACTERS, MORE_CHARACTERS } from '../fonts/font-characters'

const IN_FACE: ReadonlySet<string> = new Set(CORE_CHARACTERS + MORE_CHARACTERS)

/** A text as a card can show it, and what had to be left out. */
export type DrawableText = { readonly text: string; readonly missing: readonly string[] }

/**
 * Writes a text with the characters that the site's face has. Readers' browsers take the others from their own
 * fonts; a picture has no such help, and the renderer would leave a hole.
 *
 * @param text plain text
 * @returns the text in NFC, in which a letter that is missing only with its mark is written without it (Tōkyō as Tokyo)
 *   and the others are left out; `missing` names those
 */
export function drawableText(text: string): DrawableText {
  const missing = new Set<string>()
  const drawn = [...text.normalize('NFC').replace(/[^\S\u00a0]+/gu, ' ')].map((character) => {
    if (IN_FACE.has(character)) return character
    const plain = [...character.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part)).join('')
    if (plain !== '' && [...plain].every((part) => IN_FACE.has(part))) return plain
    // Marks and joiners belong to the character before them, which is named already.
    if (!/^[\p{M}\p{Cf}]$/u.test(character)) missing.add(character)
    return ''
  })
  return { text: drawn.join('').replace(/ {2,}/g, ' ').trim(), missing: [...missing] }
}
