import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/content/articles/article'
import { archiveOf } from '@/lib/lists/archive'
import { relatedTo } from '@/lib/lists/related'
import { articleNamed } from './numbered-articles'

const on = (slug: string, date: string, ...topics: string[]) => articleNamed(slug, { date, topics })

const relatedSlugs = (article: Article, others: readonly Article[], most?: number) =>
  relatedTo(archiveOf([article, ...others], 'th'), article, most).map(({ slug }) => slug)

describe('related articles', () => {
  const here = on('here', '2024-03-10', 'a', 'b')

  test('share most topics first, however far in time', () => {
    const others = [on('near', '2024-03-10', 'a', 'c'), on('both', '2016-01-01', 'b', 'a')]
    expect(relatedSlugs(here, others)).toEqual(['both', 'near'])
  })

  test('are then the nearest in time, before or after, the later of two that are equally near', () => {
    const others = [
      on('ten-before', '2024-02-29', 'a'),
      on('two-after', '2024-03-12', 'b'),
      on('two-before', '2024-03-08', 'a', 'c'),
      on('one-before', '2024-03-09', 'b'),
    ]
    expect(relatedSlugs(here, others)).toEqual(['one-before', 'two-after', 'two-before'])
  })

  test('of the same day stand in the order of their slugs', () => {
    const others = ['q', 'm', 'z', 'c', 'x'].map((slug) => on(slug, '2024-03-10', 'a'))
    expect(relatedSlugs(here, others)).toEqual(['c', 'm', 'q'])
  })

  test('are none where no topic is shared, and never the article itself', () => {
    expect(relatedSlugs(here, [on('other', '2024-03-10', 'c')])).toEqual([])
    expect(relatedSlugs(here, [])).toEqual([])
  })

  test('are in the language of the page', () => {
    const thai = articleNamed('thai', { topics: ['a'] }, ['th'])
    expect(relatedTo(archiveOf([here, thai], 'en'), here)).toEqual([])
    expect(relatedTo(archiveOf([here, thai], 'th'), here)).toEqual([thai])
  })

  test('take a month and a year alone as the middle of it', () => {
    const others = [
      on('year', '2024', 'a'),
      on('month', '2024-03', 'a'),
      on('day', '2024-03-20', 'a'),
      on('june', '2024-06-01', 'a'),
    ]
    expect(relatedSlugs(here, others, 4)).toEqual(['month', 'day', 'june', 'year'])
  })

  test('are those that comparing with every article finds, in the same order', () => {
    const day = (date: string) => {
      const [year = 0, month, of] = date.split('-').map(Number)
      return Date.UTC(year, (month ?? 7) - 1, of ?? (month ? 16 : 2)) / 86_400_000
    }
    const date = fc.oneof(
      fc.integer({ min: 1, max: 28 }).map((n) => `2024-02-${String(n).padStart(2, '0')}`),
      fc.constantFrom('2024', '2024-01', '2024-02', '2023'),
    )
    const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(date, topics), { minLength: 1, maxLength: 40 }), (facts) => {
        const all = facts.map(([when, about], index) => on(`s${index}`, when, ...about))
        const [first] = all as [Article]
        const expected = all
          .slice(1)
          .map((other) => ({
            slug: other.slug,
            shared: other.topics.filter((topic) => first.topics.includes(topic)).length,
            away: Math.abs(day(other.date) - day(first.date)),
            day: day(other.date),
          }))
          .filter(({ shared }) => shared > 0)
          .sort(
            (a, b) => b.shared - a.shared || a.away - b.away || b.day - a.day || (a.slug < b.slug ? -1 : 1),
          )
          .slice(0, 3)
        expect(relatedSlugs(first, all.slice(1))).toEqual(expected.map(({ slug }) => slug))
      }),
    )
  })
})
