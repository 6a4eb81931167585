import type { LocalizedMessage } from '../i18n/localized-message'

/** What the desk's server tells. */
export const DESK_MESSAGES = {
  openedAt: {
    en: 'The desk is at {url}\nWhoever has this address can edit: keep it to yourself. Ctrl+C ends the desk.',
    th: 'เปิดโต๊ะข่าวได้ที่ {url}\nผู้ที่มีที่อยู่นี้แก้ข่าวได้ โปรดอย่าส่งต่อ กด Ctrl+C เพื่อปิด',
  },
  openAlready: {
    en: 'The desk is open already, at {url}\nIt ends with Ctrl+C in the terminal that it was started from.',
    th: 'โต๊ะข่าวเปิดอยู่แล้วที่ {url}\nปิดได้ด้วย Ctrl+C ในเทอร์มินัลที่สั่งเปิด',
  },
  running: {
    en: 'The desk is being opened already: process {pid}, since {since}. Its address is in the terminal that it was started from; or try again in a moment.',
    th: 'กำลังเปิดโต๊ะข่าวอยู่แล้ว: โปรเซส {pid} ตั้งแต่ {since} ดูที่อยู่ได้ในเทอร์มินัลที่สั่งเปิด หรือลองใหม่อีกครั้งในอีกสักครู่',
  },
  noArticle: {
    en: 'There is no article “{slug}”, or its folder is a link.',
    th: 'ไม่มีบทความ “{slug}” หรือโฟลเดอร์เป็นลิงก์',
  },
  noFile: {
    en: '{file} is no plain file: nothing was written.',
    th: '{file} ไม่ใช่ไฟล์ธรรมดา ยังไม่ได้เขียนอะไร',
  },
  notUtf8: {
    en: '{file} is not in UTF-8, and would be spoiled here: save it as UTF-8 in the program that it comes from.',
    th: '{file} ไม่ใช่ UTF-8 หากแก้ที่นี่ข้อความจะเสีย โปรดบันทึกเป็น UTF-8 จากโปรแกรมเดิมก่อน',
  },
  badSlug: {
    en: '“{slug}” cannot stand in an address: write the letters a to z, digits and single hyphens between them, at most 80.',
    th: '“{slug}” ใช้ในที่อยู่เว็บไม่ได้ เขียนด้วยอักษร a ถึง z ตัวเลข และขีดคั่นทีละขีด ไม่เกิน 80 อักขระ',
  },
  reservedSlug: {
    en: 'No folder can be called “{slug}” on some systems, which have that name for themselves: choose another name.',
    th: '“{slug}” เป็นชื่อที่บางระบบสงวนไว้ ใช้เป็นชื่อโฟลเดอร์ไม่ได้ โปรดเลือกชื่ออื่น',
  },
  taken: {
    en: 'There is an article “{slug}” already: choose another name.',
    th: 'มีบทความ “{slug}” อยู่แล้ว โปรดเลือกชื่ออื่น',
  },
  noHeadline: {
    en: 'Write the headline in the language that the article is first written in.',
    th: 'เขียนพาดหัวในภาษาที่เขียนข่าวเป็นภาษาแรก',
  },
  badForm: { en: 'The desk did not understand itself: {field}.', th: 'โต๊ะข่าวทำงานผิดพลาด: {field}' },
  tooLarge: {
    en: 'This is too large: at most {megabytes} MB are taken.',
    th: 'ไฟล์ใหญ่เกินไป รับได้ไม่เกิน {megabytes} MB',
  },
  otherKind: {
    en: '{name} is inside no kind of file that is published: {kinds}.',
    th: 'ข้างในของ {name} ไม่ใช่ชนิดไฟล์ที่เผยแพร่ได้: {kinds}',
  },
  badUpload: { en: '{found}. {expected}', th: '{found} → {expected}' },
  noFrontMatter: {
    en: 'The front matter cannot be read as it is written: put right what is told there first.',
    th: 'อ่านส่วนหัวของไฟล์ไม่ได้ โปรดแก้ตามที่แจ้งไว้ก่อน',
  },
  noSource: {
    en: 'No version says “original: true”, so nothing can be in step with it.',
    th: 'ไม่มีฉบับใดเขียน “original: true” จึงไม่มีต้นทางให้เทียบ',
  },
  isSource: {
    en: 'This is what is translated, not a translation.',
    th: 'ไฟล์นี้เป็นต้นทางของคำแปล ไม่ใช่ฉบับแปล',
  },
  hasErrors: {
    en: 'Not marked: the review finds errors in this translation. Mend them, or acknowledge what is right as it stands.',
    th: 'ยังไม่บันทึก: พบข้อผิดพลาดในฉบับแปล โปรดแก้ไข หรือรับทราบข้อที่ถูกต้องอยู่แล้ว',
  },
  notAcknowledged: {
    en: 'This cannot be acknowledged: it ends when what it tells is put right.',
    th: 'รับทราบเรื่องนี้ไม่ได้ ต้องแก้ตามที่แจ้ง',
  },
  noReason: {
    en: 'Tell why it is right as it stands, in at most 500 characters.',
    th: 'บอกเหตุผลที่ถูกต้องอยู่แล้ว ไม่เกิน 500 อักขระ',
  },
  starting: { en: 'The preview is starting …', th: 'กำลังเปิดหน้าตัวอย่าง …' },
  noPreview: {
    en: 'The preview has ended; the terminal tells why. Start the desk anew.',
    th: 'หน้าตัวอย่างปิดไปแล้ว ดูสาเหตุในเทอร์มินัล แล้วเปิดโต๊ะข่าวใหม่',
  },
  mistake: {
    en: 'The desk made a mistake; what was typed is kept in the browser. The terminal tells more.',
    th: 'โต๊ะข่าวทำงานผิดพลาด ข้อความที่พิมพ์ยังอยู่ในเบราว์เซอร์ ดูรายละเอียดในเทอร์มินัล',
  },
} as const satisfies Record<string, LocalizedMessage>
