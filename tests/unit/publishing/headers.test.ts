import { describe, expect, test } from 'vitest'
import { headersFor } from '../../../lib/publishing/headers'

const HTTP = { styles: ["'sha256-abc='"], https: false }
const HTTPS = { ...HTTP, https: true }
const FOR_EVER = 'public, max-age=31536000, immutable'

describe('the headers of a file', () => {
  test.each([
    '/_next/static/chunks/0cz1d0mv5g_q7.js',
    '/fonts/plex-thai-looped-400.3f3ecf8b.woff2',
    '/reader/reader.2a700dea.js',
    '/pictures/800.7e1636727557993c.avif',
    '/th/search/shards/s.39fe375f45.bin',
    '/th/search/texts/t.c4fe443613.json',
  ])('let %s be kept for ever, for its name changes with its content', (path) => {
    expect(headersFor(path, HTTP)['cache-control']).toBe(FOR_EVER)
  })

  test.each([
    '/index.html',
    '/th/articles/a/index.html',
    '/fonts/OFL.txt',
    '/icon.svg',
    '/feed.xml',
    '/fonts/a.woff2',
    '/th/search/index.json',
  ])('have %s asked for again, for it may change under its name', (path) => {
    expect(headersFor(path, HTTP)['cache-control']).toBe('no-cache')
  })

  test.each([
    ['/th/index.html', 'text/html; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/th/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/th/feed.json', 'application/feed+json; charset=utf-8'],
    ['/th/search/index.json', 'application/json; charset=utf-8'],
    ['/th/search/shards/s.39fe375f45.bin', 'application/octet-stream'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('say that %s is %s', (path, type) => {
    expect(headersFor(path, HTTP)['content-type']).toBe(type)
  })

  test('forbid guessing at types, on every file', () => {
    for (const path of ['/index.html', '/th/', '/fonts/a.12345678.woff2', '/a.png'])
      expect(headersFor(path, HTTP)['x-content-type-options']).toBe('nosniff')
  })

  test('keep the path from other sites, and are on pages alone where only pages have a use for them', () => {
    for (const path of ['/', '/th/articles/a/', '/404.html'])
      expect(Object.keys(headersFor(path, HTTP))).toEqual(
        expect.arrayContaining([
          'content-security-policy',
          'permissions-policy',
          'cross-origin-opener-policy',
        ]),
      )
    expect(headersFor('/th/', HTTP)['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headersFor('/fonts/a.12345678.woff2', HTTP)).toEqual({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': FOR_EVER,
      'content-type': 'font/woff2',
    })
  })

  test('allow inline the style sheets of the site and nothing else', () => {
    const policy = headersFor('/index.html', HTTP)['content-security-policy'] ?? ''
    expect(policy).toContain("style-src 'sha256-abc=';")
    expect(policy).toContain("default-src 'none';")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headersFor('/', { ...HTTP, styles: [] })['content-security-policy']).toContain("style-src 'none'")
  })

  test('ask for https where the site is https, and only there', () => {
    expect(headersFor('/', HTTPS)['strict-transport-security']).toMatch(/^max-age=\d{8}$/)
    expect(headersFor('/', HTTPS)['content-security-policy']).toContain('upgrade-insecure-requests')
    expect(headersFor('/', HTTP)['strict-transport-security']).toBeUndefined()
    expect(headersFor('/', HTTP)['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })

  test.each([
    ['/th/', 'same-origin'],
    ['/th/index.html', 'same-origin'],
    ['/reader/reader.2a700dea.js', 'same-origin'],
    ['/th/card.png', 'cross-origin'],
    ['/icon.svg', 'cross-origin'],
    ['/th/feed.xml', 'cross-origin'],
    ['/th/feed.json', 'cross-origin'],
  ])('let other sites use %s: %s', (path, policy) => {
    expect(headersFor(path, HTTP)['cross-origin-resource-policy']).toBe(policy)
  })

  test('say of a page’s address what they say of its file', () => {
    expect(headersFor('/th/', HTTP)).toEqual(headersFor('/th/index.html', HTTP))
  })

  test('say that what is compressed depends on the asker, and that pictures and fonts do not', () => {
    expect(headersFor('/th/', HTTP).vary).toBe('Accept-Encoding')
    expect(headersFor('/icon.svg', HTTP).vary).toBe('Accept-Encoding')
    expect(headersFor('/a.png', HTTP).vary).toBeUndefined()
    expect(headersFor('/a.12345678.woff2', HTTP).vary).toBeUndefined()
  })
})
