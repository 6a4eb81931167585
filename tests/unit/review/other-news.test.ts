import { describe, expect, it } from 'vitest'
import { glossary } from '../../../lib/articles/glossary'
import { reviewArticles } from '../../../lib/review/review'
import { edited } from '../../fixtures/review/edits'
import { FIFTH_NEWS } from '../../fixtures/review/fifth-round'
import { FOURTH_NEWS } from '../../fixtures/review/fourth-round'
import { asArticle, THIRD_NEWS } from '../../fixtures/review/other-news'
import { SEVENTH_NEWS } from '../../fixtures/review/seventh-round'
import { SIXTH_NEWS } from '../../fixtures/review/sixth-round'

/** Names that sound like other words of the original, and figures told of each other's things from both sides. */
const MISSED = ['target swapped', 'Mandalay', 'Mahidol', 'Suphanat']
const terms = glossary()
const found = (...[article, edit]: Parameters<typeof edited>) =>
  reviewArticles([edited(article, edit)], { terms }).filter(({ severity }) => severity !== 'notice')

describe.each([...THIRD_NEWS, ...FOURTH_NEWS, ...FIFTH_NEWS, ...SIXTH_NEWS, ...SEVENTH_NEWS])(
  'news of $name',
  (news) => {
    const article = asArticle(news)

    it.each(news.wrong.filter(({ name }) => !MISSED.includes(name)))('caught: $name', (edit) => {
      expect(found(article, edit).length).toBeGreaterThan(0)
    })

    it.each(news.wrong.filter(({ name }) => MISSED.includes(name)))('missed: $name', (edit) => {
      expect(found(article, edit)).toEqual([])
    })

    it.each(news.right)('passes: $name', (edit) => {
      expect(found(article, edit).map(({ message }) => message.en)).toEqual([])
    })
  },
)
