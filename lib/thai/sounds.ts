/** Sounds that Thai and Latin spellings of one foreign name agree on: consonants by where they are formed. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ก: 'k',
  ข: 'k',
  ค: 'k',
  ฆ: 'k',
  ง: 'k',
  จ: 's',
  ฉ: 's',
  ช: 's',
  ซ: 's',
  ฌ: 's',
  ญ: 'y',
  ด: 't',
  ต: 't',
  ถ: 't',
  ท: 't',
  ธ: 't',
  ฎ: 't',
  ฏ: 't',
  ฐ: 't',
  ฑ: 't',
  ฒ: 't',
  น: 'n',
  ณ: 'n',
  บ: 'p',
  ป: 'p',
  ผ: 'p',
  ฝ: 'p',
  พ: 'p',
  ฟ: 'p',
  ภ: 'p',
  ม: 'm',
  ย: 'y',
  ร: 'l',
  ล: 'l',
  ฬ: 'l',
  ว: 'w',
  ศ: 's',
  ษ: 's',
  ส: 's',
  ห: 'h',
  ฮ: 'h',
  อ: '',
}
const VOWELS: Readonly<Record<string, string>> = {
  ะ: 'a',
  า: 'a',
  'ั': 'a',
  ำ: 'am',
  'ิ': 'i',
  'ี': 'i',
  'ึ': 'u',
  'ื': 'u',
  'ุ': 'u',
  'ู': 'u',
  เ: 'e',
  แ: 'e',
  โ: 'o',
  ไ: 'ai',
  ใ: 'ai',
}

/**
 * @param thai a Thai text
 * @returns roughly how it sounds, in Latin letters that stand for groups of sounds
 */
export function thaiSounds(thai: string): string {
  let sounds = ''
  let leading = ''
  for (let place = 0; place < thai.length; place++) {
    const letter = LETTERS[thai.charCodeAt(place) - THAI_BLOCK]
    if (letter === undefined) {
      if (/\s/.test(thai[place] as string)) sounds += ' '
    } else if (letter.leads) leading = letter.sound
    else if (letter.consonant) {
      sounds += letter.sound + leading
      leading = ''
    } else if (!letter.silentAfterVowel || !/[aeiou]$/.test(sounds)) sounds += letter.sound
  }
  return sounds
}

const THAI_BLOCK = 0x0e00
/** The letters by their place in Unicode's Thai block: articles are listened to letter by letter. */
const LETTERS = Array.from({ length: 0x80 }, (_, place) => {
  const letter = String.fromCharCode(THAI_BLOCK + place)
  const consonant = CONSONANTS[letter]
  const sound = consonant ?? VOWELS[letter]
  if (sound === undefined) return undefined
  return {
    sound,
    consonant: consonant !== undefined,
    leads: 'เแโไใ'.includes(letter),
    silentAfterVowel: letter === 'ะ',
  }
})

/**
 * @param latin a name in Latin letters
 * @returns roughly how it sounds, in the letters of `thaiSounds`
 */
export function latinSounds(latin: string): string {
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/tch|tsu|sh|ch|ts|j|z|x/g, (match) => (match === 'tsu' ? 'su' : 's'))
    .replace(/ph|f|b|v/g, 'p')
    .replace(/kh|ck|ng(?=[aeiou])|g|q|c/g, 'k')
    .replace(/th|d/g, 't')
    .replace(/r/g, 'l')
    .replace(/([a-z])\1/g, '$1')
}

/**
 * @param name a name in Latin letters
 * @param text a Thai text
 * @returns whether some part of the text sounds like the name: up to five sounds have to be the same, one of eight may differ, two of more
 */
export function soundsIn(name: string, text: string): boolean {
  const pattern = latinSounds(name)
  if (pattern.length < 4) return false
  // Thai leaves out many vowels of names (กร is "korn"); five consonants in a row are enough.
  const consonants = pattern.replace(/[aeiou]/g, '')
  const { sounds, consonants: heard } = hear(text)
  if (consonants.length >= 5 && heard.includes(consonants)) return true
  const allowed = pattern.length < 6 ? 0 : pattern.length < 9 ? 1 : 2
  if (allowed === 0) return sounds.includes(pattern)
  return hasUnchangedPart(pattern, sounds, allowed) && isNearlyIn(pattern, sounds, allowed)
}

let lastHeard = { text: '', sounds: '', consonants: '' }

/** The sounds of a text, kept for the next name: an article is asked for all its names in a row. */
function hear(text: string) {
  if (lastHeard.text !== text) {
    const sounds = thaiSounds(text)
    lastHeard = { text, sounds, consonants: sounds.replace(/[aeiou]/g, '') }
  }
  return lastHeard
}

/** Some changes leave at least one of one more parts as it is; most names are told to be absent by that alone. */
function hasUnchangedPart(pattern: string, sounds: string, changes: number): boolean {
  const parts = changes + 1
  for (let part = 0; part < parts; part++) {
    const [from, to] = [part, part + 1].map((edge) => Math.floor((edge * pattern.length) / parts))
    if (sounds.includes(pattern.slice(from, to))) return true
  }
  return false
}

/** Approximate search after Sellers (1980): the match may begin anywhere in the text. */
function isNearlyIn(pattern: string, sounds: string, allowed: number): boolean {
  const { length } = pattern
  const row = Uint16Array.from({ length: length + 1 }, (_, index) => index)
  for (let place = 0; place < sounds.length; place++) {
    const sound = sounds.charCodeAt(place)
    let diagonal = 0
    let left = 0
    for (let index = 1; index <= length; index++) {
      const above = row[index] as number
      const change = diagonal + (pattern.charCodeAt(index - 1) === sound ? 0 : 1)
      left = Math.min(change, above + 1, left + 1)
      row[index] = left
      diagonal = above
    }
    if (left <= allowed) return true
  }
  return false
}
