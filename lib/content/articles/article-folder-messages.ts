import type { LocalizedMessage } from '../../i18n/localized-message'

/** What is told of an article's folder as a whole. */
export const folderMessages = {
  noOriginal: { en: 'no version that is the original', th: 'ว่าไม่มีฉบับใดเป็นต้นฉบับ' },
  sayOriginalHere: {
    en: 'Write `original: true` here, if this is the language that the article was first written in.',
    th: 'หากเขียนข่าวนี้เป็นภาษานี้ก่อน ให้เขียน `original: true` ในไฟล์นี้',
  },
  sayOriginal: {
    en: 'Write `original: true`, with `date` and `topics`, in the language that the article was first written in.',
    th: 'เขียน `original: true` พร้อม `date` และ `topics` ในไฟล์ภาษาที่เขียนข่าวเป็นภาษาแรก',
  },
  secondOriginal: { en: 'a second original', th: 'ต้นฉบับที่สอง' },
  oneOriginal: {
    en: '{first} is the original already: take the line out here, with what else belongs in the original, or there.',
    th: '{first} เป็นต้นฉบับอยู่แล้ว ลบบรรทัดนี้และส่วนอื่นที่เป็นของต้นฉบับออกจากไฟล์นี้ หรือลบที่ไฟล์นั้น',
  },
  sourceItself: {
    en: 'the fingerprint of a {source}.md, which is this file itself',
    th: 'รหัสกำกับของ {source}.md ซึ่งก็คือไฟล์นี้เอง',
  },
  sourceMissing: {
    en: 'the fingerprint of a {source}.md, which the article does not have',
    th: 'รหัสกำกับของ {source}.md ซึ่งข่าวนี้ไม่มี',
  },
  markAgain: {
    en: 'Run `npm run reviewed -- <slug>` when the translation is in step with its source, or take the line out.',
    th: 'สั่ง `npm run reviewed -- <slug>` เมื่อคำแปลตรงกับต้นทางแล้ว หรือลบบรรทัดนี้',
  },
  noText: { en: 'a folder without a text', th: 'โฟลเดอร์ที่ไม่มีไฟล์ข่าว' },
  writeText: {
    en: 'Write the article as {names} there, or take the folder away.',
    th: 'เขียนข่าวเป็นไฟล์ {names} ในโฟลเดอร์นี้ หรือลบโฟลเดอร์ทิ้ง',
  },
  longSlug: {
    en: '{slug}, which is {length} characters long',
    th: '{slug} ซึ่งยาว {length} อักขระ',
  },
  nameFolder: {
    en: 'Name the folder with the letters a to z, digits and single hyphens, at most 80, such as otagai-forum-sasebo.',
    th: 'ตั้งชื่อโฟลเดอร์ด้วยอักษร a ถึง z ตัวเลข และขีดทีละขีด ไม่เกิน 80 อักขระ เช่น otagai-forum-sasebo',
  },
  nameFolderSo: {
    en: 'Name the folder with the letters a to z, digits and single hyphens, at most 80: {name}.',
    th: 'ตั้งชื่อโฟลเดอร์ด้วยอักษร a ถึง z ตัวเลข และขีดทีละขีด ไม่เกิน 80 อักขระ: {name}',
  },
  nameIt: { en: 'Name it {meant}.md.', th: 'เปลี่ยนชื่อเป็น {meant}.md' },
  textNames: {
    en: 'A text is called {names}, after its language.',
    th: 'ไฟล์ข่าวตั้งชื่อตามภาษาว่า {names}',
  },
} as const satisfies Record<string, LocalizedMessage>
