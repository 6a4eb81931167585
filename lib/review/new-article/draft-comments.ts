import type { LocalizedMessage } from '../../i18n/localized-message'

/** What the comments of a draft explain, field by field; each is one line of the file. */
export const draftComments = {
  head: {
    en: '{name} ({locale}). Lines that begin with # are notes to you; readers do not see them.',
    th: '{name} ({locale}) บรรทัดที่ขึ้นต้นด้วย # เป็นคำอธิบายสำหรับผู้เขียน ผู้อ่านไม่เห็น',
  },
  draft: {
    en: 'A draft is seen in `npm run dev` alone. Take this line out to publish.',
    th: 'ฉบับร่างเห็นได้เฉพาะใน `npm run dev` ลบบรรทัดนี้เมื่อจะเผยแพร่',
  },
  original: {
    en: 'This is the language that the article was first written in. If another one is, move the lines from here to `source` into that file.',
    th: 'ไฟล์นี้เป็นภาษาที่เขียนข่าวเป็นภาษาแรก หากเขียนภาษาอื่นก่อน ให้ย้ายบรรทัดตั้งแต่ตรงนี้ถึง `source` ไปไว้ในไฟล์นั้น',
  },
  date: {
    en: 'The date of the news in the Common Era, as far as it is known: 2024, 2024-03, 2024-03-09 or 2024-03-09T09:30. What is dated later than now waits until then.',
    th: 'วันที่ของข่าวเป็นปีคริสต์ศักราชเท่าที่ทราบ: 2024, 2024-03, 2024-03-09 หรือ 2024-03-09T09:30 ข่าวที่ลงเวลาล่วงหน้าจะรอจนถึงเวลานั้น',
  },
  updated: {
    en: 'The date of the last change, when there was one.',
    th: 'วันที่แก้ไขล่าสุด หากมีการแก้ไข',
  },
  expires: {
    en: 'The last day on which readers see the article, where it has one.',
    th: 'วันสุดท้ายที่ผู้อ่านเห็นข่าวนี้ หากมี',
  },
  lead: {
    en: 'Holds the article at the top of the front page, to the end of a day or until a moment.',
    th: 'ให้ข่าวนี้อยู่บนสุดของหน้าแรก จนสิ้นวันหรือถึงเวลาที่กำหนด',
  },
  formerly: {
    en: 'Slugs that the article had before, the oldest first: their addresses lead here.',
    th: 'ชื่อโฟลเดอร์เดิมของข่าวนี้ เรียงจากเก่าสุด ที่อยู่เดิมจะพามาที่นี่',
  },
  topics: {
    en: 'What it is about, from content/topics.yaml: {topics}.',
    th: 'หัวข้อข่าวจาก content/topics.yaml: {topics}',
  },
  source: {
    en: 'Who published the text first, when it was not us.',
    th: 'ผู้เผยแพร่ข่าวนี้เป็นรายแรก หากไม่ใช่เรา',
  },
  headline: {
    en: 'The headline, on one line of at most 200 characters.',
    th: 'พาดหัวในบรรทัดเดียว ไม่เกิน 200 อักขระ',
  },
  standfirst: {
    en: 'The paragraph under the headline, at most 500 characters.',
    th: 'โปรยใต้พาดหัว ไม่เกิน 500 อักขระ',
  },
  keyFigures: {
    en: 'One to six figures worth reading alone, each as the text has it, in the same order in every language.',
    th: 'ตัวเลขสำคัญ 1 ถึง 6 ตัวที่อ่านแยกได้ เขียนตามเนื้อข่าว เรียงลำดับเหมือนกันทุกภาษา',
  },
  notes: {
    en: 'What readers should know about the text: corrections, doubts, sums that do not add up in the source.',
    th: 'สิ่งที่ผู้อ่านควรทราบเกี่ยวกับเนื้อข่าว: การแก้ไข ข้อสงสัย หรือยอดรวมที่ไม่ตรงกันในต้นทาง',
  },
  image: {
    en: 'The picture above the text: a file beside this one, or in public/. `focus` says where what matters in it is, from the left and from the top, 0 to 1: previews show that part. In the text: ![What it shows](forum.jpg); sound, video and clips: ![The title](sound.mp3), ![The title](https://youtu.be/…).',
    th: 'ภาพเหนือเนื้อข่าว: ไฟล์ที่อยู่ข้างไฟล์นี้หรือใน public/ `focus` คือตำแหน่งจุดสำคัญวัดจากซ้ายและจากบน 0 ถึง 1 ภาพแชร์จะแสดงส่วนนั้น ส่วนภาพในเนื้อข่าวเขียนเป็น ![สิ่งที่เห็นในภาพ](forum.jpg) เสียง วิดีโอ และคลิปเขียนเป็น ![ชื่อคลิป](sound.mp3) หรือ ![ชื่อคลิป](https://youtu.be/…)',
  },
  attachments: {
    en: 'Documents for readers to open or keep, which lie beside this file; in the text: [The report](report.pdf).',
    th: 'เอกสารให้ผู้อ่านเปิดหรือเก็บ วางไว้ข้างไฟล์นี้ ส่วนในเนื้อข่าวเขียนเป็น [รายงาน](report.pdf)',
  },
  corrections: {
    en: 'What was wrong and has been put right, with its day.',
    th: 'ข้อความที่เคยผิดและแก้แล้ว พร้อมวันที่แก้',
  },
  withdrawn: {
    en: 'What readers are told in the place of an article that is withdrawn; with the original, it is withdrawn in every language.',
    th: 'ข้อความที่แสดงแทนข่าวที่ถอนออก หากถอนต้นฉบับ จะถอนทุกภาษา',
  },
  authors: {
    en: 'Who wrote the article and who took its photographs; in a translation: who translated it. A name, or `name:` and `url:`.',
    th: 'ผู้เขียนข่าวและผู้ถ่ายภาพ ในฉบับแปล: ผู้แปล เขียนชื่อ หรือ `name:` กับ `url:`',
  },
  acknowledged: {
    en: 'What the review finds and you have looked at: the check, the words as it shows them, and why they are right.',
    th: 'สิ่งที่การตรวจพบและคุณดูแล้วว่าถูก: ชื่อการตรวจ ข้อความตามที่แสดง และเหตุผลที่ถูกต้อง',
  },
} as const satisfies Record<string, LocalizedMessage>

/** Sample values in the comments, in the language of the draft itself. */
export const draftSamples = {
  figure: { en: '3 billion baht', th: '3,000 ล้านบาท' },
  label: { en: 'economic value expected', th: 'มูลค่าเศรษฐกิจที่คาดว่าจะเกิดขึ้น' },
  note: { en: 'An editor’s note.', th: 'หมายเหตุบรรณาธิการ' },
  document: { en: 'The full report', th: 'รายงานฉบับเต็ม' },
  correction: {
    en: 'Three factories, not five, have opened.',
    th: 'เปิดโรงงานแล้ว 3 แห่ง ไม่ใช่ 5 แห่ง',
  },
  withdrawn: { en: 'Withdrawn at the request of the source.', th: 'ถอนข่าวตามคำขอของแหล่งข่าว' },
  alt: { en: 'What the picture shows.', th: 'สิ่งที่เห็นในภาพ' },
  caption: { en: 'What stands under it.', th: 'คำบรรยายใต้ภาพ' },
  credit: { en: 'Who made it.', th: 'ผู้ถ่ายภาพ' },
  person: { en: 'Somchai Jaidee', th: 'สมชาย ใจดี' },
  words: { en: 'more than 100', th: 'กว่า 100 คน' },
  reason: { en: 'The organisers confirmed it.', th: 'ผู้จัดงานยืนยันแล้ว' },
  headline: { en: 'The headline', th: 'พาดหัวข่าว' },
  standfirst: { en: 'The standfirst, in one or two sentences.', th: 'โปรยข่าว หนึ่งหรือสองประโยค' },
  text: { en: 'The first paragraph of the text.', th: 'เนื้อข่าวย่อหน้าแรก' },
} as const satisfies Record<string, LocalizedMessage>
