import { describe, expect, test } from 'vitest'
import { APPEARANCE_SCRIPT } from '../../../../lib/client/appearance-script'
import { SPECULATION_RULES } from '../../../../lib/client/speculation-rules'
import { headersFor } from '../../../../lib/publishing/headers/headers'
import { hashSource } from '../../../../lib/publishing/headers/security-policy'

const FOR_EVER = 'public, max-age=31536000, immutable'

describe('the headers of a file', () => {
  test.each([
    '/_next/static/chunks/0cz1d0mv5g_q7.js',
    '/fonts/plex-thai-looped-400.3f3ecf8b.woff2',
    '/reader/reader.2a700dea.js',
    '/th/search/shards/s.39fe375f45.bin',
    '/th/search/texts/t.c4fe443613.json',
    '/pictures/800.7e1636727557993c.avif',
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
    '/sw.js',
    '/th/search/index.json',
  ])('have %s asked for again, for it may change under its name', (path) => {
    expect(headersFor(path)['cache-control']).toBe('no-cache')
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
    ['/favicon.ico', 'image/x-icon'],
    ['/files/a.12345678.pdf', 'application/pdf'],
    ['/a.csv', 'text/csv; charset=utf-8'],
    ['/a.mp3', 'audio/mpeg'],
  ])('say that %s is %s', (path, type) => {
    expect(headersFor(path)['content-type']).toBe(type)
  })

  test('forbid guessing at types, on every file', () => {
    for (const path of ['/index.html', '/th/', '/fonts/a.12345678.woff2', '/a.png'])
      expect(headersFor(path)['x-content-type-options']).toBe('nosniff')
  })

  test('keep the path from other sites, and are on pages alone where only pages have a use for them', () => {
    for (const path of ['/', '/th/articles/a/', '/404.html'])
      expect(Object.keys(headersFor(path))).toEqual(
        expect.arrayContaining([
          'content-security-policy',
          'permissions-policy',
          'cross-origin-opener-policy',
        ]),
      )
    expect(headersFor('/th/')['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headersFor('/fonts/a.12345678.woff2')).toEqual({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=63072000',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': FOR_EVER,
      'content-type': 'font/woff2',
    })
  })

  test('say of a page’s policy what is the same for all pages, and what a page cannot say itself', () => {
    const policy = headersFor('/index.html')['content-security-policy'] ?? ''
    expect(policy).toContain(
      `script-src 'self' ${hashSource(APPEARANCE_SCRIPT)} ${hashSource(SPECULATION_RULES)};`,
    )
    expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
    expect(policy).not.toMatch(/style-src|default-src|unsafe|\*|https?:/)
  })

  test.each(['/icon.svg', '/th/feed.xml', '/th/feed.json', '/manifest.webmanifest'])(
    'let %s run and load nothing where it is shown as a document',
    (path) => {
      expect(headersFor(path)['content-security-policy']).toMatch(/^default-src 'none'; .*; sandbox$/)
    },
  )

  test.each(['/a.png', '/a.pdf', '/a.mp4', '/reader/reader.2a700dea.js', '/robots.txt'])(
    'have no policy for %s, which runs nothing of its own',
    (path) => {
      expect(headersFor(path)['content-security-policy']).toBeUndefined()
    },
  )

  test('ask for https, which browsers heed where they came by it', () => {
    for (const path of ['/', '/a.png'])
      expect(headersFor(path)['strict-transport-security']).toMatch(/^max-age=\d{8}$/)
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
    expect(headersFor(path)['cross-origin-resource-policy']).toBe(policy)
  })

  test('say of a page’s address what they say of its file', () => {
    expect(headersFor('/th/')).toEqual(headersFor('/th/index.html'))
  })

  test('say that what is compressed depends on the asker, and that pictures and fonts do not', () => {
    expect(headersFor('/th/').vary).toBe('Accept-Encoding')
    expect(headersFor('/icon.svg').vary).toBe('Accept-Encoding')
    expect(headersFor('/a.png').vary).toBeUndefined()
    expect(headersFor('/a.12345678.woff2').vary).toBeUndefined()
  })
})
