import { describe, expect, test } from 'vitest'
import { headersFor } from '../../../lib/publishing/headers'

const FOR_EVER = 'public, max-age=31536000, immutable'

describe('the headers of a file', () => {
  test.each([
    '/_next/static/chunks/0cz1d0mv5g_q7.js',
    '/fonts/plex-thai-looped-400.3f3ecf8b.woff2',
    '/reader/reader.2a700dea.js',
  ])('let %s be kept for ever, for its name changes with its content', (path) => {
    expect(headersFor(path)['cache-control']).toBe(FOR_EVER)
  })

  test.each([
    '/index.html',
    '/th/articles/a/index.html',
    '/fonts/OFL.txt',
    '/icon.svg',
    '/feed.xml',
    '/fonts/a.woff2',
  ])('have %s asked for again, for it may change under its name', (path) => {
    expect(headersFor(path)['cache-control']).toBe('no-cache')
  })

  test.each([
    ['/th/index.html', 'text/html; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/th/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/th/feed.json', 'application/feed+json; charset=utf-8'],
    ['/search.json', 'application/json; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('say that %s is %s', (path, type) => {
    expect(headersFor(path)['content-type']).toBe(type)
  })

  test('forbid guessing at types and keep the path from other sites, on every file', () => {
    for (const path of ['/index.html', '/fonts/a.12345678.woff2', '/a.png'])
      expect(headersFor(path)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
      })
  })
})
