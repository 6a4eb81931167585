import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/content/articles/article'
import { archiveOf } from '@/lib/lists/archive'
import {
  ALL,
  listing,
  listingSegments,
  listings,
  listsIn,
  pageOfSegments,
  pathsInLanguages,
} from '@/lib/lists/listing'
import { articleNamed, numberedArticles } from './numbered-articles'

const archives = (all: readonly Article[]) => ['th', 'en'].map((locale) => archiveOf(all, locale))
const inThai = (count: number) => archiveOf(numberedArticles(count), 'th')

describe('a page of a list', () => {
  test('leads to the pages beside it: the front page is newer than the last of the older ones', () => {
    const archive = inThai(70)
    expect(listings(archive, ALL).map(({ path, newer, older }) => [path, newer, older])).toEqual([
      ['/th/', undefined, '/th/page/3/'],
      ['/th/page/3/', '/th/', '/th/page/2/'],
      ['/th/page/2/', '/th/page/3/', '/th/page/1/'],
      ['/th/page/1/', '/th/page/2/', undefined],
    ])
  })

  test('of a topic or a year stays below its address', () => {
    const archive = inThai(50)
    for (const [list, path] of [
      [{ of: 'topic', topic: 'industry' }, '/th/topics/industry/'],
      [{ of: 'year', year: '2024' }, '/th/archive/2024/'],
    ] as const)
      expect(listings(archive, list).map((one) => one.path)).toEqual([
        path,
        `${path}page/2/`,
        `${path}page/1/`,
      ])
  })

  test('that does not exist is undefined, but the front page is there without an article', () => {
    expect(listing(inThai(50), ALL, 3)).toBeUndefined()
    expect(listing(inThai(50), ALL, Number.NaN)).toBeUndefined()
    expect(listing(inThai(50), { of: 'topic', topic: 'smes' })).toBeUndefined()
    expect(listing(inThai(50), { of: 'year', year: '2023' })).toBeUndefined()
    expect(listing(inThai(0), ALL)).toMatchObject({ articles: [], path: '/th/' })
    expect(listing(inThai(0), ALL, 1)).toBeUndefined()
  })

  test('is told from its address, part by part', () => {
    for (const one of listings(inThai(70), ALL)) expect(pageOfSegments(listingSegments(one))).toBe(one.page)
    expect(pageOfSegments()).toBeUndefined()
    for (const wrong of [['page'], ['page', 'x'], ['sheet', '1'], ['page', '1', '1']])
      expect(pageOfSegments(wrong)).toBeNaN()
  })
})

test('the lists of a language are of all, of each topic and each year that has an article', () => {
  const all = [articleNamed('a'), articleNamed('b', { date: '2023', topics: ['smes'] })]
  expect(listsIn(archiveOf(all, 'th'))).toEqual([
    ALL,
    { of: 'topic', topic: 'industry' },
    { of: 'topic', topic: 'smes' },
    { of: 'year', year: '2024' },
    { of: 'year', year: '2023' },
  ])
})

describe('the language switch of a list', () => {
  test('leads from the newest page to the newest page', () => {
    const both = archives(numberedArticles(70))
    expect(both.map((archive) => pathsInLanguages(listings(archive, ALL)[0] as never, both))).toEqual(
      Array(2).fill({ th: '/th/', en: '/en/' }),
    )
  })

  test('leads from an older page to the page that has the first of its articles there is', () => {
    // The twenty oldest are in Thai alone, so that in English every page begins twenty articles later.
    const all = [
      ...numberedArticles(70),
      ...numberedArticles(20, ['th']).map((one) => ({ ...one, slug: `t${one.slug}` })),
    ]
    const both = archives(all)
    const page = listing(archiveOf(all, 'th'), ALL, 2)
    expect(page && pathsInLanguages(page, both)).toEqual({ th: '/th/page/2/', en: '/en/page/1/' })
    const untranslated = listing(archiveOf(all, 'th'), ALL, 1)
    expect(untranslated && pathsInLanguages(untranslated, both)).toEqual({ th: '/th/page/1/', en: '/en/' })
  })

  test('offers no language in which the list has no article', () => {
    const both = archives([articleNamed('a'), articleNamed('b', { topics: ['smes'] }, ['th'])])
    const smes = listing(both[0] as never, { of: 'topic', topic: 'smes' })
    expect(smes && pathsInLanguages(smes, both)).toEqual({ th: '/th/topics/smes/' })
  })
})
