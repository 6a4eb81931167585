import { describe, expect, test } from 'vitest'
import { deadLinks, fileOfAddress } from '../../../../lib/publishing/finish/site-links'

const ORIGIN = 'https://news.example'

describe('the file that answers an address', () => {
  test.each([
    ['/th/', '/th/index.html'],
    ['/th/#p3', '/th/index.html'],
    ['#text', '/en/index.html'],
    ['card.png', '/en/card.png'],
    ['/en/feed.xml?x=1', '/en/feed.xml'],
    [`${ORIGIN}/th/`, '/th/index.html'],
    ['/a%20b.jpg', '/a b.jpg'],
  ])('%s is %s', (address, file) => {
    expect(fileOfAddress(address, '/en/index.html', ORIGIN)).toBe(file)
  })

  test.each(['https://mgronline.com/', 'mailto:a@b.example', 'tel:+6621234567', 'http://['])(
    '%s is none of the site’s',
    (address) => {
      expect(fileOfAddress(address, '/en/index.html', ORIGIN)).toBeUndefined()
    },
  )
})

describe('under a path, the file that answers an address', () => {
  const SITE = 'https://user.github.io/news'

  test.each([
    ['/th/', '/th/index.html'],
    ['/th/?q=1', '/th/index.html'],
    ['/news/', '/news/index.html'],
    ['../th/#p3', '/th/index.html'],
    [`${SITE}/th/`, '/th/index.html'],
    [`${SITE}/en/feed.xml?x=1`, '/en/feed.xml'],
    // No site has a file of such a name: links that climb out of the path are told as dead.
    ['../../other/', '/../other/'],
  ])('%s is %s', (address, file) => {
    expect(fileOfAddress(address, '/en/index.html', SITE)).toBe(file)
  })

  test.each(['https://user.github.io/', 'https://user.github.io/newspaper/', '//user.github.io/other/'])(
    '%s is none of the site’s',
    (address) => {
      expect(fileOfAddress(address, '/en/index.html', SITE)).toBeUndefined()
    },
  )
})

test('an address that nothing answers is told with its page', () => {
  const isThere = (file: string) => file === '/th/index.html'
  const pages = [
    ['/th/index.html', ['/th/', '/en/', '/en/', '/th']],
    ['/th/a/index.html', ['/th/', '/en/', 'card.png', '../']],
    ['/en/a/index.html', ['../']],
  ] as const
  expect(deadLinks(pages, isThere, ORIGIN).map(({ en }) => en)).toEqual([
    '/th/index.html links to /en/, but the site has no /en/index.html',
    '/th/index.html links to /th, but the site has no /th',
    '/th/a/index.html links to /en/, but the site has no /en/index.html',
    '/th/a/index.html links to card.png, but the site has no /th/a/card.png',
    '/en/a/index.html links to ../, but the site has no /en/index.html',
  ])
})
