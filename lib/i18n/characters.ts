import { matchesIn } from '../matches'

/** Why a character may not stand in a text. */
export type WrongKind =
  | 'control'
  | 'noncharacter'
  | 'surrogate'
  | 'separator'
  | 'direction'
  | 'private'
  | 'lost'
  | 'tag'
  | 'selector'
  | 'invisible'

/** A character that may not stand in a text, by its place in UTF-16 code units. */
export type WrongCharacter = {
  readonly index: number
  readonly character: string
  /** As Unicode writes it: U+200B. */
  readonly code: string
  readonly kind: WrongKind
}

/** What stands around a character, and whether its text has letters that are written from the right. */
type Around = { readonly before: string; readonly after: string; readonly isRightToLeft: () => boolean }

type Row = {
  readonly kind: WrongKind
  readonly pattern: RegExp
  /** Where such a character is right. */
  readonly isRight?: (around: Around) => boolean
}

/** Scripts in which a joiner or non-joiner changes how letters are written. */
const JOINING =
  '\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Mymr}\\p{sc=Khmr}'
const BEHIND_JOINING = new RegExp(`[${JOINING}]$`, 'u')
const RIGHT_TO_LEFT = /(?!\u061c)[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u
/** What a variation selector chooses another form of: signs, emoji, letters of scripts that have such forms. */
const VARIED = /[\p{S}\p{P}\p{Emoji}\p{sc=Hani}\p{sc=Mong}\p{sc=Phag}\p{sc=Mymr}]$/u

/**
 * What may not stand in a text, by Unicode's categories and properties; the first row that fits counts. Tabs and line ends
 * are for files and Markdown to use, and no character of a text.
 */
const TABLE: readonly Row[] = [
  { kind: 'control', pattern: /^(?![\t\n\r])\p{Cc}$/u },
  { kind: 'noncharacter', pattern: /^\p{Noncharacter_Code_Point}$/u },
  { kind: 'surrogate', pattern: /^\p{Cs}$/u },
  { kind: 'separator', pattern: /^[\p{Zl}\p{Zp}]$/u },
  { kind: 'direction', pattern: /^[\u202a-\u202e]$/u },
  {
    kind: 'direction',
    pattern: /^[\u061c\u200e\u200f\u2066-\u2069]$/u,
    isRight: ({ isRightToLeft }) => isRightToLeft(),
  },
  { kind: 'private', pattern: /^\p{Co}$/u },
  // U+FFFC stands for a picture that was pasted, U+FFFD for a letter that could not be read.
  { kind: 'lost', pattern: /^[\ufffc\ufffd]$/u },
  { kind: 'tag', pattern: /^[\u{e0000}-\u{e007f}]$/u },
  {
    kind: 'selector',
    pattern: /^[\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u,
    isRight: ({ before }) => VARIED.test(before),
  },
  {
    kind: 'invisible',
    pattern: /^[\u200c\u200d]$/u,
    isRight: ({ before }) => BEHIND_JOINING.test(before),
  },
  // Khmer and Burmese are typed with it between words.
  {
    kind: 'invisible',
    pattern: /^\u200b$/u,
    isRight: ({ before, after }) => /[\p{sc=Khmr}\p{sc=Mymr}]$/u.test(before) || /^\p{sc=Khmr}/u.test(after),
  },
  // Signs that are drawn as nothing: a cell of Braille without dots, a note of music without a head.
  {
    kind: 'invisible',
    pattern: /^\u2800$/u,
    isRight: ({ before, after }) => /[\u2801-\u28ff]$/.test(before) || /^[\u2801-\u28ff]/.test(after),
  },
  { kind: 'invisible', pattern: /^\u{1d159}$/u },
  { kind: 'invisible', pattern: /^[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]$/u },
]

/** All that the table is about; texts seldom have any of it. */
const ANY =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\ufff9-\ufffd]/gu
/** An emoji that joiners or tag characters make of several: 👨‍👩‍👧, 🏴󠁧󠁢󠁥󠁮󠁧󠁿. */
const EMOJI =
  /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)+|(?<=\u{1f3f4})[\u{e0020}-\u{e007e}]+\u{e007f})/gu
/** So much of a text around a character is looked at. */
const NEAR = 2

/**
 * @param text any text
 * @returns the characters in it that may not stand in a text, in order
 */
export function findWrongCharacters(text: string): WrongCharacter[] {
  if (text.search(ANY) === -1) return []
  let rightToLeft: boolean | undefined
  const isRightToLeft = () => {
    rightToLeft ??= RIGHT_TO_LEFT.test(text)
    return rightToLeft
  }
  const seen = text.replace(EMOJI, (emoji) => ' '.repeat(emoji.length))
  return matchesIn(seen, ANY).flatMap(({ 0: character, index }) => {
    const before = seen.slice(Math.max(0, index - NEAR), index)
    const end = index + character.length
    const row = TABLE.find(({ pattern }) => pattern.test(character))
    if (!row || row.isRight?.({ before, after: seen.slice(end, end + NEAR), isRightToLeft })) return []
    return [{ index, character, code: codeOf(character), kind: row.kind }]
  })
}

/**
 * @param character one character
 * @returns its code as Unicode writes it: U+200B
 */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Shows what cannot be seen, and what a terminal would obey.
 *
 * @param text any text, which may come from a file
 * @returns the same with `\x1b`, `\u202e` or `\u{e0041}` in the place of each character that may not stand in a text
 */
export function visible(text: string): string {
  const found = findWrongCharacters(text).filter(({ kind }) => kind !== 'lost')
  if (found.length === 0) return text.replaceAll('\r', '\\r')
  let shown = ''
  let at = 0
  for (const { index, character } of found) {
    shown += text.slice(at, index) + escaped(character)
    at = index + character.length
  }
  return (shown + text.slice(at)).replaceAll('\r', '\\r')
}

/**
 * @param text any text, which may come from the name of a file or of a key
 * @returns it as {@link visible} shows it, on one line: a line end is `\\x0a`
 */
export function visibleOnOneLine(text: string): string {
  return visible(text).replaceAll('\n', '\\x0a').replaceAll('\t', '\\x09')
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}
