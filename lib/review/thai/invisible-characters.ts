import { matchesIn } from '../../matches'

/**
 * Control and format characters, those of private use, which old fonts drew as tone marks, and the sign that stands for
 * a character that was lost.
 */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\ufffd]/gu
/** An emoji that joiners or tag characters make of several: 👨‍👩‍👧, 🏴󠁧󠁢󠁥󠁮󠁧󠁿. */
const EMOJI =
  /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*|[\u{e0020}-\u{e007f}])*/gu

/** A character that nobody sees, by its place. */
export type InvisibleCharacter = { readonly index: number; readonly name: string }

/**
 * @param text any text
 * @returns the characters in it that nobody sees and that belong to no emoji, named as Unicode does: U+200B
 */
export function findInvisibleCharacters(text: string): InvisibleCharacter[] {
  const seen = text.replace(EMOJI, (emoji) => ' '.repeat(emoji.length))
  return matchesIn(seen, INVISIBLE).map(({ 0: character, index }) => ({
    index,
    name: `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  }))
}
