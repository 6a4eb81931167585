/** What the commands that serve tell. */
export const SERVER_MESSAGES = {
  building: { en: 'Building the site …', th: 'กำลังสร้างเว็บไซต์ …' },
  servedAt: { en: 'Otagai is at {url}', th: 'เปิดดู Otagai ได้ที่ {url}' },
  developedAt: {
    en: 'Otagai is at {url} – drafts are shown, and what is saved in {folder} is seen by itself.',
    th: 'เปิดดู Otagai ได้ที่ {url} – แสดงฉบับร่างด้วย และเมื่อบันทึกไฟล์ใน {folder} หน้าเว็บจะเปลี่ยนเอง',
  },
  otherPort: {
    en: 'Port {wished} is taken; using {port} instead.',
    th: 'พอร์ต {wished} มีผู้ใช้อยู่แล้ว จึงใช้ {port} แทน',
  },
  noPort: {
    en: 'PORT is "{text}": it must be a whole number from 0 to 65535, such as 3000.',
    th: 'PORT คือ "{text}" → ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 65535 เช่น 3000',
  },
  noFreePort: {
    en: 'No port from {first} to {last} is free: name another with PORT.',
    th: 'พอร์ต {first} ถึง {last} ไม่ว่างเลย → ระบุพอร์ตอื่นด้วย PORT',
  },
  noSite: {
    en: 'There is no site to serve in {folder}: run npm run build first.',
    th: 'ไม่มีเว็บไซต์ให้เปิดใน {folder} → สั่ง npm run build ก่อน',
  },
} as const
