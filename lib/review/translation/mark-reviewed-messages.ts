import { localeCodes } from '../../i18n/locales'
import type { LocalizedMessage } from '../../i18n/localized-message'
import { LOCALE_USAGE } from '../command/command-line'

const CODES = localeCodes.join('|')
const COMMAND = `npm run reviewed -- <article> [${CODES} …] [--from ${CODES}] ${LOCALE_USAGE}`

/** How to call `npm run reviewed`. */
export const USAGE = {
  en: `${COMMAND}

Notes in a translation that it is in step with its source: after the translator has worked, or when a change of the
source does not matter to it. What the review finds wrong in it has to be mended or acknowledged first. Without a language, all translations of the article are marked; --from names the
language they were translated from where that is not the original.`,
  th: `${COMMAND}

บันทึกในฉบับแปลว่าตรงกับต้นทางแล้ว หลังจากผู้แปลแก้ไขเสร็จ หรือเมื่อต้นทางแก้ไขโดยไม่กระทบคำแปล
ข้อผิดพลาดที่พบในฉบับแปลต้องแก้ไขหรือรับรองก่อน
หากไม่ระบุภาษา จะบันทึกฉบับแปลทุกภาษาของบทความ --from ระบุภาษาที่แปลมา หากไม่ได้แปลจากต้นฉบับ`,
}

/** What `npm run reviewed` tells. */
export const markMessages = {
  noLanguage: {
    en: 'The site has no language “{code}”: it has {codes}.',
    th: 'เว็บไซต์นี้ไม่มีภาษา “{code}” มีแต่ {codes}',
  },
  noSource: {
    en: '“{slug}” has no {source}.md to be translated from.',
    th: '“{slug}” ไม่มี {source}.md ให้แปล',
  },
  noOriginal: {
    en: 'No version of “{slug}” says “original: true”: add it in the language that the article was first written in.',
    th: 'ไม่มีฉบับใดของ “{slug}” ที่เขียน “original: true” เพิ่มในไฟล์ภาษาที่เขียนข่าวเป็นภาษาแรก',
  },
  unreadable: {
    en: 'The front matter of {file} cannot be read: npm run review tells why.',
    th: 'อ่านส่วนหัวของ {file} ไม่ได้ สั่ง npm run review เพื่อดูสาเหตุ',
  },
  isSource: {
    en: '{file} is what is translated, not a translation.',
    th: '{file} เป็นต้นทางของคำแปล ไม่ใช่ฉบับแปล',
  },
  noTranslation: {
    en: '“{slug}” has no translation {locale}.md; nothing was written.',
    th: '“{slug}” ไม่มีฉบับแปล {locale}.md จึงไม่ได้บันทึกอะไร',
  },
  noTranslations: {
    en: '“{slug}” has no translation yet; nothing was written.',
    th: '“{slug}” ยังไม่มีฉบับแปล จึงไม่ได้บันทึกอะไร',
  },
  notUtf8: {
    en: '{file} is not in UTF-8: save it so once more; nothing was written.',
    th: '{file} ไม่ใช่ UTF-8 โปรดบันทึกใหม่เป็น UTF-8 ยังไม่ได้เขียนอะไร',
  },
  noFrontMatter: {
    en: '{file} has no front matter that can be read: npm run review tells why.',
    th: 'อ่านส่วนหัวของ {file} ไม่ได้ สั่ง npm run review เพื่อดูสาเหตุ',
  },
  hasErrors: {
    en: 'Not marked: the review finds errors in what was translated (above). Mend them, or acknowledge what is right as it stands; nothing was written.',
    th: 'ยังไม่บันทึก: พบข้อผิดพลาดในฉบับแปล (ด้านบน) โปรดแก้ไข หรือรับรองข้อที่ถูกต้องอยู่แล้ว ยังไม่ได้เขียนอะไร',
  },
  markedAlready: {
    en: '{file} was marked already as in step with {source}.',
    th: 'บันทึกไว้อยู่แล้วว่า {file} ตรงกับ {source}',
  },
  marked: { en: '{file} is marked as in step with {source}.', th: 'บันทึกแล้วว่า {file} ตรงกับ {source}' },
} as const satisfies Record<string, LocalizedMessage>
