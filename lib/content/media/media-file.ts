import { closeSync, openSync, statSync } from 'node:fs'
import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { endingOf } from '../../markdown/document-types'
import type { PlayedMedia } from '../../markdown/documents'
import { type Advice, told } from '../problem'
import { readMp4 } from './mp4'
import { readBytes } from './read-bytes'
import { readWebM } from './webm'

/** What a page must know of the file itself. */
export type MediaFile = Pick<PlayedMedia, 'kind' | 'width' | 'height'>

const EMPTY = { en: '{name}, an empty file', th: '{name} ซึ่งเป็นไฟล์ว่าง' }
const SAVE_ONCE_MORE = { en: 'Save the recording there once more.', th: 'บันทึกเสียงหรือวิดีโอลงไฟล์นี้ใหม่' }
const NOT_INSIDE = { en: '{name}, which is no {kind} inside', th: '{name} ซึ่งข้างในไม่ใช่ {kind}' }
const SOUND_INSIDE = { en: '{name}, which is sound alone', th: '{name} ซึ่งมีแต่เสียง' }
const VIDEO_INSIDE = { en: '{name}, which is a video inside', th: '{name} ซึ่งข้างในเป็นวิดีโอ' }
const SAVE_AGAIN = {
  en: 'Open it in a program for sound or video and save it again as {kind}; a new name alone does not change what is inside.',
  th: 'เปิดด้วยโปรแกรมเสียงหรือวิดีโอ แล้วบันทึกใหม่เป็น {kind} การเปลี่ยนชื่อไฟล์อย่างเดียวไม่เปลี่ยนสิ่งที่อยู่ข้างใน',
}
const NAME_IT = { en: 'Let its name end in {ending}.', th: 'ให้ชื่อไฟล์ลงท้ายด้วย {ending}' }

/**
 * Reads what sound or video is from the file itself, whose name may be wrong.
 *
 * @param file absolute path of a file that exists, whose name has an ending of `MEDIA_TYPES`
 * @param name what the editor called it, for messages
 * @returns what pages must know of it; or what was found and what to write instead
 */
export function readMedia(file: string, name: string): MediaFile | Advice {
  const found = (template: LocalizedMessage, values = {}) =>
    localizeMessage(template, { name: told(name), ...values })
  const { size } = statSync(file)
  if (size === 0) return { found: found(EMPTY), expected: SAVE_ONCE_MORE }
  const ending = endingOf(name)
  const kind = ending.slice(1).toUpperCase()
  const media = readAs(ending, file, size)
  if (media === undefined)
    return { found: found(NOT_INSIDE, { kind }), expected: localizeMessage(SAVE_AGAIN, { kind }) }
  if (ending === '.m4a' && media.kind === 'video')
    return { found: found(VIDEO_INSIDE), expected: localizeMessage(NAME_IT, { ending: '.mp4' }) }
  if (ending === '.mp4' && media.kind === 'sound')
    return { found: found(SOUND_INSIDE), expected: localizeMessage(NAME_IT, { ending: '.m4a' }) }
  return media
}

function readAs(ending: string, file: string, size: number): MediaFile | undefined {
  const opened = openSync(/* turbopackIgnore: true */ file, 'r')
  try {
    if (ending === '.mp4' || ending === '.m4a') return mp4(opened, size)
    if (ending === '.webm') {
      const webm = readWebM(opened)
      return webm && { kind: 'video', ...webm }
    }
    const isSound = ending === '.ogg' ? isOgg : isMp3
    return isSound(readBytes(opened, 0, 4)) ? { kind: 'sound' } : undefined
  } finally {
    closeSync(opened)
  }
}

/** QuickTime's own files have the form of MP4 too, but not every browser plays them. */
function mp4(opened: number, size: number): MediaFile | undefined {
  const read = readMp4(opened, size)
  if (!read || read.brand === 'qt  ') return undefined
  const { width, height } = read
  return width && height ? { kind: 'video', width, height } : { kind: 'sound' }
}

/** RFC 3533, section 6. */
function isOgg(beginning: Buffer): boolean {
  return beginning.toString('latin1') === 'OggS'
}

/** A tag of ID3, or the eleven bits that begin a frame, of Layer III (ISO/IEC 11172-3, section 2.4.1.3). */
function isMp3(beginning: Buffer): boolean {
  const [first = 0, second = 0] = beginning
  return beginning.toString('latin1', 0, 3) === 'ID3' || (first === 0xff && (second & 0xe6) === 0xe2)
}
