import path from 'node:path'
import { entryKind, namesIn } from '../../entry-kind'
import { type LocalizedMessage, listMessage, localizeMessage } from '../../i18n/localized-message'
import { DOCUMENT_TYPES, endingOf } from '../../markdown/document-types'
import type { Picture, PictureFault } from '../../pictures/picture'
import { readPicture } from '../../pictures/read-picture'
import { shownPath, told } from '../problem'
import { kindAdvice } from '../yaml/file-advice'
import { nearestWord } from '../yaml/spelling'
import { DID_YOU_MEAN } from '../yaml/unknown-key'

/** The kinds of picture that every browser shows and that cannot carry script, as SVG can. */
const KINDS = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif']

const OUTSIDE = { en: '{src}, an address outside the site', th: '{src} ซึ่งเป็นที่อยู่นอกเว็บไซต์นี้' }
const SAVE_BESIDE = {
  en: 'Save the picture beside this file and write its name, such as `forum.jpg`.',
  th: 'บันทึกภาพไว้ข้างไฟล์นี้ แล้วเขียนชื่อไฟล์ภาพ เช่น `forum.jpg`',
}
const BAD_NAME = {
  en: '{src}, which cannot be the name of a picture',
  th: '{src} ซึ่งใช้เป็นชื่อไฟล์ภาพไม่ได้',
}
const GOOD_NAME = {
  en: 'Name the picture with the letters a to z, digits, hyphens and dots, such as `forum.jpg`, in this folder.',
  th: 'ตั้งชื่อไฟล์ภาพด้วยอักษร a ถึง z ตัวเลข ขีด และจุด เช่น `forum.jpg` ในโฟลเดอร์นี้',
}
const BAD_KIND = { en: '{src}, a kind of file that is not shown', th: '{src} ซึ่งเป็นไฟล์ชนิดที่ไม่แสดงเป็นภาพ' }
const DOCUMENT = { en: '{src}, a document, not a picture', th: '{src} ซึ่งเป็นเอกสาร ไม่ใช่ภาพ' }
const LINK_DOCUMENT = {
  en: 'Write a link to it, `[The report]({src})`, or list it under `attachments:` in the front matter.',
  th: 'เขียนเป็นลิงก์ `[รายงาน]({src})` หรือระบุไว้ใต้ `attachments:` ในส่วนหัวของไฟล์',
}
const GOOD_KINDS = { en: 'Use a picture that ends in {kinds}.', th: 'ใช้ภาพที่ลงท้ายด้วย {kinds}' }
const NO_FILE = { en: '{src}, a file that does not exist', th: '{src} ซึ่งไม่มีไฟล์นี้' }
const NO_REGULAR_FILE = { en: '{src}, {what}', th: '{src} ซึ่งเป็น{what}' }
const PUT_IN_PUBLIC = {
  en: 'Put the picture into public/, or correct its name.',
  th: 'วางภาพไว้ใน public/ หรือแก้ชื่อให้ถูก',
}
const PUT_BESIDE = {
  en: 'Put the picture beside this file, or correct its name.',
  th: 'วางภาพไว้ข้างไฟล์นี้ หรือแก้ชื่อให้ถูก',
}

/**
 * Finds the file behind a picture's `src`.
 *
 * @param src a file name relative to the Markdown file, or a path from the site's root, which is a file in `public/`
 * @param folder absolute path of the folder that the Markdown file is in
 * @returns the picture's absolute path, which need not exist
 */
export function pictureFile(src: string, folder: string): string {
  return path.join(/* turbopackIgnore: true */ homeOf(src, folder), src)
}

function homeOf(src: string, folder: string): string {
  return src.startsWith('/') ? path.join(/* turbopackIgnore: true */ process.cwd(), 'public') : folder
}

/**
 * Finds a picture and reads what pages must know of it.
 *
 * @param src as an editor wrote it
 * @param folder absolute path of the folder that the Markdown file is in
 * @returns the picture; or what was found and what to write instead
 */
export function pictureOf(src: string, folder: string): Picture | PictureFault {
  const file = pictureFile(src, folder)
  return pictureAdvice(src, folder) ?? readPicture(file, shownPath(file), src)
}

/** Says what is wrong with a picture's `src`, or nothing when there is such a file. */
function pictureAdvice(src: string, folder: string): PictureFault | undefined {
  const found = (template: LocalizedMessage) => localizeMessage(template, { src: told(src) })
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return { found: found(OUTSIDE), expected: SAVE_BESIDE }
  if (DOCUMENT_TYPES.has(endingOf(src)))
    return { found: found(DOCUMENT), expected: localizeMessage(LINK_DOCUMENT, { src }) }
  if (!/^\/?[\w.-]+(\/[\w.-]+)*$/.test(src) || src.split('/').includes('..'))
    return { found: found(BAD_NAME), expected: GOOD_NAME }
  if (!KINDS.includes(path.extname(src).toLowerCase())) {
    const expected = localizeMessage(GOOD_KINDS, { kinds: listMessage(KINDS) })
    return { found: found(BAD_KIND), expected }
  }
  const file = pictureFile(src, folder)
  const beside = namesIn(path.dirname(file))
  // Compared by its exact name: some systems do not tell FORUM.jpg from forum.jpg, web servers do.
  const kind = entryKind(homeOf(src, folder), src)
  if (kind === 'file' && beside.includes(path.basename(file))) return undefined
  if (kind !== 'file' && kind !== 'missing') {
    const { found: what, expected } = kindAdvice(kind)
    return { found: localizeMessage(NO_REGULAR_FILE, { src: told(src), what }), expected }
  }
  const near = nearestWord(path.basename(file), beside)
  const meant = near && src.slice(0, src.length - path.basename(file).length) + near
  const put = src.startsWith('/') ? PUT_IN_PUBLIC : PUT_BESIDE
  return { found: found(NO_FILE), expected: meant ? localizeMessage(DID_YOU_MEAN, { meant }) : put }
}
