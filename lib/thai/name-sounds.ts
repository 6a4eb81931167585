/**
 * Whether a name in Latin letters may be the one that stands at a place of a Thai text. Names of people are spelled as
 * their bearers like (วิชัย is Wichai or Vichai), so consonants alone are compared, by groups of sounds.
 */

/** Words before names of people, then of places and bodies; what stands behind them is a name. */
const PERSON =
  /(?:นางสาว|น\.\s?ส\.|นาง(?!าม|แบบ|ฟ้า|รอง|[ะาิ-ู็-๎])|นาย(?![ะาิ-ู]|กรัฐ|กฯ|กสมา|กเทศ|กองค์|กสภา|จ้าง|ทุน|หน้า|อำเภอ|ทะเบียน|ท่า)|เด็กชาย|เด็กหญิง|คุณ(?!ภาพ|สมบัติ|ค่า)|(?:ดร|นพ|พญ|ทพ|ศ|รศ|ผศ|ม\.ล|ม\.ร\.ว|พล\.[อทต]|พล\.ต\.[อทต]|พ\.[อทต]|พ\.ต\.[อทต]|ร\.[อทต]|ว่าที่ร\.ต)\.|พลเอก|พลโท|พลตรี|พันเอก|พันโท|พันตรี|พลตำรวจ(?:เอก|โท|ตรี)|หม่อมหลวง|หม่อมราชวงศ์|นายแพทย์|แพทย์หญิง|ว่าที่ร้อยตรี)\s?/g
const PLACE =
  /(?:จังหวัด|อำเภอ|ตำบล|แขวง|เขต|เมือง|บริษัท|บมจ\.|บจก\.|ถนน|แม่น้ำ|คลอง|เกาะ|หมู่บ้าน|บ้าน|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|วัด|สนามบิน|ท่าอากาศยาน|ท่าเรือ|สถานี|นิคมอุตสาหกรรม|เทศบาล|อุทยาน|หาด|ดอย|เขื่อน|สะพาน|ธนาคาร|ตลาด|จ\.|อ\.|ต\.|ช่วง|ระหว่าง|พายุ|[ก-๎]\s?[–-]\s?)\s?/g
/** Before a title of office two words are a name, and one before a word for saying. */
const BEFORE_OFFICE =
  /(?<=^|[\s“])([ก-๎]+ [ก-๎]+)\s(?=(?:อธิบดี|รองอธิบดี|ผู้อำนวยการ|เลขาธิการ|ประธาน|โฆษก|รัฐมนตรี|ปลัด|ผู้ว่า|ผู้จัดการ|รอง|นายก|กรรมการ|หัวหน้า|ที่ปรึกษา|คณบดี|อธิการบดี|ผู้บัญชาการ))/g
const BEFORE_SAYING = /(?<=^|[\s“”])([ก-๎]{3,20}?)(?=กล่าว|ระบุ|เปิดเผย|ชี้แจง|เผย|ย้ำ|เสริม|อธิบาย)/g
/** Letters of Thai that a name behind such a word takes at most. */
const PERSON_LENGTH = 44
const PLACE_LENGTH = 30

const THAI: readonly (readonly [RegExp, string])[] = [
  // A silenced letter is not said, nor is ห before a low consonant.
  [/[ก-ฮ][ิุ]?์/g, ''],
  [/ห(?=[งญนมยรลว])/g, ''],
  [/(เ[ก-ฮ]ี)ยรติ/g, '$1ต'],
  [/รร(?=[ก-ฮ])/g, ''],
  [/รร/g, 'น'],
  [/ทร(?=[ัาิีุู])/g, 'ส'],
  [/ำ/g, 'ม'],
  [/[กขคฆ]/g, 'k'],
  [/ง/g, 'g'],
  [/[จฉชซฌศษส]/g, 's'],
  [/[ดตถทธฎฏฐฑฒ]/g, 't'],
  [/[นณ]/g, 'n'],
  [/[บปผพภฝฟ]/g, 'p'],
  [/ม/g, 'm'],
  [/[ญย]/g, 'y'],
  [/[รลฬฤ]/g, 'l'],
  [/ว/g, 'w'],
  [/[หฮ]/g, 'h'],
  [/[^a-z]/g, ''],
]
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ng|nke?$/g, 'G'],
  [/tch|sh|ch|ts|j|z|x|c(?=[eiy])/g, 's'],
  [/kh|ck|g|q|c/g, 'k'],
  [/ph|f|b/g, 'p'],
  [/th|d/g, 't'],
  [/r/g, 'l'],
  [/v/g, 'w'],
  [/G/g, 'g'],
  [/[aeiou]/g, ''],
  [/([a-z])\1/g, '$1'],
]

/** Sounds that change into each other at the end of a Thai syllable, or in spelling, at half the price of others. */
const KIN = new Set(
  ['ln', 'st', 'gk', 'gn', 'pw', 'sy', 'ny', 'sk', 'wy', 'kt', 'tl', 'nm'].flatMap((pair) => [
    pair,
    [...pair].reverse().join(''),
  ]),
)
/** Glides are written or left out as one likes (Chai, Chay). */
const LIGHT = /[hwyl]/

/** What may be a name, as it sounds, and whether it is one of a person, which ends where it does. */
export type Heard = { readonly sounds: string; readonly person: boolean }

/**
 * @param text a Thai text
 * @returns the sounds of what stands behind titles and words for places, where names are
 */
export function namesHeard(text: string): readonly Heard[] {
  const behind = (pattern: RegExp, length: number) =>
    [...text.matchAll(pattern)].map((match) => {
      const from = match.index + match[0].length
      return text.slice(from, from + length)
    })
  const people = behind(PERSON, PERSON_LENGTH).flatMap((full) => full.split(/\s+/).slice(0, 3))
  const standing = [BEFORE_OFFICE, BEFORE_SAYING].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, name = '']) => name.split(' ')),
  )
  return [
    ...[...people, ...standing].map((name) => ({ sounds: said(name), person: true })),
    ...behind(PLACE, PLACE_LENGTH).map((name) => ({ sounds: said(name), person: false })),
  ]
}

function said(thai: string): string {
  return THAI.reduce((text, [pattern, sound]) => text.replace(pattern, sound), thai)
}

/**
 * @param name a name in Latin letters, one word of it
 * @param heard what `namesHeard` gave
 * @param inside whether the word goes on a name, and so may stand inside of what was heard
 * @returns whether one of the names may be spelled so
 */
export function isHeard(name: string, heard: readonly Heard[], inside = false): boolean {
  if (/^\p{Lu}{2,}$/u.test(name)) return false
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  const sounds = LATIN.reduce((text, [pattern, sound]) => text.replace(pattern, sound), plain)
  if (sounds.length === 0) return plain.length > 0 && heard.length > 0
  const allowed = [0, 0, 0, 0.5, 1, 1, 1.5][sounds.length] ?? 2
  // So few sounds are in many places: they have to be all that was heard.
  const short = sounds.length < 4
  return heard.some(
    (one) =>
      (!short || (one.person && one.sounds.length <= sounds.length + 2)) &&
      distanceWithin(sounds, one.sounds, inside && !short) <= allowed,
  )
}

/** The least that has to be changed for some part of what was heard to be the name (Sellers, 1980). */
function distanceWithin(name: string, sounds: string, inside: boolean): number {
  let row = Array.from({ length: name.length + 1 }, (_, index) =>
    index === 0 ? 0 : [...name.slice(0, index)].reduce((sum, sound) => sum + priceOf(sound), 0),
  )
  let best = row[name.length] as number
  for (const sound of sounds) {
    const next = [inside ? 0 : (row[0] as number) + priceOf(sound)]
    for (let index = 1; index <= name.length; index++) {
      const own = name[index - 1] as string
      const change = own === sound ? 0 : KIN.has(own + sound) ? 0.5 : 1
      next.push(
        Math.min(
          (row[index - 1] as number) + change,
          (row[index] as number) + priceOf(sound),
          (next[index - 1] as number) + priceOf(own),
        ),
      )
    }
    row = next
    best = Math.min(best, row[name.length] as number)
  }
  return best
}

function priceOf(sound: string): number {
  return LIGHT.test(sound) ? 0.5 : 1
}
