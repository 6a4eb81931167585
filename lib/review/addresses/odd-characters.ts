import { codeOf, findWrongCharacters } from '../../i18n/characters'

/** Spaces of any kind, halves of surrogate pairs, and what Unicode has made no characters of. */
const NO_LETTER = /[\s\p{Z}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu
/** What a query may hold on purpose: line ends and tabs of a text that is handed on. */
const SPACING = /^(?:U\+0009|U\+000A|U\+000D)$/

/** A character that is no part of any address, and the address without it. */
export type OddCharacter = {
  readonly name: string
  /** The address with the names of such characters in their places, for nobody would see them. */
  readonly shown: string
  readonly meant: string
}

/**
 * Finds what slips into an address when it is copied: characters that nobody sees, spaces, signs of letters that were lost.
 *
 * @param url an address as written
 * @returns the first of them; undefined where there is none, in letters as they are or percent-encoded in the path
 */
export function oddCharacterIn(url: string): OddCharacter | undefined {
  const odd = [...wrongIn(url), ...namesOf(url)]
  const first = odd.toSorted((a, b) => a.index - b.index)[0]
  if (!first) return encodedOddCharacter(url)
  const places = new Map(odd.map(({ index, name }) => [index, name]))
  // In a path a space may be meant; in a host, a telephone number or a mail address none can be.
  const [, beginning = ''] = /^(https?:\/\/[^\s/]+\/|[./#])/i.exec(url) ?? []
  const keepsSpaces = beginning !== ''
  let [shown, meant, index] = ['', '', 0]
  for (const character of url) {
    const name = places.get(index)
    shown += name ? `[${name}]` : character
    meant += name ? (character === ' ' && keepsSpaces ? '%20' : '') : character
    index += character.length
  }
  return { name: first.name, shown, meant }
}

function namesOf(url: string) {
  return [...url.matchAll(NO_LETTER)].map(({ 0: character, index }) => ({ index, name: codeOf(character) }))
}

function wrongIn(url: string) {
  return findWrongCharacters(url).map(({ index, code }) => ({ index, name: code }))
}

/** A browser's address bar gives what it hides in its encoded form. */
function encodedOddCharacter(url: string): OddCharacter | undefined {
  if (!/^(?:https?:|\/|\.)/i.test(url)) return undefined
  const [path = ''] = url.split(/[?#]/)
  for (const run of path.match(/(?:%[0-9a-f]{2})+/gi) ?? []) {
    const decoded = decodedOf(run)
    if (decoded === undefined) continue
    const [first] = wrongIn(decoded).filter(({ name }) => !SPACING.test(name))
    if (!first) continue
    const character = String.fromCodePoint(decoded.codePointAt(first.index) ?? 0)
    const encoded = new RegExp(encodeURIComponent(character), 'gi')
    return {
      name: first.name,
      shown: url.replace(encoded, `[${first.name}]`),
      meant: url.replace(encoded, ''),
    }
  }
  return undefined
}

/**
 * @param text a part of an address
 * @returns it with its percent-encoded letters as they are; undefined where they are no UTF-8
 */
export function decodedOf(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
