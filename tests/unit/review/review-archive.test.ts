import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/content/articles/article'
import type { Term } from '../../../lib/content/site/glossary'
import { ownPages } from '../../../lib/review/addresses/own-pages'
import { keepFindings, keptFindings } from '../../../lib/review/kept-findings'
import { reviewArticles } from '../../../lib/review/review'
import { reviewArchive } from '../../../lib/review/review-archive'
import { article, TERMS, version } from '../../fixtures/review/in-memory'

let project = ''
beforeEach(() => {
  // Inside the project, so that what is bundled finds its packages.
  project = mkdtempSync(path.resolve('.cache-of-test-'))
  symlinkSync(path.resolve('lib'), path.join(project, 'lib'))
  cpSync('package-lock.json', path.join(project, 'package-lock.json'))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

/** An article whose translation has a year of another value than its original. */
function wrong(slug: string, year = 2010): Article {
  const file = (locale: string) => ({ file: `articles/${slug}/${locale}.md` })
  return {
    ...article(
      version('th', 'จัดขึ้นในปี 2552 ที่ซางะ', file('th')),
      version('en', `It was held in ${year} in Saga.`, file('en')),
    ),
    slug,
  }
}

const review = (articles: readonly Article[], terms: readonly Term[] = TERMS) =>
  reviewArchive(articles, { project, terms })
const kept = () => {
  const folder = path.join(project, '.cache/review')
  return path.join(folder, readdirSync(folder).find((name) => name.endsWith('.json')) ?? '')
}

describe('the review of an archive', { timeout: 60_000 }, () => {
  it('finds what the review of each article finds, the first time and again', async () => {
    const articles = [wrong('a'), wrong('b', 2009), wrong('c', 2019)]
    const expected = reviewArticles(articles, { terms: TERMS })
    expect(expected.length).toBeGreaterThan(1)
    expect(await review(articles)).toEqual(expected)
    expect(await review(articles)).toEqual(expected)
  })

  it('finds the same in threads', async () => {
    const articles = Array.from({ length: 60 }, (_, index) => wrong(`n${index}`, 2009 + (index % 3)))
    expect(await review(articles)).toEqual(reviewArticles(articles, { terms: TERMS }))
  })

  it('judges a link to another article anew when that comes or goes, though the text itself is as it was', async () => {
    const linking = { ...article(version('th', 'ดู[ข่าว](/th/articles/n1/)')), slug: 'linking' }
    const others = Array.from({ length: 30 }, (_, index) => wrong(`n${index}`, 2009))
    const without = others.filter(({ slug }) => slug !== 'n1')
    expect(await review([linking, ...others])).toEqual([])
    expect(await review([linking, ...without])).toMatchObject([{ check: 'addresses', slug: 'linking' }])
    expect(await review([linking, ...others])).toEqual([])
    expect(JSON.stringify(await review([linking, ...without]))).not.toContain('asks')
    // With its name, the review of one article knows of all.
    const pages = () => ownPages([linking, ...others])
    expect(await reviewArchive([linking], { project, terms: TERMS, pages })).toEqual([])
  })

  it('tells what is wrong in the content, though it is read while articles are reviewed', async () => {
    function* reading() {
      for (let index = 0; index < 60; index++) yield wrong(`n${index}`)
      throw new Error('an article is broken')
    }
    await expect(reviewArchive(reading(), { project, terms: TERMS })).rejects.toThrow('an article is broken')
  })

  it('takes what was found before for an article that is as it was', async () => {
    await review([wrong('a')])
    const { sum = '' } = keptFindings(kept()).get('a') ?? {}
    keepFindings(kept(), new Map([['a', { sum, findings: [] }]]))
    expect(await review([wrong('a')])).toEqual([])
  })

  it('reviews anew what has changed in its text, its front matter or the glossary', async () => {
    await review([wrong('a')])
    expect(await review([wrong('a', 2009)])).toEqual([])
    const [, target] = wrong('a').versions
    const acknowledged = [{ check: 'figures', words: '2010', reason: 'So said the source' }]
    const changed = {
      ...wrong('a'),
      versions: wrong('a').versions.map((one) =>
        one === target || one.locale === 'en' ? { ...one, acknowledged } : one,
      ),
    }
    expect((await review([changed])).filter(({ check }) => check === 'figures')).toEqual([])
    const terms: Term[] = [{ forms: { th: ['ซางะ'], en: ['Saga City'] } }]
    expect(await review([wrong('a', 2009)], terms)).toEqual(reviewArticles([wrong('a', 2009)], { terms }))
  })

  it('keeps what it knows of the others when one article is reviewed', async () => {
    await review([wrong('a'), wrong('b')])
    await review([wrong('b', 2009)])
    expect([...keptFindings(kept()).keys()]).toEqual(['a', 'b'])
  })

  it('reviews everything anew when what was kept cannot be read', async () => {
    const expected = await review([wrong('a')])
    writeFileSync(kept(), '{"a": {"su')
    expect(await review([wrong('a')])).toEqual(expected)
  })

  it('passes no article by findings that were damaged', async () => {
    const expected = await review([wrong('a')])
    writeFileSync(kept(), readFileSync(kept(), 'utf8').replace(/"findings":\[.*\]/, '"findings":[]'))
    expect(await review([wrong('a')])).toEqual(expected)
  })
})
