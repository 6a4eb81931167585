import { describe, expect, it } from 'vitest'
import { glossary } from '../../../lib/articles/glossary'
import { reviewArticles } from '../../../lib/review/review'
import { edited } from '../../fixtures/review/edits'
import { FIFTH_NEWS } from '../../fixtures/review/fifth-round'
import { FOURTH_NEWS } from '../../fixtures/review/fourth-round'
import { asArticle, THIRD_NEWS } from '../../fixtures/review/other-news'
import { SIXTH_NEWS } from '../../fixtures/review/sixth-round'

const terms = glossary()
const found = (...[article, edit]: Parameters<typeof edited>) =>
  reviewArticles([edited(article, edit)], { terms }).filter(({ severity }) => severity !== 'notice')

describe.each([...THIRD_NEWS, ...FOURTH_NEWS, ...FIFTH_NEWS, ...SIXTH_NEWS])('news of $name', (news) => {
  const article = asArticle(news)

  it.each(news.wrong)('caught: $name', (edit) => {
    expect(found(article, edit).length).toBeGreaterThan(0)
  })

  it.each(news.right)('passes: $name', (edit) => {
    expect(found(article, edit).map(({ message }) => message.en)).toEqual([])
  })
})
