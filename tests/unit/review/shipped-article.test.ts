import { describe, expect, it } from 'vitest'
import type { Article, ArticleVersion } from '../../../lib/content/articles/article'
import { readArticles } from '../../../lib/content/articles/library'
import { getGlossary } from '../../../lib/content/site/glossary'
import type { Figure } from '../../../lib/figures/figure'
import { figureLanguage } from '../../../lib/figures/figure-languages'
import { reviewArticles } from '../../../lib/review/review'

const [article] = readArticles('content').filter(({ slug }) => slug === 'otagai-forum-sasebo') as [Article]
const terms = getGlossary()
/** What is found but notices, in the Thai text and in acknowledgements of that: see the tests of `thai-text`. */
const found = (one: Article) =>
  reviewArticles([one], { terms }).filter(
    ({ severity, check, words }) => severity !== 'notice' && !`${check} ${words}`.includes('thai-text'),
  )

/** A part of a version, and the version with another one in its place. */
type Part = { readonly text: string; readonly with: (text: string) => ArticleVersion }

function partsOf(version: ArticleVersion): Part[] {
  const { body, headline, standfirst, keyFigures } = version
  const paragraphs = body.split('\n')
  return [
    { text: headline, with: (text) => ({ ...version, headline: text }) },
    { text: standfirst, with: (text) => ({ ...version, standfirst: text }) },
    ...keyFigures.map((one, index) => ({
      text: one.value,
      with: (value: string) => ({ ...version, keyFigures: keyFigures.with(index, { ...one, value }) }),
    })),
    ...paragraphs.map((paragraph, index) => ({
      text: paragraph,
      with: (text: string) => ({ ...version, body: paragraphs.with(index, text).join('\n') }),
    })),
  ]
}

const OTHERS: Readonly<Record<string, string>> = {
  หมื่นล้าน: 'แสนล้าน',
  ล้าน: 'พันล้าน',
  million: 'billion',
  billion: 'trillion',
  'first quarter': 'second quarter',
  ไตรมาสแรก: 'ไตรมาสที่สอง',
  'this year': 'next year',
  ปีนี้: 'ปีหน้า',
}
const another = (pattern: RegExp) => (words: string) => words.replace(pattern, (one) => OTHERS[one] ?? one)

/** Ways to write another figure in the place of one. */
const ALTERATIONS: Readonly<Record<string, (words: string, figure: Figure) => string>> = {
  'another digit': (words) => words.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10)),
  'ten times as much': (words, { kind }) =>
    kind === 'count' || kind === 'money' ? words.replace(/\d[\d,.]*\d|\d/, (number) => `${number}0`) : words,
  'ten years later': (words, { kind }) =>
    kind === 'year' ? words.replace(/\d{4}/, (year) => String(Number(year) + 10)) : words,
  'another scale': another(/หมื่นล้าน|ล้าน|million|billion/),
  'another quarter': another(/first quarter|ไตรมาสแรก/),
  'another time': another(/this year|ปีนี้/),
}

it('passes as it was translated', () => {
  expect(found(article)).toEqual([])
})

describe.each(article.versions.map((version) => ({ locale: version.locale, version })))(
  'its figures in $locale',
  { timeout: 60_000 },
  ({ locale, version }) => {
    const figures = partsOf(version).flatMap((part) =>
      (figureLanguage(locale)?.read(part.text) ?? []).map((figure) => ({ part, figure })),
    )

    it('are many', () => {
      expect(figures.length).toBeGreaterThan(20)
    })

    it.each(Object.entries(ALTERATIONS))('are found with %s', (_, alter) => {
      const altered = figures.flatMap(({ part, figure }) => {
        const words = alter(figure.words, figure)
        if (words === figure.words) return []
        const text =
          part.text.slice(0, figure.from) + part.text.slice(figure.from).replace(figure.words, words)
        const versions = article.versions.map((one) => (one === version ? part.with(text) : one))
        return [
          { words, isFound: found({ ...article, versions }).some(({ check }) => check.startsWith('figure')) },
        ]
      })
      expect(altered.filter(({ isFound }) => !isFound)).toEqual([])
      expect(altered.length).toBeGreaterThan(0)
    })
  },
)
