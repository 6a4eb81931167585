import type { EntryKind } from '../../entry-kind'
import { localizeMessage } from '../../i18n/localized-message'
import type { Advice } from '../problem'

/** So many bytes a text may have: the longest read of a newsroom has some 100 KB. */
export const MOST_TEXT_BYTES = 1_000_000

const LINK = { en: 'a symbolic link', th: 'ลิงก์ของระบบไฟล์ (symbolic link)' }
const PUT_ITSELF = {
  en: 'Put what it leads to there itself: links are not followed.',
  th: 'วางตัวไฟล์หรือโฟลเดอร์จริงไว้ตรงนั้น เพราะระบบไม่ตามลิงก์',
}
const FOLDER = { en: 'a folder where a file belongs', th: 'โฟลเดอร์ในที่ที่ควรเป็นไฟล์' }
const PUT_FILE = {
  en: 'Put a file of this name there, or give the folder another name.',
  th: 'วางไฟล์ชื่อนี้ไว้ตรงนั้น หรือเปลี่ยนชื่อโฟลเดอร์',
}
const FILE = { en: 'a file where a folder belongs', th: 'ไฟล์ในที่ที่ควรเป็นโฟลเดอร์' }
const PUT_FOLDER = {
  en: 'Put a folder of this name there, or give the file another name.',
  th: 'วางโฟลเดอร์ชื่อนี้ไว้ตรงนั้น หรือเปลี่ยนชื่อไฟล์',
}
const TAKE_AWAY = {
  en: 'Take it away: only files and folders are read.',
  th: 'ย้ายออกไป เพราะระบบอ่านเฉพาะไฟล์และโฟลเดอร์',
}
const ADVICE = {
  file: { found: FILE, expected: PUT_FOLDER },
  folder: { found: FOLDER, expected: PUT_FILE },
  link: { found: LINK, expected: PUT_ITSELF },
  pipe: { found: { en: 'a named pipe', th: 'ไปป์ของระบบ (named pipe)' }, expected: TAKE_AWAY },
  socket: { found: { en: 'a socket', th: 'ซ็อกเก็ตของระบบ (socket)' }, expected: TAKE_AWAY },
  device: { found: { en: 'a device', th: 'อุปกรณ์ของระบบ (device)' }, expected: TAKE_AWAY },
  unreadable: {
    found: { en: 'what may not be read', th: 'สิ่งที่ไม่มีสิทธิ์อ่าน' },
    expected: {
      en: 'Give the user who runs this the right to read it.',
      th: 'ให้สิทธิ์อ่านแก่ผู้ใช้ที่สั่งงานนี้',
    },
  },
  missing: {
    found: { en: 'no such file', th: 'ว่าไม่มีไฟล์นี้' },
    expected: { en: 'Put the file there.', th: 'วางไฟล์ไว้ตรงนั้น' },
  },
} as const satisfies Record<EntryKind, Advice>

const LARGE = { en: 'a text of {megabytes} MB', th: 'ไฟล์ข้อความขนาด {megabytes} MB' }
const SHORTEN = {
  en: 'A text may have 1 MB: leave the words of one article in it, and put pictures beside it as files.',
  th: 'ไฟล์ข้อความต้องไม่เกิน 1 MB เก็บไว้เฉพาะเนื้อหา แล้ววางภาพเป็นไฟล์แยกไว้ข้าง ๆ',
}

/**
 * @param kind what is found where a file, or a folder, belongs
 * @returns what is told of it
 */
export function kindAdvice(kind: EntryKind): Advice {
  return ADVICE[kind]
}

/**
 * @param bytes the size of a text
 * @returns what is told of it when it is too large
 */
export function sizeAdvice(bytes: number): Advice | undefined {
  if (bytes <= MOST_TEXT_BYTES) return undefined
  const megabytes = (Math.ceil(bytes / 1e5) / 10).toString()
  return { found: localizeMessage(LARGE, { megabytes }), expected: SHORTEN }
}
