import { closeSync, openSync } from 'node:fs'
import { localizeMessage } from '../../i18n/localized-message'
import { endingOf } from '../../markdown/document-types'
import { type Advice, told } from '../problem'
import { readBytes } from './read-bytes'

const EMPTY = { en: '{name}, an empty file', th: '{name} ซึ่งเป็นไฟล์ว่าง' }
const SAVE_ONCE_MORE = { en: 'Save the document there once more.', th: 'บันทึกเอกสารลงไฟล์นี้ใหม่' }
const NO_PDF = { en: '{name}, which is no PDF inside', th: '{name} ซึ่งข้างในไม่ใช่ PDF' }
const SAVE_AS_PDF = {
  en: 'Open it in the program that made it and save it again as PDF; a new name alone does not change what is inside.',
  th: 'เปิดด้วยโปรแกรมที่สร้างไฟล์นี้ แล้วบันทึกใหม่เป็น PDF การเปลี่ยนชื่อไฟล์อย่างเดียวไม่เปลี่ยนสิ่งที่อยู่ข้างใน',
}
/** Readers of PDF look for its header in so many bytes (Adobe's PDF Reference 1.7, appendix H, note 13). */
const HEADER_WITHIN = 1024

/**
 * @param file absolute path of a document that exists, neither sound nor video
 * @param name what the editor called it
 * @param bytes its size
 * @returns what was found and what to do, where the file is empty or no PDF in spite of its name; else undefined
 */
export function insideAdvice(file: string, name: string, bytes: number): Advice | undefined {
  if (bytes === 0) return { found: localizeMessage(EMPTY, { name: told(name) }), expected: SAVE_ONCE_MORE }
  if (endingOf(name) !== '.pdf' || isPdf(file)) return undefined
  return { found: localizeMessage(NO_PDF, { name: told(name) }), expected: SAVE_AS_PDF }
}

function isPdf(file: string): boolean {
  const opened = openSync(/* turbopackIgnore: true */ file, 'r')
  try {
    return readBytes(opened, 0, HEADER_WITHIN).toString('latin1').includes('%PDF-')
  } finally {
    closeSync(opened)
  }
}
