import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { imageSize } from 'image-size'
import { type LocalizedMessage, localizeMessage } from '../i18n/localized-message'
import { installedVersion } from '../installed-version'
import type { Picture, PictureFault } from './picture'
import { SETTINGS } from './settings'
import { isWhole } from './whole-picture'

/** A camera's largest pictures are some 30 MB; what is larger was not meant for a page. */
const MOST_MEGABYTES = 40
const MOST_MEGAPIXELS = 100
/** WebP can be no higher (https://developers.google.com/speed/webp/faq), and a page no wider than this is a picture. */
const LONGEST_SIDE = 16_000

const SAVE_AGAIN = {
  en: 'Open it in a picture program and save it again as JPEG, PNG, WebP or GIF.',
  th: 'เปิดด้วยโปรแกรมภาพ แล้วบันทึกใหม่เป็น JPEG, PNG, WebP หรือ GIF',
}
/** What is told of half a picture, before or while it is made smaller. */
export const GET_AGAIN = {
  en: 'Get it once more from where it came, or open it in a picture program and save it again.',
  th: 'ขอไฟล์ใหม่จากต้นทาง หรือเปิดด้วยโปรแกรมภาพแล้วบันทึกใหม่',
}
const EMPTY = { en: '{name}, an empty file', th: '{name} ซึ่งเป็นไฟล์ว่าง' }
const SAVE_ONCE_MORE = { en: 'Save the picture there once more.', th: 'บันทึกภาพลงไฟล์นี้ใหม่' }
const NO_PICTURE = { en: '{name}, which is not a picture inside', th: '{name} ซึ่งข้างในไม่ใช่ภาพ' }
const CUT_OFF = { en: '{name}, a picture that is cut off', th: '{name} ซึ่งเป็นภาพที่ไฟล์ขาดหายไม่ครบ' }
const OTHER_KIND = {
  en: '{name}, a picture of the kind {kind} inside',
  th: '{name} ซึ่งข้างในเป็นภาพชนิด {kind}',
}
const LARGE_FILE = { en: '{name}, a file of {megabytes} MB', th: '{name} ซึ่งเป็นไฟล์ขนาด {megabytes} MB' }
const LARGE_PICTURE = {
  en: '{name}, a picture of {width} by {height} pixels',
  th: '{name} ซึ่งเป็นภาพขนาด {width} × {height} พิกเซล',
}
const SAVE_SMALLER = {
  en: 'Save it smaller: at most {megabytes} MB and {megapixels} million pixels; 3200 pixels are wide enough for any screen.',
  th: 'บันทึกให้เล็กลง ไม่เกิน {megabytes} MB และ {megapixels} ล้านพิกเซล กว้าง 3200 พิกเซลก็พอสำหรับทุกจอ',
}

const KINDS: Readonly<Record<string, Picture['kind']>> = {
  jpg: 'photograph',
  png: 'drawing',
  webp: 'drawing',
  avif: 'drawing',
  gif: 'moving',
}

/** What was read of files, as long as they are the same: in development each page reads all articles. */
const known = new Map<string, { readonly stamp: string; readonly reading: Picture | PictureFault }>()

/**
 * Reads what pages must know of a picture from the first bytes of its file, and whether its end is there. Whether the rest can
 * be shown turns out when it is made smaller: see `makeVariants`.
 *
 * @param absolute absolute path of a file that exists
 * @param shown the path for messages
 * @param name what the editor called it, for messages
 * @returns the picture, or what is wrong with it
 */
export function readPicture(absolute: string, shown: string, name: string): Picture | PictureFault {
  const { size, mtimeMs, ino } = statSync(absolute)
  const stamp = `${size} ${mtimeMs} ${ino} ${name}`
  const before = known.get(absolute)
  if (before?.stamp === stamp) return before.reading
  const reading = read(absolute, shown, name, size)
  known.set(absolute, { stamp, reading })
  return reading
}

/** @returns whether a reading came to nothing */
export function isFault(reading: Picture | PictureFault): reading is PictureFault {
  return 'found' in reading
}

function read(absolute: string, shown: string, name: string, size: number): Picture | PictureFault {
  const found = (template: LocalizedMessage, values: Readonly<Record<string, string | number>> = {}) =>
    localizeMessage(template, { name, ...values })
  if (size === 0) return { found: found(EMPTY), expected: SAVE_ONCE_MORE }
  if (size > MOST_MEGABYTES * 1e6) return tooLarge(found(LARGE_FILE, { megabytes: Math.ceil(size / 1e6) }))
  const bytes = readFileSync(/* turbopackIgnore: true */ absolute)
  const seen = sizeOf(bytes)
  if (!seen) return { found: found(NO_PICTURE), expected: SAVE_AGAIN }
  const { type, width, height } = seen
  if (!isWhole(bytes, type)) return { found: found(CUT_OFF), expected: GET_AGAIN }
  const kind = KINDS[type]
  if (!kind) return { found: found(OTHER_KIND, { kind: type.toUpperCase() }), expected: SAVE_AGAIN }
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_MEGAPIXELS * 1e6)
    return tooLarge(found(LARGE_PICTURE, { width, height }))
  return { file: shown, id: idOf(bytes), width, height, kind: isMovingWebp(bytes) ? 'moving' : kind }
}

function tooLarge(found: LocalizedMessage): PictureFault {
  const most = { megabytes: MOST_MEGABYTES, megapixels: MOST_MEGAPIXELS }
  return { found, expected: localizeMessage(SAVE_SMALLER, most) }
}

function sizeOf(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    // From 5 on a picture lies on its side (Exif 2.3, tag 0x0112).
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height }
  } catch {
    return undefined
  }
}

/** The second bit of the flags of an extended WebP: https://developers.google.com/speed/webp/docs/riff_container. */
function isMovingWebp(bytes: Uint8Array): boolean {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  return text(8, 16) === 'WEBPVP8X' && ((bytes[20] ?? 0) & 2) !== 0
}

function idOf(bytes: Uint8Array): string {
  const making = JSON.stringify([SETTINGS, installedVersion('sharp')])
  return createHash('sha256').update(making).update('\0').update(bytes).digest('hex').slice(0, 16)
}
