import { describe, expect, it } from 'vitest'
import { glossary } from '../../../lib/articles/glossary'
import { readArticles } from '../../../lib/articles/library'
import { reviewArticles } from '../../../lib/review/review'

/**
 * Correct articles of other subjects, invented but written as news is, each translated freely. An editor who writes a
 * first article without a glossary of its names must not be stopped, and seldom be warned.
 */
const articles = readArticles('tests/fixtures/review-other-news')
const terms = glossary()

/** Warnings that are false, and that the review cannot tell to be so: kept here so that the count stays honest. */
const FALSE_ALARMS: Readonly<Record<string, readonly string[]>> = {
  'narai-museum-reopening': ['Phisan'],
  'womens-football-buriram': ['Nguyen', 'ยน ถิ'],
  'budget-bill-fy2027': ['632,900 ล้านบาท'],
  'double-track-khon-kaen-udon': ['government'],
  'thai-eu-fta-round': ['gain'],
  'pm25-northern-haze': ['end'],
  'investment-scam-arrests': ['Bang', 'Na', 'Bang', 'Na'],
  'electricity-tariff-jan-apr-2026': ['บาทต่อหน่วย ไม่รวมภาษีมูลค่าเพิ่ม ล', '3.88 baht'],
  'royal-project-ang-khang': ['up'],
  'rice-prices-support': ['5%'],
  'flood-relief-chao-phraya': ['น้ำท่วม', 'Hua', 'Wiang'],
}

describe('correct articles of other subjects', () => {
  it.each(articles)('$slug raises no error, and no warning but those that are known', (article) => {
    const found = reviewArticles([article], { terms }).filter(({ severity }) => severity !== 'notice')
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(found.map(({ words }) => words).sort()).toEqual([...(FALSE_ALARMS[article.slug] ?? [])].sort())
  })
})
