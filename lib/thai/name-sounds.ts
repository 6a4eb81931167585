import type { Heard } from './name-places'

/**
 * Whether a name in Latin letters may be the one that stands at a place of a Thai text. Names of people are spelled as
 * their bearers like (วิชัย is Wichai or Vichai), so consonants alone are compared, by groups of sounds.
 */

const THAI: readonly (readonly [RegExp, string])[] = [
  // ปกรณ์ is Pakorn.
  [/รณ์/g, 'รน'],
  // A silenced letter is not said, nor is ห before a low consonant.
  [/[ก-ฮ][ิุ]?์/g, ''],
  [/ห(?=[งญนมยรลว])/g, ''],
  [/(เ[ก-ฮ]ี)ยรติ/g, '$1ต'],
  [/รร(?=[ก-ฮ])/g, ''],
  [/รร/g, 'น'],
  [/ทร(?=[ัาิีุู])/g, 'ส'],
  [/ำ/g, 'ม'],
  [/^[เแโใไ]?อ/, 'Q'],
]
const THAI_SOUNDS: ReadonlyMap<string, string> = new Map(
  [
    ['กขคฆ', 'k'],
    ['ง', 'g'],
    ['จฉชซฌศษส', 's'],
    ['ดตถทธฎฏฐฑฒ', 't'],
    ['นณ', 'n'],
    ['บปผพภฝฟ', 'p'],
    ['ม', 'm'],
    ['ญย', 'y'],
    ['รลฬฤ', 'l'],
    ['ว', 'w'],
    ['หฮ', 'h'],
    ['abcdefghijklmnopqrstuvwxyzQ', ''],
  ].flatMap(([letters = '', sound = '']) => [...letters].map((letter) => [letter, sound || letter] as const)),
)
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ng|nke?$/g, 'G'],
  // Vietnamese names: Ninh Binh is นิญบิ่ญ.
  [/nh/g, 'y'],
  [/tch|sh|ch|ts|j|z|x|c(?=[eiy])/g, 's'],
  [/kh|ck|g|q|c/g, 'k'],
  [/ph|f|b/g, 'p'],
  [/th|d/g, 't'],
  [/r/g, 'l'],
  [/v/g, 'w'],
  [/G/g, 'g'],
  [/([a-z])\1/g, '$1'],
  [/^[aeiou]/, 'Q'],
  [/[aeiou]/g, ''],
]

/** Sounds that change into each other at the end of a Thai syllable, or in spelling, at half the price of others. */
const KIN = new Set(
  ['ln', 'st', 'gk', 'gn', 'pw', 'sy', 'ny', 'sk', 'wy', 'kt', 'tl', 'nm']
    .flatMap((pair) => [pair, [...pair].reverse().join('')])
    .map((pair) => pair.charCodeAt(0) * 128 + pair.charCodeAt(1)),
)
/** What leaving a sound out costs, by its letter; glides are written or left out as one likes (Chai, Chay). */
const PRICES = Float64Array.from({ length: 128 }, (_, code) =>
  'hwylQ'.includes(String.fromCharCode(code)) ? 0.5 : 1,
)

/**
 * @param thai a Thai text that begins with a name
 * @returns its consonants, by groups of sounds
 */
export function thaiNameSounds(thai: string): string {
  const said = THAI.reduce((text, [pattern, sound]) => text.replace(pattern, sound), thai)
  let sounds = ''
  for (const letter of said) sounds += THAI_SOUNDS.get(letter) ?? ''
  return sounds
}

/**
 * @param latin a name in Latin letters
 * @returns its consonants in the letters of `thaiNameSounds`; empty where it has none
 */
export function latinNameSounds(latin: string): string {
  const known = latinKnown.get(latin)
  if (known !== undefined) return known
  // Of PhakHai, k and h are two sounds.
  const sounds = latin
    .normalize('NFD')
    .split(/(?<=[a-z])(?=[A-Z])/)
    .map((part) => part.toLowerCase().replace(/[^a-z]/g, ''))
    .map((part) => LATIN.reduce((text, [pattern, sound]) => text.replace(pattern, sound), part))
    .map((part, index) => (index === 0 ? part : part.replace(/^Q/, '')))
    .join('')
  if (latinKnown.size > MOST_KNOWN) latinKnown.clear()
  latinKnown.set(latin, sounds)
  return sounds
}

/** A name is held against many others, and articles share their names. */
const latinKnown = new Map<string, string>()
const MOST_KNOWN = 5000

/**
 * @param name a name in Latin letters: one word of it, or several written together
 * @param heard what `namesHeard` gave
 * @param inside whether the word goes on a name, and so may stand inside of what was heard
 * @returns whether one of the names may be spelled so
 */
export function isHeard(name: string, heard: readonly Heard[], inside = false): boolean {
  if (/^\p{Lu}{2,}$/u.test(name)) return false
  const sounds = latinNameSounds(name)
  if (sounds.length === 0) return heard.length > 0
  const allowed = [0, 0, 0.5, 0.5, 0.75, 1, 1.5][sounds.length] ?? 2
  return heard.some((one) => {
    // So few sounds are in many places: they have to be all that was heard.
    if (sounds.length < 3 && one.kind === 'space') return false
    // Other words may follow the name that stands behind อำเภอ at once.
    if (one.kind === 'place' && one.sure && sounds.length === 3 && one.sounds.startsWith(sounds)) return true
    if (sounds.length < 4 && one.sounds.length > sounds.length + (one.kind === 'person' ? 2 : 1)) return false
    return isWithin(sounds, one.sounds, inside && sounds.length >= 4 && one.kind !== 'space', allowed)
  })
}

/**
 * @param name a name in Latin letters
 * @param heard what `namesHeard` gave
 * @returns whether it sounds so unlike all that was heard that it is none of it in any spelling
 */
export function isUnheard(name: string, heard: readonly Heard[]): boolean {
  const sounds = latinNameSounds(name)
  return sounds.length >= 3 && heard.every((one) => !isWithin(sounds, one.sounds, false, 0.3 * sounds.length))
}

/**
 * Whether what was heard begins with the name, or with `inside` holds it, where little enough is changed (approximate
 * search after Sellers, 1980).
 */
function isWithin(name: string, sounds: string, inside: boolean, allowed: number): boolean {
  const { length } = name
  const row = [0]
  for (let index = 1; index <= length; index++)
    row.push((row[index - 1] as number) + priceAt(name, index - 1))
  if ((row[length] as number) <= allowed) return true
  for (let place = 0; place < sounds.length; place++) {
    const sound = sounds.charCodeAt(place)
    // Latin letters write a doubled sound (สิทธิ) once.
    const skipped = place > 0 && sound === sounds.charCodeAt(place - 1) ? 0.25 : priceAt(sounds, place)
    let diagonal = row[0] as number
    let left = inside ? 0 : diagonal + skipped
    let least = left
    row[0] = left
    for (let index = 1; index <= length; index++) {
      const own = name.charCodeAt(index - 1)
      const above = row[index] as number
      const change = own === sound ? 0 : KIN.has(own * 128 + sound) ? 0.5 : 1
      left = Math.min(diagonal + change, above + skipped, left + (PRICES[own] as number))
      row[index] = left
      diagonal = above
      if (left < least) least = left
    }
    if (left <= allowed) return true
    // What has been changed too much already does not come back.
    if (least > allowed) return false
  }
  return false
}

function priceAt(sounds: string, place: number): number {
  return PRICES[sounds.charCodeAt(place)] as number
}
