/** Thai words that stand in for a person, a body or a country that has been named before. */
export const THAI_STAND_INS = {
  person: /เขา|เธอ|ท่าน|อธิบดี|รัฐมนตรี|เจ้าตัว/,
  country: /ประเทศ|ทั้งสองฝ่าย|ทวิภาคี|ในประเทศ/,
  // Those who speak and act for a body.
  body: /(?:ตน|เขา|เธอ|ท่าน)(?:และ|พร้อมด้วย|พร้อม)คณะ/,
} as const

/** Words that deny, and what looks like denial and is none. */
export const THAI_DENIAL = {
  explicit: /ไม่|มิได้|มิใช่|ห้าม|ปฏิเสธ/g,
  idiom:
    /(?<=หรือ)ไม่|ไม่(?:ได้มาตรฐาน|ให้เกิน|ควรเกิน|เป็นทางการ|ได้เป็นเพียง|ได้เป็นแค่|ได้มีเพียง|ได้มีแค่|ใช่เป็นเพียง|น้อยกว่า|ต่ำกว่า|เกิน|มากกว่า|ว่าจะ|ว่า|เพียง|แค่|ใช่เพียง|ใช่แค่|แพ้|นาน|กี่|สูงกว่า|ถึง(?=\s?\d))/g,
  any: /ไม่|มิ(?=ได้|ใช่|อาจ)|ไร้|ปราศจาก|ห้าม|งด|เลิก|ปฏิเสธ|หยุด|ชะงัก|ขาด|แม้|ล้มเหลว|คัดค้าน|ต่อต้าน|พ้น|ป้องกัน|หลีกเลี่ยง|ยกเว้น|ทดแทน|ว่างเปล่า|เพียง|แค่|เท่านั้น|น้อย/,
  reach: 14,
  end: /[\s”"]/,
  around: (text: string, from: number, to: number) => text.slice(Math.max(0, from - 50), to + 25),
} as const
