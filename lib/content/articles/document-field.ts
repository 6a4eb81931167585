import { statSync } from 'node:fs'
import path from 'node:path'
import { entryKind, namesIn } from '../../entry-kind'
import { documentPath } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import { type LocalizedMessage, listMessage, localizeMessage } from '../../i18n/localized-message'
import { endingOf, MEDIA_TYPES, PUBLISHED_TYPES } from '../../markdown/document-types'
import type { PlayedMedia } from '../../markdown/documents'
import { captionsOf } from '../media/captions'
import { insideAdvice } from '../media/document-file'
import { readMedia } from '../media/media-file'
import { type Advice, shownPath, told } from '../problem'
import { kindAdvice } from '../yaml/file-advice'
import { nearestWord } from '../yaml/spelling'
import { DID_YOU_MEAN } from '../yaml/unknown-key'
import { slugFrom } from './slug'

/** A document that is published with an article in one language. */
export type PublishedDocument = {
  /** Its path, relative to the working directory where it lies inside it. */
  readonly file: string
  /** Where it is on the site: the address stays when the file is replaced. */
  readonly path: string
  readonly bytes: number
  /** How it is played, where it is sound or video. */
  readonly media?: PlayedMedia
}

/** What a version says of itself to the documents that it names. */
export type DocumentPlace = {
  /** Absolute path of the article's folder. */
  readonly folder: string
  /** The language of the version. */
  readonly locale: Locale
  /** The language of the article's original. */
  readonly original: Locale
}

/** Cloudflare Pages takes no larger file: https://developers.cloudflare.com/pages/platform/limits/#file-size. */
const MOST_MEBIBYTES = 25

const BAD_KIND = { en: '{name}, a kind of file that is not published', th: '{name} ซึ่งเป็นไฟล์ชนิดที่ไม่เผยแพร่' }
const GOOD_KINDS = { en: 'Use a file that ends in {kinds}.', th: 'ใช้ไฟล์ที่ลงท้ายด้วย {kinds}' }
const BAD_NAME = {
  en: '{name}, which cannot be the name of a document',
  th: '{name} ซึ่งใช้เป็นชื่อไฟล์เอกสารไม่ได้',
}
const NAME_IT = {
  en: 'Name the file with small letters a to z, digits, hyphens and dots, such as `{better}`, right beside this one, and write that name.',
  th: 'ตั้งชื่อไฟล์ด้วยอักษร a ถึง z ตัวเล็ก ตัวเลข ขีด และจุด เช่น `{better}` วางไว้ข้างไฟล์นี้ แล้วเขียนชื่อนั้น',
}
const NO_FILE = { en: '{name}, a file that does not exist', th: '{name} ซึ่งไม่มีไฟล์นี้' }
const PUT_BESIDE = {
  en: 'Put the file beside this one, or correct its name.',
  th: 'วางไฟล์ไว้ข้างไฟล์นี้ หรือแก้ชื่อให้ถูก',
}
const RENAME = {
  en: 'Rename the file `{near}` to `{name}`.',
  th: 'เปลี่ยนชื่อไฟล์ `{near}` เป็น `{name}`',
}
const NO_REGULAR_FILE = { en: '{name}, {what}', th: '{name} ซึ่งเป็น{what}' }
const TOO_LARGE = { en: '{name}, a file of {size} MiB', th: '{name} ซึ่งเป็นไฟล์ขนาด {size} MiB' }
const MAKE_MEDIA_SMALLER = {
  en: 'A sound or a video may have {most} MiB: save it in fewer bits a second, or publish it on YouTube and write its address there: `![Its title](https://youtu.be/…)`.',
  th: 'เสียงหรือวิดีโอต้องไม่เกิน {most} MiB บันทึกด้วยบิตเรตที่ต่ำลง หรือเผยแพร่บน YouTube แล้วเขียนที่อยู่คลิปแทน: `![ชื่อคลิป](https://youtu.be/…)`',
}
const MAKE_SMALLER = {
  en: 'A document may have {most} MiB: make it smaller, or publish it elsewhere and link to that.',
  th: 'เอกสารต้องไม่เกิน {most} MiB ย่อไฟล์ให้เล็กลง หรือเผยแพร่ไว้ที่อื่นแล้วลิงก์ไปที่นั่น',
}

/**
 * Finds a document that a version names.
 *
 * @param name as an editor wrote it
 * @param place where it is named
 * @returns the document; or what was found and what to write instead
 */
export function documentOf(name: string, place: DocumentPlace): PublishedDocument | Advice {
  const { folder } = place
  const found = (template: LocalizedMessage, values = {}) =>
    localizeMessage(template, { name: told(name), ...values })
  if (!PUBLISHED_TYPES.has(endingOf(name))) {
    const kinds = listMessage([...PUBLISHED_TYPES.keys()])
    return { found: found(BAD_KIND), expected: localizeMessage(GOOD_KINDS, { kinds }) }
  }
  const beside = namesIn(folder)
  if (!isDocumentName(name)) {
    const better = betterName(name)
    const expected = localizeMessage(beside.includes(better) ? DID_YOU_MEAN : NAME_IT, {
      meant: better,
      better,
    })
    return { found: found(BAD_NAME), expected }
  }
  const kind = entryKind(folder, name)
  if (kind !== 'file' && kind !== 'missing') {
    const { found: what, expected } = kindAdvice(kind)
    return { found: found(NO_REGULAR_FILE, { what }), expected }
  }
  // Compared by its exact name: some systems do not tell REPORT.pdf from report.pdf, web servers do.
  if (kind === 'missing' || !beside.includes(name))
    return { found: found(NO_FILE), expected: meantBy(name, beside) }
  const file = path.join(/* turbopackIgnore: true */ folder, name)
  const { size: bytes } = statSync(file)
  const mebibytes = bytes / 2 ** 20
  if (mebibytes > MOST_MEBIBYTES) {
    const size = (Math.ceil(mebibytes * 10) / 10).toString()
    return {
      found: found(TOO_LARGE, { size }),
      expected: localizeMessage(MEDIA_TYPES.has(endingOf(name)) ? MAKE_MEDIA_SMALLER : MAKE_SMALLER, {
        most: MOST_MEBIBYTES,
      }),
    }
  }
  const wrong = MEDIA_TYPES.has(endingOf(name)) ? undefined : insideAdvice(file, name, bytes)
  if (wrong) return wrong
  const document = { file: shownPath(file), path: pathOf(name, place), bytes }
  const media = MEDIA_TYPES.has(endingOf(name)) ? mediaOf(name, place, beside) : undefined
  return media && 'found' in media ? media : { ...document, ...(media ? { media } : {}) }
}

function pathOf(name: string, { folder, locale }: DocumentPlace): string {
  return documentPath(locale, path.basename(folder), name)
}

function mediaOf(name: string, place: DocumentPlace, beside: readonly string[]): PlayedMedia | Advice {
  const media = readMedia(path.join(/* turbopackIgnore: true */ place.folder, name), name)
  if ('found' in media || media.kind === 'sound') return 'found' in media ? media : { ...media, captions: [] }
  const captions = captionsOf(name, beside, place.original).map(({ name: file, ...language }) => ({
    ...language,
    path: pathOf(file, place),
  }))
  return { ...media, captions }
}

/**
 * @param name name of a file
 * @returns whether it can stand in an address as it is, on every server. What looks like a sum before its ending
 *   (`report.20240309.pdf`) would be kept by browsers for ever
 */
export function isDocumentName(name: string): boolean {
  return /^[a-z0-9][a-z0-9_.-]*$/.test(name) && !/\.[0-9a-f]{8,}\.[a-z0-9]+$/.test(name)
}

function betterName(name: string): string {
  const ending = endingOf(name)
  return `${slugFrom(path.posix.basename(name).slice(0, -ending.length)) ?? 'document'}${ending}`
}

function meantBy(name: string, beside: readonly string[]): LocalizedMessage {
  const near = nearestWord(
    name,
    beside.filter((one) => endingOf(one) === endingOf(name)),
  )
  if (near === undefined) return PUT_BESIDE
  if (isDocumentName(near)) return localizeMessage(DID_YOU_MEAN, { meant: near })
  return localizeMessage(RENAME, { near, name: betterName(near) })
}
