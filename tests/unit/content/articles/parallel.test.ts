import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/content/articles/article'
import { languagesBeside, pairPath, pairPaths, parallelRows } from '@/lib/content/articles/parallel'

const blocks = (text: string) => text.split(' ').map((anchor) => ({ anchor, html: anchor }))
const shown = (first: string, second: string) =>
  parallelRows(blocks(first), blocks(second)).map(
    ({ first: one, second: other }) => `${one?.anchor ?? ''}|${other?.anchor ?? ''}`,
  )

describe('two texts side by side', () => {
  test('have blocks of the same anchor in one row', () => {
    expect(shown('p1 h1 p2 l1', 'p1 h1 p2 l1')).toEqual(['p1|p1', 'h1|h1', 'p2|p2', 'l1|l1'])
  })

  test('leave a place empty where one of them has no such block', () => {
    expect(shown('p1 p2 h1', 'p1 h1')).toEqual(['p1|p1', 'p2|', 'h1|h1'])
    expect(shown('p1', 'p1 q1 p2')).toEqual(['p1|p1', '|q1', '|p2'])
  })

  test('lose no block and keep the order of both, whatever they are', () => {
    const text = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'h1', 'h2', 'l1', 'q1', 't1'))
    fc.assert(
      fc.property(text, text, (first, second) => {
        const of = (anchors: string[]) => anchors.map((anchor) => ({ anchor, html: '' }))
        const rows = parallelRows(of(first), of(second))
        expect(rows.flatMap((row) => row.first?.anchor ?? [])).toEqual(first)
        expect(rows.flatMap((row) => row.second?.anchor ?? [])).toEqual(second)
        for (const row of rows) if (row.first && row.second) expect(row.first.anchor).toBe(row.second.anchor)
      }),
    )
  })
})

describe('the languages of a parallel page', () => {
  const article = {
    slug: 'news',
    original: 'th',
    versions: ['th', 'en', 'ja'].map((locale) => ({ locale })),
  } as unknown as Article

  test('are first the original, then the others', () => {
    expect(languagesBeside(article, 'th')).toEqual(['en', 'ja'])
    expect(languagesBeside(article, 'ja')).toEqual(['th', 'en'])
  })

  test('have one address for each pair, plain for the usual one', () => {
    expect(pairPath(article, 'en', 'th')).toBe('/en/articles/news/parallel/')
    expect(pairPath(article, 'en', 'ja')).toBe('/en/articles/news/parallel/ja/')
  })

  test('change places when the other one is chosen, and keep it when a third is', () => {
    expect(pairPaths(article, 'th', 'en')).toEqual({
      th: '/th/articles/news/parallel/',
      en: '/en/articles/news/parallel/',
      ja: '/ja/articles/news/parallel/en/',
    })
  })
})
