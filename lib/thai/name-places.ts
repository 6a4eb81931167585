import { matchesIn } from '../matches'
import { thaiNameSounds } from './name-sounds'

/** Where names stand in a Thai text: behind titles and words for places, before offices and words for saying. */

/** Words before names of people, then of places and bodies; what stands behind them is a name. */
const PERSON =
  /(?:นางสาว|น\.\s?ส\.|นาง(?!าม|แบบ|ฟ้า|รอง|[ะาิ-ู็-๎])|นาย(?![ะาิ-ู]|กรัฐ|กฯ|กสมา|กเทศ|กองค์|กสภา|กกิตติ|จ้าง|ทุน|หน้า|อำเภอ|ทะเบียน|ท่า)|เด็กชาย|เด็กหญิง|คุณ(?!ภาพ|สมบัติ|ค่า)|(?:ศ\.|รศ\.|ผศ\.)?(?:\s?ดร\.|\s?นพ\.|\s?พญ\.)|(?:ทพ|ศ|รศ|ผศ|ม\.ล|ม\.ร\.ว|พล\.[อทต]|พล\.ต\.[อทต]|พล\.ร\.[อทต]|พล\.อ\.[อทต]|พ\.[อทต]|พ\.ต\.[อทต]|ร\.[อทต]|ร\.ต\.[อทต]|ว่าที่ร\.ต)\.|พลเอก|พลโท|พลตรี|พันเอก|พันโท|พันตรี|พลตำรวจ(?:เอก|โท|ตรี)|พันตำรวจ(?:เอก|โท|ตรี)|หม่อมหลวง|หม่อมราชวงศ์|นายแพทย์|แพทย์หญิง|ว่าที่ร้อยตรี)\s?/g
/** Behind these nothing but the name of a place or company stands. */
const SURE_PLACE =
  /(?:จังหวัด|อำเภอ|ตำบล|แขวง|เขต|จ\.|อ\.|ต\.)\s?(?=[ก-ฮเแโใไ])(?!เมือง|เศรษฐ|พื้น|ปลอด|เลือก|การ|อุตสาห|ห้าม|ส่งเสริม|พัฒนา|แดน|ร้อน|ชาย|ท้อง|ที่|และ|ใน|ทั่ว|ต่าง|อื่น|นี้|ของ|ดัง|ละ|เหล่า|รวม|ซึ่ง|เพื่อ)/g
const PLACE =
  /(?:บริษัท|ย่าน|บมจ\.|บจก\.|เมือง|กรุง|นคร|นครหลวง|สภ\.|สน\.|ถนน|แม่น้ำ|คลอง|เกาะ|หมู่บ้าน|บ้าน|โรงเรียน|โรงพยาบาล|มหาวิทยาลัย|วิทยาลัย|วัด|สนามบิน|ท่าอากาศยาน|ท่าเรือ|สถานี|นิคมอุตสาหกรรม|เทศบาล|อุทยาน|หาด|ดอย|เขื่อน|สะพาน|ธนาคาร|ตลาด|หอประชุม|ช่วง|ระหว่าง|พายุ|พันธุ์|ประธานาธิบดี|รัฐมนตรี|นายกรัฐมนตรี|[ก-๎]\s?[–-]\s?)\s?/g
/** Words that names of places begin with, so that one may begin inside a line: แข่งเรือยาวในหนองหาร. */
const PLACE_BEGINS = /(?=(?:หนอง|โนน|บึง|ห้วย|ดอน|โคก|ทุ่ง|โพน|ดอย|เขา|ภู|บาง|ปาก|อ่าว|หาด|หัว|วัง|แม่)[ก-ฮเแโใไ])/g
/** Before a title of office two words are a name, and one before a word for saying. */
const OFFICE =
  'อธิบดี|รองอธิบดี|ผู้อำนวยการ|เลขาธิการ|เลขานุการ|ประธาน|โฆษก|รัฐมนตรี|ปลัด|ผู้ว่า|ผู้จัดการ|รอง|นายก|กรรมการ|หัวหน้า|ที่ปรึกษา|คณบดี|อธิการบดี|ผู้บัญชาการ|ผู้บังคับ|ผู้กำกับ|นักวิจัย|ผู้เชี่ยวชาญ|ผู้แทน|ผู้ช่วย'
const BEFORE_OFFICE = new RegExp(`(?<=^|[\\s“])([ก-๎]+ [ก-๎]+)\\s(?=(?:${OFFICE}))`, 'g')
const BEFORE_SAYING = /(?<=^|[\s“”])([ก-๎]{3,20}?)(?=กล่าว|ระบุ|เปิดเผย|ชี้แจง|เผย|ย้ำ|เสริม|อธิบาย)/g
/** Words that are written together with the name behind them: ตามที่อนุชา แก้วกาญจนา ผู้จัดการ. */
const LEADS_TO_NAME = /^(?:ตามที่|โดย(?:มี)?|ซึ่ง|ว่า|และ|กับ|ของ|จาก|ให้|ด้าน|ขณะที่|ส่วน|รวมถึง)+/
/** Thai puts spaces around names; so each of them may begin one. */
const BEHIND_SPACE = /(?<=^|[\s“‘(])[ก-ฮเแโใไ][ก-๎]*/g
/** Letters of Thai that a name behind such a word takes at most. */
const PERSON_LENGTH = 44
const PLACE_LENGTH = 30
const SHORT_NAME = 10

/** What may be a name, as it sounds. */
export type Heard = {
  readonly sounds: string
  /** A part of a person's name ends where it does; a place may go on with other words; at a space a name may begin. */
  readonly kind: 'person' | 'place' | 'space'
  /** Whether it is a name beyond doubt, which a translation has to say. */
  readonly sure: boolean
  /** Where it stands in the text. */
  readonly from: number
}

/**
 * @param text a Thai text
 * @returns the sounds of what stands behind titles, words for places and spaces, where names are
 */
export function namesHeard(text: string): readonly Heard[] {
  const behind = (pattern: RegExp, length: number) =>
    matchesIn(text, pattern).map((match) => {
      const from = match.index + match[0].length
      return { name: text.slice(from, from + length), from }
    })
  const heard = (name: string, from: number, kind: Heard['kind'], sure = false): Heard => ({
    sounds: thaiNameSounds(name),
    kind,
    sure,
    from,
  })
  const parts = (full: string) => full.split(/[\s)”"]+/).slice(0, 3)
  return [
    ...behind(PERSON, PERSON_LENGTH).flatMap(({ name, from }) =>
      parts(name).map((part, index) => heard(part, from, 'person', index === 0)),
    ),
    ...[BEFORE_OFFICE, BEFORE_SAYING].flatMap((pattern) =>
      matchesIn(text, pattern).flatMap(({ 1: name = '', index }) =>
        name
          .replace(LEADS_TO_NAME, '')
          .split(' ')
          .map((part) => heard(part, index, 'person')),
      ),
    ),
    ...behind(SURE_PLACE, PLACE_LENGTH).map(({ name, from }) =>
      heard(name.split(/[\s)”"]/)[0] ?? '', from, 'place', true),
    ),
    ...[PLACE, PLACE_BEGINS].flatMap((pattern) =>
      behind(pattern, PLACE_LENGTH).map(({ name, from }) => heard(name, from, 'place')),
    ),
    // A short name is known by its end: เมืองดานัง ประเทศเวียดนาม.
    ...behind(PLACE, PLACE_LENGTH)
      .filter(({ name }) => / /.test(name.slice(0, SHORT_NAME)))
      .map(({ name, from }) => heard(name.split(' ')[0] ?? '', from, 'place')),
    ...matchesIn(text, BEHIND_SPACE).map(({ 0: name, index }) =>
      heard(name.slice(0, PLACE_LENGTH), index, 'space'),
    ),
  ].filter(({ sounds }) => sounds.length > 0)
}

const OFFICE_BEHIND = new RegExp(`^ [ก-๎]{2,} (?:${OFFICE})`)

const IN_FAMILY_NAME = new RegExp(`(?:${PERSON.source})[ก-๎]{2,20} [ก-๎]+$`)
const OFFICE_NEXT = new RegExp(`^ (?:${OFFICE})`)

/**
 * @param text a Thai text
 * @param from where some letters begin in it
 * @param to where they end
 * @returns whether they end the family name of somebody whose office follows: ไทย of นายภูริวัจน์ ตั้งสกุลไทย เลขาธิการ
 */
export function endsFamilyName(text: string, from: number, to: number): boolean {
  if (text[to] !== ' ') return false
  return (
    OFFICE_NEXT.test(text.slice(to, to + 20)) && IN_FAMILY_NAME.test(text.slice(Math.max(0, from - 60), from))
  )
}

/**
 * @param text a Thai text
 * @param to where a given name ends in it
 * @returns whether a family name and an office follow, which make a full name of it
 */
export function familyNameFollows(text: string, to: number): boolean {
  return OFFICE_BEHIND.test(text.slice(to, to + 60))
}
