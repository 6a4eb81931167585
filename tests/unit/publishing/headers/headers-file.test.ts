import { describe, expect, test } from 'vitest'
import { headersFor } from '../../../../lib/publishing/headers/headers'
import { headersFile } from '../../../../lib/publishing/headers/headers-file'

const FILES = [
  '/404.html',
  '/index.html',
  '/th/index.html',
  '/th/articles/a/index.html',
  '/th/articles/a/card.png',
  '/th/feed.xml',
  '/th/feed.json',
  '/fonts/OFL.txt',
  '/fonts/plex.12345678.woff2',
  '/icon.svg',
  '/manifest.webmanifest',
  '/reader/reader.2a700dea.js',
  '/_next/static/media/a.0123abcd.jpg',
  '/sitemap.xml',
]

/**
 * What Cloudflare Pages makes of the file: every rule whose pattern fits adds its fields, and a field that comes again
 * is joined to the one before it by a comma. https://developers.cloudflare.com/pages/configuration/headers/
 */
function atCloudflare(text: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {}
  let fits = false
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('/')) {
      const pattern = line
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')
      fits = new RegExp(`^${pattern}$`).test(address)
      continue
    }
    const [, field = '', value = ''] = /^ {2}([a-z-]+): (.*)$/.exec(line) ?? []
    if (fits) headers[field] = headers[field] ? `${headers[field]}, ${value}` : value
  }
  return headers
}

describe('the headers of Cloudflare Pages and Netlify', () => {
  test.each(FILES)('give %s those of the table, but for what these hosts do alike by themselves', (file) => {
    const address = file.replace(/\/index\.html$/, '/')
    const told = atCloudflare(headersFile(FILES), address)
    const ofPages = Object.fromEntries(
      Object.entries(headersFor('/')).filter(
        ([field]) => /polic|referrer/.test(field) && !/resource/.test(field),
      ),
    )
    const { 'content-type': type, vary: _, ...expected } = { ...ofPages, ...headersFor(file) }
    if (expected['cache-control'] === 'no-cache') delete expected['cache-control']
    // Both policies apply: the one of all pages allows a document nothing that its own does not.
    const [every, own] = [ofPages, headersFor(file)].map((headers) => headers['content-security-policy'])
    if (own && own !== every) expected['content-security-policy'] = `${every}, ${own}`
    expect(told).toEqual(told['content-type'] ? { ...expected, 'content-type': type } : expected)
  })

  test('state the types that hosts do not know', () => {
    const text = headersFile(FILES)
    for (const file of ['/th/feed.xml', '/th/feed.json', '/manifest.webmanifest'])
      expect(atCloudflare(text, file)['content-type']).toBe(headersFor(file)['content-type'])
  })

  test('name a folder that holds hashed files alone once, however many they are', () => {
    const many = Array.from({ length: 200 }, (_, at) => `/_next/static/media/${at}.0123abcd.jpg`)
    const text = headersFile([...FILES, ...many])
    expect(text.match(/^\/_next/gm)).toHaveLength(1)
  })

  test('are refused when Cloudflare Pages would leave a part of them out', () => {
    const many = Array.from({ length: 100 }, (_, at) => `/fonts/${at}.0123abcd.woff2`)
    expect(() => headersFile([...FILES, ...many])).toThrow(/1\d\d rules.*reads 100/)
  })

  test('are the same whatever the pages are', () => {
    const more = [...FILES, '/th/articles/b/index.html', '/th/articles/c/index.html']
    expect(headersFile(more)).toBe(headersFile(FILES))
  })

  test('are those of a site under a path for the addresses below it alone', () => {
    const [atRoot, below] = [headersFile(FILES), headersFile(FILES, '/news')]
    for (const file of FILES)
      expect(atCloudflare(below, `/news${file}`), file).toEqual(atCloudflare(atRoot, file))
    for (const file of [...FILES, '/newspaper/']) expect(atCloudflare(below, file), file).toEqual({})
  })
})
