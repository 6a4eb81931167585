import { finding } from '../finding'
import { passageKinds } from '../pair/passage-kinds'
import type { PairRule } from '../rule'

/** Passages that are marked up as something else than in the original. */
export const blockKind: PairRule = {
  id: 'block-kind',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['structure'],
  finds: {
    en: 'Passages that are marked up as something else than in the original: a paragraph for a heading.',
    th: 'ข้อความที่จัดรูปแบบไม่ตรงกับต้นฉบับ เช่น เป็นย่อหน้าแทนหัวข้อ',
  },
  run: ({ target, body }) =>
    body.flatMap(({ source, target: here }) => {
      const [from, to] = [source[0], here[0]]
      if (!from || !to || source.length !== here.length || from.kind === to.kind) return []
      const kinds = { found: passageKinds[to.kind], other: passageKinds[from.kind] }
      return [finding(target, to, to.text, 'block-kind.differs', kinds)]
    }),
}
