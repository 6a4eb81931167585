import { finding } from '../finding'
import type { PairRule } from '../rule'

/** Paragraphs that were joined or split. */
export const paragraphs: PairRule = {
  id: 'paragraphs',
  severity: 'notice',
  scope: 'pair',
  formerIds: ['structure'],
  finds: {
    en: 'Paragraphs that were joined or split in the translation, so that links to paragraphs differ from there on.',
    th: 'ย่อหน้าที่ถูกรวมหรือแบ่งในคำแปล ทำให้ลิงก์ถึงย่อหน้าหลังจากนั้นไม่ตรงกัน',
  },
  run: ({ target, body }) =>
    body.flatMap(({ source, target: here }) => {
      const [first] = here
      if (!first || source.length === 0 || source.length === here.length) return []
      const counts = { count: source.length, others: here.length }
      return [finding(target, first, first.text, 'paragraphs.joined', counts)]
    }),
}
