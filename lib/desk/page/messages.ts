import type { LocalizedMessage } from '../../i18n/localized-message'

/** What the desk's page says, in the languages of the editors. */
export const messages = {
  // The frame
  desk: { en: 'Editor’s desk', th: 'โต๊ะข่าว' },
  close: { en: 'Close', th: 'ปิด' },
  cancel: { en: 'Cancel', th: 'ยกเลิก' },
  opening: { en: 'Opening …', th: 'กำลังเปิด…' },
  interfaceLanguage: { en: 'Language of the desk', th: 'ภาษาของหน้าจอ' },
  serverGone: {
    en: 'The desk’s program does not answer. Go on writing: your text is kept in this browser. When the program has been started again, open its new address.',
    th: 'ติดต่อโปรแกรมไม่ได้ พิมพ์ต่อได้เลย ข้อความยังเก็บไว้ในเบราว์เซอร์นี้ เมื่อเปิดโปรแกรมใหม่แล้ว ให้เข้าจากที่อยู่ใหม่',
  },

  // All articles
  articles: { en: 'Articles', th: 'ข่าวทั้งหมด' },
  allArticles: { en: 'All articles', th: 'ข่าวทั้งหมด' },
  article: { en: 'Article', th: 'ข่าว' },
  date: { en: 'Date', th: 'วันที่' },
  search: { en: 'Search headlines and slugs', th: 'ค้นหาพาดหัวหรือชื่อในที่อยู่เว็บ' },
  show: { en: 'Show', th: 'แสดง' },
  showMore: { en: 'Show more', th: 'แสดงเพิ่ม' },
  articleCount: { en: 'Articles: {count}', th: '{count} เรื่อง' },
  noArticle: { en: 'No article is like that.', th: 'ไม่พบข่าวตามที่ค้นหา' },
  all: { en: 'All', th: 'ทั้งหมด' },
  original: { en: 'Original', th: 'ต้นฉบับ' },
  'up-to-date': { en: 'In step', th: 'ตรงกับต้นฉบับ' },
  behind: { en: 'Behind the source', th: 'ตามต้นฉบับไม่ทัน' },
  behindBy: { en: 'Behind, changes: {count}', th: 'ต้นฉบับแก้ไป {count} จุด' },
  unmarked: { en: 'Not marked in step', th: 'ยังไม่ยืนยันว่าตรง' },
  missing: { en: 'Missing', th: 'ยังไม่มี' },
  draft: { en: 'Draft', th: 'ฉบับร่าง' },
  broken: { en: 'Has mistakes', th: 'มีที่ต้องแก้' },
  held: { en: 'Waiting for its time', th: 'รอเวลาเผยแพร่' },
  heldUntil: { en: 'Waits until {moment}', th: 'รอถึง {moment}' },
  unpublished: { en: 'Not yet published', th: 'ยังไม่เผยแพร่' },
  problemCount: { en: 'Mistakes: {count}', th: 'ต้องแก้ {count} จุด' },
  waitingCount: { en: 'Articles that would be published now: {count}', th: 'พร้อมเผยแพร่ตอนนี้ {count} เรื่อง' },
  nothingWaits: { en: 'Nothing waits to be published.', th: 'ไม่มีข่าวรอเผยแพร่' },

  // A new pair
  newPair: { en: 'New article', th: 'ข่าวใหม่' },
  headlineIn: { en: 'Headline ({language})', th: 'พาดหัว ({language})' },
  slug: { en: 'Name in the address', th: 'ชื่อในที่อยู่เว็บ' },
  slugHelp: {
    en: 'Proposed from the English headline: letters a to z, digits, hyphens.',
    th: 'เสนอจากพาดหัวภาษาอังกฤษ ใช้อักษร a ถึง z ตัวเลข และขีด',
  },
  badSlug: {
    en: 'Write small letters a to z, digits and single hyphens, at most 80.',
    th: 'ใช้อักษร a ถึง z ตัวเล็ก ตัวเลข และขีดคั่นทีละขีด ไม่เกิน 80 อักขระ',
  },
  slugTaken: { en: 'Another article has this name.', th: 'มีข่าวอื่นใช้ชื่อนี้แล้ว' },
  originalLanguage: { en: 'First written in', th: 'ภาษาต้นฉบับ' },
  begin: { en: 'Begin', th: 'เริ่มเขียน' },

  // An article in hand
  panes: { en: 'Parts of the window', th: 'ส่วนต่าง ๆ ของหน้าจอ' },
  translation: { en: 'Translation', th: 'ฉบับแปล' },
  textIn: { en: 'Text ({language})', th: 'เนื้อข่าว ({language})' },
  leavingEditor: {
    en: 'Press Escape and then Tab to leave the text, F6 for the next part of the window, F8 for the next finding.',
    th: 'กด Escape แล้วกด Tab เพื่อออกจากเนื้อข่าว กด F6 เพื่อไปส่วนถัดไป กด F8 เพื่อไปจุดที่พบถัดไป',
  },
  save: { en: 'Save', th: 'บันทึก' },
  saved: { en: 'Saved', th: 'บันทึกแล้ว' },
  unsaved: { en: 'Not saved', th: 'ยังไม่บันทึก' },
  unsavedOffered: {
    en: 'There is text that was not saved ({language}, {time}).',
    th: 'มีข้อความที่ยังไม่ได้บันทึก ({language} {time})',
  },
  takeUp: { en: 'Take it up', th: 'นำกลับมา' },
  drop: { en: 'Drop it', th: 'ทิ้ง' },
  notKept: {
    en: 'The browser has no room to keep what you type. Save now.',
    th: 'เบราว์เซอร์ไม่มีที่เก็บข้อความที่พิมพ์ โปรดบันทึกทันที',
  },
  noVersion: { en: 'There is no version yet ({language}).', th: 'ยังไม่มีฉบับนี้ ({language})' },
  beginVersion: { en: 'Begin it', th: 'เริ่มเขียนฉบับนี้' },
  markReviewed: { en: 'In step with the source', th: 'ตรงกับต้นฉบับแล้ว' },
  markedInStep: {
    en: 'Marked as in step with the source. Save to keep that.',
    th: 'ยืนยันแล้วว่าตรงกับต้นฉบับ กดบันทึกเพื่อเก็บไว้',
  },
  isBehind: {
    en: 'The source has changed since. Changes: {count}',
    th: 'ต้นฉบับแก้ไขหลังจากแปล {count} จุด',
  },
  sourceChanges: { en: 'What has changed in the source', th: 'สิ่งที่แก้ในต้นฉบับ' },
  noHistory: {
    en: 'How the source was before is not known: it is in no history.',
    th: 'ไม่มีประวัติไฟล์ จึงไม่ทราบว่าต้นฉบับเดิมเป็นอย่างไร',
  },
  conflictTitle: {
    en: 'Somebody else has changed this file ({locale})',
    th: 'มีผู้อื่นแก้ไฟล์นี้ไปแล้ว ({locale})',
  },
  conflictHelp: {
    en: 'Left: the file as it is now. Right: your text. Take over with the arrows what is to stay, or write at the right; then save.',
    th: 'ซ้ายคือไฟล์ปัจจุบัน ขวาคือข้อความของคุณ กดลูกศรเพื่อนำส่วนที่ต้องการมาใช้ หรือแก้ทางขวาได้เลย แล้วบันทึก',
  },
  conflictCombined: {
    en: 'Left: the file as it is now. Right: both changes, put together. Look through them, and write at the right where need be; then save.',
    th: 'ซ้ายคือไฟล์ปัจจุบัน ขวาคือข้อความที่รวมการแก้ของทั้งสองฝ่ายแล้ว โปรดตรวจดู แก้ทางขวาได้เลย แล้วบันทึก',
  },
  onDisk: { en: 'The file now', th: 'ไฟล์ปัจจุบัน' },
  typedHere: { en: 'Your text', th: 'ข้อความของคุณ' },
  takeDisk: { en: 'Take the file', th: 'ใช้ไฟล์ปัจจุบัน' },
  takeMerged: { en: 'Take the right side', th: 'ใช้ข้อความด้านขวา' },

  // Findings
  findings: { en: 'Findings', th: 'ผลการตรวจ' },
  findingsCount: { en: 'Findings ({count})', th: 'ผลการตรวจ ({count})' },
  findingsNow: { en: 'Findings: {count}', th: 'พบ {count} จุด' },
  nothingFound: { en: 'Nothing found.', th: 'ไม่พบสิ่งที่ต้องแก้' },
  looking: { en: 'Looking …', th: 'กำลังตรวจ…' },
  error: { en: 'Mistake', th: 'ต้องแก้' },
  warning: { en: 'Please look', th: 'ควรดู' },
  notice: { en: 'Note', th: 'หมายเหตุ' },
  take: { en: 'Write “{words}”', th: 'แก้เป็น “{words}”' },
  acknowledge: { en: 'Right as it stands', th: 'ถูกต้องอยู่แล้ว' },
  acknowledgeNow: { en: 'Acknowledge', th: 'รับทราบ' },
  reason: { en: 'Why it is right', th: 'เหตุผลที่ถูกต้อง' },

  // Fields
  fields: { en: 'Fields', th: 'ข้อมูลข่าว' },
  frontMatter: { en: 'Fields as text', th: 'ข้อมูลข่าวแบบข้อความ' },
  showAsText: { en: 'Show as text', th: 'แสดงเป็นข้อความ' },
  unreadFields: {
    en: 'The fields cannot be read as they are written: mend them as text.',
    th: 'อ่านข้อมูลข่าวตามที่เขียนไว้ไม่ได้ โปรดแก้แบบข้อความ',
  },
  required: { en: 'required', th: 'จำเป็น' },
  chooseMoment: { en: 'Choose day and hour', th: 'เลือกวันและเวลา' },
  addTo: { en: 'Add: {field}', th: 'เพิ่ม{field}' },
  moveUp: { en: 'Move item {number} up', th: 'เลื่อนรายการที่ {number} ขึ้น' },
  moveDown: { en: 'Move item {number} down', th: 'เลื่อนรายการที่ {number} ลง' },
  takeOut: { en: 'Take out item {number}', th: 'ลบรายการที่ {number}' },
  picture: { en: 'Picture', th: 'ภาพ' },
  noPicture: { en: 'No picture', th: 'ไม่มีภาพ' },
  bringPicture: { en: 'Add a picture', th: 'เพิ่มภาพ' },
  chooseFocus: { en: 'Click what matters most in the picture', th: 'คลิกจุดสำคัญที่สุดในภาพ' },
  focusLeft: { en: 'From the left', th: 'จากซ้าย' },
  focusTop: { en: 'From the top', th: 'จากบน' },
  focusMiddle: { en: 'Middle', th: 'กลางภาพ' },

  // Files and pasting
  bringFile: { en: 'Add a file', th: 'เพิ่มไฟล์' },
  fileName: { en: 'Name of the file', th: 'ชื่อไฟล์' },
  altText: {
    en: 'What the picture shows, for readers who do not see it',
    th: 'ในภาพมีอะไร สำหรับผู้อ่านที่มองไม่เห็นภาพ',
  },
  linkText: { en: 'What the link says', th: 'ข้อความของลิงก์' },
  mediaTitle: { en: 'Title of the sound or video', th: 'ชื่อเสียงหรือวิดีโอ' },
  caption: { en: 'Caption (may be left out)', th: 'คำบรรยาย (เว้นได้)' },
  credit: { en: 'Whose it is (may be left out)', th: 'เจ้าของผลงาน (เว้นได้)' },
  putIn: { en: 'Put it in', th: 'ใส่ในข่าว' },
  fileExists: {
    en: 'There is a file {name} already: write another name, or replace it.',
    th: 'มีไฟล์ {name} อยู่แล้ว โปรดตั้งชื่ออื่น หรือแทนที่ไฟล์เดิม',
  },
  replaceFile: { en: 'Replace the file', th: 'แทนที่ไฟล์เดิม' },
  notUploaded: { en: 'The file could not be taken over. Try again.', th: 'นำไฟล์เข้าไม่สำเร็จ โปรดลองอีกครั้ง' },
  leftOut: {
    en: 'Pasted as Markdown. What could not be kept: {list}.',
    th: 'วางเป็น Markdown แล้ว สิ่งที่เก็บไว้ไม่ได้: {list}',
  },
  pictures: { en: 'pictures (drop them as files)', th: 'ภาพ (ลากมาวางเป็นไฟล์)' },
  colours: { en: 'colours', th: 'สี' },
  underlines: { en: 'underlining', th: 'ขีดเส้นใต้' },
  mergedCells: { en: 'merged cells', th: 'ช่องตารางที่ผสานกัน' },
  comments: { en: 'comments and footnotes', th: 'ความเห็นและเชิงอรรถ' },
  alignment: { en: 'alignment', th: 'การจัดแนวข้อความ' },
  embedded: { en: 'embedded media', th: 'สื่อที่ฝังไว้' },

  // The preview
  preview: { en: 'Preview', th: 'ตัวอย่างหน้าเว็บ' },
  previewComes: { en: 'The page is being made …', th: 'กำลังสร้างหน้าเว็บ…' },
  previewLanguage: { en: 'Language of the preview', th: 'ภาษาของตัวอย่าง' },
  previewWidth: { en: 'Width of the preview', th: 'ความกว้างของตัวอย่าง' },
  phone: { en: 'Phone', th: 'มือถือ' },
  desktop: { en: 'Desktop', th: 'เดสก์ท็อป' },

  // Publishing
  publish: { en: 'Publish', th: 'เผยแพร่' },
  publishNow: { en: 'Publish now', th: 'เผยแพร่ตอนนี้' },
  publishing: { en: 'Publishing …', th: 'กำลังเผยแพร่…' },
  willPublish: { en: 'To be published', th: 'จะเผยแพร่' },
  changedByOthers: {
    en: 'Changed by others, and published with it',
    th: 'ผู้อื่นแก้ไว้ และจะเผยแพร่ไปด้วย',
  },
  commitMessage: { en: 'Words for the record of changes', th: 'ข้อความบันทึกการแก้ไข' },
  releasesTo: { en: 'The site is put into {folder}.', th: 'เว็บไซต์จะอยู่ที่ {folder}' },
  brokenOff: { en: 'It has broken off. Try again.', th: 'เผยแพร่ไม่สำเร็จ โปรดลองอีกครั้ง' },
  published: { en: 'Published:', th: 'เผยแพร่แล้ว' },
  committed: { en: 'Recorded as {commit}.', th: 'บันทึกเป็น {commit}' },
} as const satisfies Record<string, LocalizedMessage>

/** One of them. */
export type MessageKey = keyof typeof messages
