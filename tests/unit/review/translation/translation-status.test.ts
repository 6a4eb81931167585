import { expect, it } from 'vitest'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { recordOf } from '@/lib/content/articles/translation-record'
import { textReport } from '@/lib/review/command/report'
import { statusesOf } from '@/lib/review/translation/translation-status'
import { article, version } from '../../../fixtures/review/in-memory'

const source = version('th', 'สะพานเปิดแล้ว')
const changed = version('th', 'สะพานปิดแล้ว')
const translation = version('en', 'The bridge is open.')
const marked = { ...translation, translatedFrom: recordOf(source) }

const statusOf = (...versions: ArticleVersion[]) => statusesOf([article(...versions)])[0]?.states.en

it('says of a pair that was never marked that it is not, whether or not its source has changed', () => {
  expect(statusOf(source, translation)).toBe('unmarked')
  expect(statusOf(changed, translation)).toBe('unmarked')
  expect(statusOf(source, marked)).toBe('up-to-date')
  expect(statusOf(changed, marked)).toBe('behind')
})

it.each([
  ['en', 'not marked yet', /run npm run reviewed -- ARTICLE/],
  ['th', 'ยังไม่ทำเครื่องหมาย', /สั่ง npm run reviewed -- ชื่อบทความ/],
] as const)('tells in %s, below the table, what to do', (language, state, advice) => {
  const report = (one: typeof translation) =>
    textReport([], statusesOf([article(changed, one)]), { language, colour: false })
  expect(report(translation)).toContain(state)
  expect(report(translation)).toMatch(advice)
  expect(report(marked)).not.toMatch(advice)
})
