/** What `npm run build` tells. */
export const BUILD_MESSAGES = {
  read: {
    en: '{articles} articles read, in {texts} texts.',
    th: 'อ่านบทความ {articles} เรื่อง รวม {texts} ฉบับภาษา',
  },
  held: {
    en: '{slug} is held back until {date}.',
    th: '{slug} ยังไม่เผยแพร่จนถึง {date}',
  },
  moreHeld: { en: '{count} more are held back.', th: 'และอีก {count} เรื่องที่ยังไม่เผยแพร่' },
  due: {
    en: 'The next build is due at {moment}.',
    th: 'ควรสร้างเว็บไซต์อีกครั้งเมื่อ {moment}',
  },
  badMoment: { en: '--at: found {found}. {expected}', th: '--at: พบ{found} {expected}' },
  reviewed: {
    en: 'The review found no mistakes.',
    th: 'การตรวจทานไม่พบข้อผิดพลาด',
  },
  pictures: { en: 'Pictures made: {made}.', th: 'ภาพที่ทำใหม่: {made}' },
  cards: { en: 'Social cards drawn: {made}.', th: 'การ์ดแชร์ที่วาดใหม่: {made}' },
  rendering: {
    en: 'Rendering {rendered} of {all} pages of articles and lists …',
    th: 'กำลังสร้างหน้าบทความและรายการ {rendered} จาก {all} หน้า …',
  },
  renderedSoFar: {
    en: '  {done} of {all} pages and other files rendered after {seconds} s …',
    th: '  สร้างหน้าและไฟล์อื่นแล้ว {done} จาก {all} รายการ ใช้เวลาไป {seconds} วินาที …',
  },
  drawnSoFar: {
    en: '  {done} of {all} social cards after {seconds} s …',
    th: '  การ์ดแชร์ {done} จาก {all} ใบ ใช้เวลาไป {seconds} วินาที …',
  },
  picturesSoFar: {
    en: '  {done} of {all} pictures after {seconds} s …',
    th: '  ภาพ {done} จาก {all} ภาพ ใช้เวลาไป {seconds} วินาที …',
  },
  published: {
    en: 'Published in {out}, after {seconds} s.',
    th: 'เผยแพร่ไว้ใน {out} แล้ว ใช้เวลา {seconds} วินาที',
  },
  notBuilt: {
    en: 'Nothing was built: {out} is as it was.',
    th: 'ยังไม่ได้สร้างเว็บไซต์ใหม่: {out} ยังเป็นของเดิม',
  },
  killed: {
    en: 'Next.js was stopped from outside ({signal}). Mostly the machine has too little memory: a build needs about 1.5 GB.',
    th: 'Next.js ถูกหยุดจากภายนอก ({signal}) ส่วนใหญ่เกิดจากหน่วยความจำไม่พอ การสร้างเว็บไซต์ต้องใช้ราว 1.5 GB',
  },
  changed: {
    en: 'The code, the languages or the words of the interface were changed while the build ran: build again.',
    th: 'มีการแก้โค้ด ภาษา หรือข้อความของเว็บไซต์ระหว่างที่กำลังสร้าง → สั่งสร้างใหม่อีกครั้ง',
  },
  notAlone: {
    en: 'Next.js alone does not build this site: run npm run build.',
    th: 'สร้างเว็บไซต์นี้ด้วย Next.js อย่างเดียวไม่ได้ → ใช้ npm run build',
  },
} as const
