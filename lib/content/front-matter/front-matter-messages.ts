import type { LocalizedMessage } from '../../i18n/localized-message'

/** What to write in each field of a front matter. */
export const fieldMessages = {
  frontMatter: {
    en: 'Write the front matter as lines `key: value`.',
    th: 'เขียนส่วนหัวของไฟล์เป็นบรรทัด `คีย์: ค่า`',
  },
  original: {
    en: 'Write `original: true` in the language that the article was first written in, and nowhere else.',
    th: 'เขียน `original: true` ในไฟล์ภาษาที่เขียนข่าวเป็นภาษาแรกเพียงไฟล์เดียว',
  },
  noOriginal: { en: 'Leave `original` out of a translation.', th: 'ไม่ต้องเขียน `original` ในฉบับแปล' },
  date: {
    en: 'Write the date of the news, in the Common Era, as far as it is known, such as 2024, 2024-03, 2024-03-09 or 2024-03-09T09:30.',
    th: 'เขียนวันที่ของข่าวเป็นปีคริสต์ศักราชเท่าที่ทราบ เช่น 2024, 2024-03, 2024-03-09 หรือ 2024-03-09T09:30',
  },
  updated: {
    en: 'Write the date of the last change, in the Common Era, such as 2024-03-09 or 2024-03-09T09:30.',
    th: 'เขียนวันที่แก้ไขล่าสุดเป็นปีคริสต์ศักราช เช่น 2024-03-09 หรือ 2024-03-09T09:30',
  },
  expires: {
    en: 'Write the last day on which readers may see the article, or the moment from which they may not, such as 2024-03-09 or 2024-03-09T09:30.',
    th: 'เขียนวันสุดท้ายที่ผู้อ่านเห็นข่าวนี้ หรือเวลาที่จะเลิกแสดง เช่น 2024-03-09 หรือ 2024-03-09T09:30',
  },
  lead: {
    en: 'Write `lead: true` to hold the article at the top of the front page, or take the line out.',
    th: 'เขียน `lead: true` เพื่อให้ข่าวนี้อยู่บนสุดของหน้าแรก หรือลบบรรทัดนี้',
  },
  leadUntil: {
    en: 'Write the last day on which the article is held at the top, or the moment at which that ends, such as 2024-03-09 or 2024-03-09T09:30.',
    th: 'เขียนวันสุดท้ายที่ข่าวนี้อยู่บนสุด หรือเวลาที่จะเลิก เช่น 2024-03-09 หรือ 2024-03-09T09:30',
  },
  topics: {
    en: 'Write a list of topics, each by its id in topics.yaml, such as `topics: [industry]`.',
    th: 'เขียนรายการหัวข้อข่าวด้วย id ใน topics.yaml เช่น `topics: [industry]`',
  },
  topic: {
    en: 'Write a topic of topics.yaml by its id, such as `industry`.',
    th: 'เขียน id ของหัวข้อข่าวใน topics.yaml เช่น `industry`',
  },
  source: {
    en: 'Write the source as two lines, `name:` and `url:`, each indented by two spaces.',
    th: 'เขียนที่มาเป็นสองบรรทัด `name:` และ `url:` ย่อหน้าบรรทัดละสองช่อง',
  },
  sourceName: {
    en: 'Write who published the text first, such as `MGR Online`.',
    th: 'เขียนชื่อผู้เผยแพร่ข่าวนี้เป็นรายแรก เช่น `MGR Online`',
  },
  sourceUrl: {
    en: 'Write the whole address of the source, with https:// in front.',
    th: 'เขียนที่อยู่เว็บของที่มาให้ครบ ขึ้นต้นด้วย https://',
  },
  headline: {
    en: 'Write the headline, on one line of at most 200 characters.',
    th: 'เขียนพาดหัวในบรรทัดเดียว ไม่เกิน 200 อักขระ',
  },
  standfirst: {
    en: 'Write the standfirst, the paragraph under the headline, on one line of at most 500 characters.',
    th: 'เขียนโปรยใต้พาดหัวในบรรทัดเดียว ไม่เกิน 500 อักขระ',
  },
  keyFigures: {
    en: 'Write a list of 1 to 6 figures, each `- value: …` and, on the next line, `label: …`.',
    th: 'เขียนรายการตัวเลขสำคัญ 1 ถึง 6 ตัว แต่ละตัวเป็น `- value: …` และบรรทัดถัดไป `label: …`',
  },
  keyFigure: {
    en: 'Write a figure as two lines, `value:` and `label:`.',
    th: 'เขียนตัวเลขสำคัญเป็นสองบรรทัด `value:` และ `label:`',
  },
  figureValue: {
    en: 'Write the figure with its unit, such as `3,000 ล้านบาท` or `3 billion baht`.',
    th: 'เขียนตัวเลขพร้อมหน่วย เช่น `3,000 ล้านบาท` หรือ `3 billion baht`',
  },
  figureLabel: {
    en: 'Write what the figure counts, such as `economic value expected`.',
    th: 'เขียนว่าตัวเลขนี้นับอะไร เช่น `มูลค่าเศรษฐกิจที่คาดว่าจะเกิดขึ้น`',
  },
  notes: {
    en: 'Write a list of notes, each on a line of its own that starts with `- `.',
    th: 'เขียนรายการหมายเหตุ ข้อละบรรทัด ขึ้นต้นด้วย `- `',
  },
  note: { en: 'Write the note as text on one line.', th: 'เขียนหมายเหตุเป็นข้อความในบรรทัดเดียว' },
  image: {
    en: 'Write the picture as lines `src:`, `alt:` and, if need be, `caption:`, `credit:` and `focus:`, each indented by two spaces.',
    th: 'เขียนภาพเป็นบรรทัด `src:` `alt:` และหากมี `caption:` `credit:` กับ `focus:` ย่อหน้าบรรทัดละสองช่อง',
  },
  imageSrc: {
    en: 'Write the name of a picture file that lies beside this file, such as `forum.jpg`, or its path in public/, such as `/images/forum.jpg`.',
    th: 'เขียนชื่อไฟล์ภาพที่อยู่ข้างไฟล์นี้ เช่น `forum.jpg` หรือตำแหน่งใน public/ เช่น `/images/forum.jpg`',
  },
  imageAlt: {
    en: 'Write what the picture shows, for readers who do not see it.',
    th: 'เขียนว่าในภาพมีอะไร สำหรับผู้อ่านที่มองไม่เห็นภาพ',
  },
  imageCaption: { en: 'Write what stands under the picture.', th: 'เขียนคำบรรยายใต้ภาพ' },
  imageCredit: { en: 'Write who made the picture or owns it.', th: 'เขียนชื่อผู้ถ่ายหรือเจ้าของภาพ' },
  imageFocus: {
    en: 'Write where what matters in the picture is, as two numbers from 0 to 1, from the left and from the top, such as `focus: [0.5, 0.3]`.',
    th: 'เขียนตำแหน่งจุดสำคัญในภาพเป็นตัวเลข 0 ถึง 1 สองตัว วัดจากซ้ายและจากบน เช่น `focus: [0.5, 0.3]`',
  },
  attachments: {
    en: 'Write a list of documents, each `- file: …` and, on the next line, `label: …`.',
    th: 'เขียนรายการเอกสาร แต่ละไฟล์เป็น `- file: …` และบรรทัดถัดไป `label: …`',
  },
  attachment: {
    en: 'Write a document as two lines, `file:` and `label:`.',
    th: 'เขียนเอกสารเป็นสองบรรทัด `file:` และ `label:`',
  },
  attachmentFile: {
    en: 'Write the name of a file that lies beside this file, such as `report.pdf`.',
    th: 'เขียนชื่อไฟล์ที่อยู่ข้างไฟล์นี้ เช่น `report.pdf`',
  },
  attachmentLabel: {
    en: 'Write what the document is, on one line, such as `The full report`.',
    th: 'เขียนว่าเป็นเอกสารอะไรในบรรทัดเดียว เช่น `รายงานฉบับเต็ม`',
  },
  corrections: {
    en: 'Write a list of corrections, each `- date: …` and, on the next line, `text: …`.',
    th: 'เขียนรายการแก้ไขข่าว แต่ละข้อเป็น `- date: …` และบรรทัดถัดไป `text: …`',
  },
  correction: {
    en: 'Write a correction as two lines, `date:` and `text:`.',
    th: 'เขียนการแก้ไขข่าวเป็นสองบรรทัด `date:` และ `text:`',
  },
  correctionDate: {
    en: 'Write the day or the moment of the correction, such as 2024-03-09 or 2024-03-09T09:30.',
    th: 'เขียนวันหรือเวลาที่แก้ไข เช่น 2024-03-09 หรือ 2024-03-09T09:30',
  },
  correctionText: {
    en: 'Write what was wrong and what is right, on one line of at most 1,000 characters.',
    th: 'เขียนว่าข้อความใดผิดและที่ถูกคืออะไร ในบรรทัดเดียว ไม่เกิน 1,000 อักขระ',
  },
  formerly: {
    en: 'Write a list of the slugs that the article had before, the oldest first, such as `formerly: [old-name]`.',
    th: 'เขียนรายการชื่อโฟลเดอร์เดิมของข่าวนี้ เรียงจากเก่าสุด เช่น `formerly: [old-name]`',
  },
  formerSlug: {
    en: 'Write a slug as it stood in the address: small letters a to z, digits and hyphens, such as `old-name`.',
    th: 'เขียนชื่อโฟลเดอร์ตามที่เคยอยู่ในที่อยู่เว็บ ด้วยอักษร a ถึง z ตัวเลข และขีด เช่น `old-name`',
  },
  withdrawn: {
    en: 'Write what readers are told in the place of the article and why it was withdrawn, on one line.',
    th: 'เขียนข้อความที่จะแสดงแทนข่าวและเหตุผลที่ถอนข่าว ในบรรทัดเดียว',
  },
  authors: {
    en: 'Write a list of who wrote the article, such as `authors: [Somchai Jaidee]`.',
    th: 'เขียนรายชื่อผู้เขียนข่าว เช่น `authors: [สมชาย ใจดี]`',
  },
  translators: {
    en: 'Write a list of who translated the article, such as `translators: [Somchai Jaidee]`.',
    th: 'เขียนรายชื่อผู้แปล เช่น `translators: [สมชาย ใจดี]`',
  },
  photographers: {
    en: 'Write a list of who took the photographs, such as `photographers: [Somchai Jaidee]`.',
    th: 'เขียนรายชื่อผู้ถ่ายภาพ เช่น `photographers: [สมชาย ใจดี]`',
  },
  person: {
    en: 'Write a name, or two lines, `name:` and `url:`, each indented.',
    th: 'เขียนชื่อ หรือสองบรรทัด `name:` กับ `url:` โดยย่อหน้าทุกบรรทัด',
  },
  personName: {
    en: 'Write the name as readers are to see it, on one line of at most 80 characters.',
    th: 'เขียนชื่อตามที่ให้ผู้อ่านเห็นในบรรทัดเดียว ไม่เกิน 80 อักขระ',
  },
  personUrl: {
    en: 'Write the whole address of a page about the person, with https:// in front, or an e-mail address.',
    th: 'เขียนที่อยู่เว็บที่เกี่ยวกับบุคคลนี้ให้ครบ ขึ้นต้นด้วย https:// หรือเขียนอีเมล',
  },
  acknowledged: {
    en: 'Write a list of findings of the review that are right as they stand, each `- check: …`.',
    th: 'เขียนรายการสิ่งที่การตรวจพบแต่ถูกต้องอยู่แล้ว แต่ละข้อขึ้นต้นด้วย `- check: …`',
  },
  acknowledgement: {
    en: 'Write an acknowledgement as three lines, `check:`, `words:` and `reason:`.',
    th: 'เขียนการรับทราบเป็นสามบรรทัด `check:` `words:` และ `reason:`',
  },
  check: {
    en: 'Write the check whose finding you have looked at, such as `figures`, as the review names it.',
    th: 'เขียนชื่อการตรวจตามที่แสดงในผลการตรวจ เช่น `figures`',
  },
  checkWords: {
    en: 'Write the words of the finding, as the review shows them.',
    th: 'เขียนข้อความที่พบตามที่แสดงในผลการตรวจ',
  },
  checkReason: {
    en: 'Write why they are right as they stand.',
    th: 'เขียนเหตุผลว่าข้อความนั้นถูกต้องอยู่แล้วเพราะอะไร',
  },
  untoldReason: {
    en: 'Write your reason in its place: why the words are right as they stand.',
    th: 'เขียนเหตุผลของคุณแทน ว่าข้อความนั้นถูกต้องอยู่แล้วเพราะอะไร',
  },
  draft: {
    en: 'Write `draft: true` to keep this version from readers, or `draft: false`.',
    th: 'เขียน `draft: true` หากยังไม่เผยแพร่ฉบับนี้ หรือ `draft: false`',
  },
  translatedFrom: {
    en: 'It is written by `npm run reviewed -- <slug>`, never by hand: run that when the translation is in step with its source, or take the line out.',
    th: 'บรรทัดนี้ให้ `npm run reviewed -- <slug>` เขียนแทน สั่งเมื่อคำแปลตรงกับต้นทางแล้ว หรือลบบรรทัดนี้',
  },
  noFingerprint: {
    en: '{written}, which is no fingerprint of a text',
    th: '{written} ซึ่งไม่ใช่รหัสกำกับต้นทางของคำแปล',
  },
} as const satisfies Record<string, LocalizedMessage>
