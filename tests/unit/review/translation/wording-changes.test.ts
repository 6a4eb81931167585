import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint, type TranslatableContent } from '@/lib/content/articles/fingerprint'
import { changesReport } from '@/lib/review/translation/changes-report'
import { wordDiff, wordingChanges } from '@/lib/review/translation/wording-changes'

const before: TranslatableContent = {
  headline: 'ดีพร้อมเปิดงาน',
  standfirst: 'งานเปิดแล้ววันนี้',
  keyFigures: [],
  notes: [],
  body: 'ค่าโดยสารยังคงเดิมที่ 15 บาท\n\nเรือออกทุกครึ่งชั่วโมง\n\nเด็กไม่เสียค่าโดยสาร\n',
}
const now = (body: string): TranslatableContent => ({ ...before, body })
const told = (after: TranslatableContent, from: Parameters<typeof wordingChanges>[0] = { wording: before }) =>
  changesReport(wordingChanges(from, after, 'th'))

describe('what has changed in a source', () => {
  test('is told word by word, and Thai words are whole', () => {
    expect(told(now(before.body.replace('ยังคงเดิมที่ 15', 'เพิ่มเป็น 20')))).toEqual([
      expect.stringMatching(/^p1 {2}ค่าโดยสาร.*\[-15-\]\{\+20\+\} บาท$/),
    ])
  })

  test('is told passage by passage where only the fingerprints of before are known', () => {
    const after = now(before.body.replace('15', '20'))
    expect(told(after, fingerprint(before))).toEqual(['p1  changed'])
  })

  test('does not take every passage behind a new one for changed', () => {
    const after = now(`เรื่องใหม่ทั้งหมด\n\n${before.body}`)
    expect(told(after)).toEqual(['p1  {+เรื่องใหม่ทั้งหมด+}'])
    expect(told(after, fingerprint(before))).toEqual(['p1  {+เรื่องใหม่ทั้งหมด+}'])
  })

  test('names what was taken out, or what stands before it', () => {
    const after = now(before.body.replace('เรือออกทุกครึ่งชั่วโมง\n\n', ''))
    expect(told(after)).toEqual(['p2  [-เรือออกทุกครึ่งชั่วโมง-]'])
    expect(told(after, fingerprint(before))).toEqual(['after p1  a passage was taken out'])
  })

  test('is nothing where only whitespace differs', () => {
    expect(told(now(before.body.replace('15 บาท', '15  บาท')))).toEqual([])
  })

  test('shows long words around a change cut short, and the change whole', () => {
    const long = `${'คำ '.repeat(60)}เก่า${' คำ'.repeat(60)}`
    const [line = ''] = changesReport([
      { kind: 'changed', name: 'p1', stretches: wordDiff(long, long.replace('เก่า', 'ใหม่'), 'th') },
    ])
    expect(line).toContain('[-เก่า-]{+ใหม่+}')
    expect(line.length).toBeLessThan(160)
  })
})

test('a word diff holds both texts whole, in any language', () => {
  const text = fc.array(fc.constantFrom('เรือ', 'ข้ามฟาก', ' ', 'ferry', '港', '20', '。'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [was, is] = [one.join('').replace(/\s+/g, ' '), other.join('').replace(/\s+/g, ' ')]
      const stretches = wordDiff(was, is, 'th')
      const without = (kind: string) =>
        stretches
          .filter((stretch) => stretch.kind !== kind)
          .map(({ words }) => words)
          .join('')
      expect(without('added')).toBe(was)
      expect(without('removed')).toBe(is)
    }),
  )
})
