import { describe, expect, test } from 'vitest'
import {
  cachePrefix,
  MOST_ARTICLES,
  pageAt,
  savedName,
  savedPages,
  shellName,
  uselessCaches,
} from '../../../lib/client/saved-caches'

const prefix = cachePrefix('/news/')
const page = (time: number, path: string, version = 'v2') => savedName(prefix, version, time, path)

describe('the caches of a site', () => {
  test('are told from those of a site above it on the same host, and of other programs', () => {
    const root = cachePrefix('/')
    const names = [
      page(1, 'articles/a/'),
      savedName(root, 'v2', 2, 'articles/b/'),
      'workbox',
      shellName(prefix, 'v2'),
    ]
    expect(savedPages(names, prefix)).toEqual([
      { name: names[0], version: 'v2', time: 1, page: 'articles/a/' },
    ])
    expect(savedPages(names, root).map((saved) => saved.page)).toEqual(['articles/b/'])
    expect(uselessCaches(names, prefix, 'v3')).toEqual([])
    expect(uselessCaches(['workbox', shellName(root, 'v1'), shellName(prefix, 'v1')], prefix, 'v2')).toEqual([
      shellName(prefix, 'v1'),
    ])
  })

  test('are listed from the last that was read on', () => {
    const names = [page(900, 'articles/a/'), page(1000, ''), page(950, 'articles/b/')]
    expect(savedPages(names, prefix).map((saved) => saved.page)).toEqual(['', 'articles/b/', 'articles/a/'])
  })

  test('are of no use when their page was read again since', () => {
    const names = [page(1, 'articles/a/'), page(2, 'articles/a/'), page(3, '')]
    expect(uselessCaches(names, prefix, 'v2')).toEqual([page(1, 'articles/a/')])
  })

  test('hold the last fifty articles, and front pages besides', () => {
    const names = Array.from({ length: MOST_ARTICLES + 2 }, (_, time) => page(time + 1, `articles/a${time}/`))
    const front = page(1, '')
    expect(uselessCaches([front, ...names], prefix, 'v2')).toEqual(names.slice(0, 2))
  })

  test('keep the shell of a former build for as long as a saved page was read with it', () => {
    const [former, now] = [shellName(prefix, 'v1'), shellName(prefix, 'v2')]
    const read = page(1, 'articles/a/', 'v1')
    expect(uselessCaches([former, read, now], prefix, 'v2')).toEqual([])
    expect(uselessCaches([former, read, now, page(2, 'articles/a/')], prefix, 'v2')).toEqual([former, read])
  })
})

describe('an address', () => {
  const locales = ['th', 'en']

  test.each([
    ['th/', 'th', ''],
    ['en/articles/a-story/', 'en', 'articles/a-story/'],
  ])('%s is a page that is saved', (path, locale, page) => {
    expect(pageAt(path, locales)).toEqual({ locale, page })
  })

  test.each([
    ['', undefined],
    ['th/search/', 'th'],
    ['th/saved/', 'th'],
    ['en/articles/a-story/parallel/', 'en'],
    ['en/articles/a-story/card.png', 'en'],
  ])('%s is of the site, and not saved', (path, locale) => {
    expect(pageAt(path, locales)).toEqual({ locale, page: undefined })
  })

  // Another site may lie under a path of the same host.
  test.each(['news/', 'news/th/', 'icon.svg', 'reader/a.js', 'th', '/th/'])(
    '%s is no page of the site',
    (path) => {
      expect(pageAt(path, locales)).toBeUndefined()
    },
  )
})
