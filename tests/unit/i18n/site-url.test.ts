import { afterEach, describe, expect, test, vi } from 'vitest'
import { absolute, basePath, missingSiteUrlWarning, siteUrl, withBasePath } from '../../../lib/i18n/site-url'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the address of the site', () => {
  test.each(['', undefined])('is the local one when SITE_URL is %j, and the build is told', (given) => {
    vi.stubEnv('SITE_URL', given)
    expect(siteUrl()).toBe('http://localhost:3000')
    expect(missingSiteUrlWarning()?.en).toMatch(/^SITE_URL is not set: .*http:\/\/localhost:3000/)
    expect(missingSiteUrlWarning()?.en).not.toContain('\n')
  })

  test.each([
    ['https://news.example', 'https://news.example'],
    ['https://news.example/', 'https://news.example'],
    [' http://192.168.1.4:8080 ', 'http://192.168.1.4:8080'],
    ['https://News.Example:443', 'https://news.example'],
    ['https://user.github.io/news', 'https://user.github.io/news'],
    ['https://user.github.io/News_2/th-1.0~a/', 'https://user.github.io/News_2/th-1.0~a'],
  ])('of SITE_URL %j is %s', (given, address) => {
    vi.stubEnv('SITE_URL', given)
    expect(siteUrl()).toBe(address)
    expect(missingSiteUrlWarning()).toBeUndefined()
  })

  test.each([
    ['news.example', 'not an address'],
    ['ftp://news.example', 'neither with https:// nor http://'],
    ['https:news.example', 'not an address'],
    ['https://news.example//news', 'its path may have only'],
    ['https://news.example/ข่าว', 'its path may have only'],
    ['https://news.example/a%20b', 'its path may have only'],
    ['https://news.example/a b', 'its path may have only'],
    ['https://news.example/a/../b', 'its path may have only'],
    ['https://news.example/./a', 'its path may have only'],
    ['https://news.example\\news', 'its path may have only'],
    ['https://news.example/news?', 'query'],
    ['https://news.example/news#', 'fragment'],
    ['https://news.example/?a=1', 'query'],
    ['https://news.example/#a', 'fragment'],
    ['https://me:secret@news.example', 'password'],
  ])('is refused as %s, with the reason and an example', (given, reason) => {
    vi.stubEnv('SITE_URL', given)
    expect(() => siteUrl()).toThrow(reason)
    expect(() => siteUrl()).toThrow(`SITE_URL is "${given}"`)
    expect(() => basePath()).toThrow('such as https://news.example, or https://news.example/path')
    vi.stubEnv('LC_ALL', 'th_TH.UTF-8')
    expect(() => siteUrl()).toThrow(/^SITE_URL คือ .*[ก-ฮ]/)
  })
})

describe('the path that the site lies under', () => {
  test.each([
    [undefined, ''],
    ['https://news.example/', ''],
    ['https://user.github.io/news', '/news'],
    ['https://user.github.io/a/b/', '/a/b'],
  ])('of SITE_URL %j is %j', (given, base) => {
    vi.stubEnv('SITE_URL', given)
    expect(basePath()).toBe(base)
  })

  test.each([
    ['/', '/news/'],
    ['/th/#p3', '/news/th/#p3'],
    ['/news/', '/news/news/'],
  ])('is put before %s: %s', (address, placed) => {
    expect(withBasePath(address, '/news')).toBe(placed)
    expect(withBasePath(address, '')).toBe(address)
  })

  test.each([
    '#p3',
    'card.png',
    '../th/',
    '?q=a',
    'https://other.example/',
    '//other.example/',
    '/\\other.example',
    '',
  ])('is not put before %s', (address) => {
    expect(withBasePath(address, '/news')).toBe(address)
  })
})

describe('an absolute address', () => {
  test('of a site under a path has it', () => {
    vi.stubEnv('SITE_URL', 'https://user.github.io/news/')
    expect(absolute('/th/')).toBe('https://user.github.io/news/th/')
  })

  test('is that of the site and the path', () => {
    vi.stubEnv('SITE_URL', 'https://news.example')
    expect(absolute('/th/')).toBe('https://news.example/th/')
  })

  test.each(['th/', '//evil.example/', 'https://evil.example/'])('is not made from %s', (path) => {
    expect(() => absolute(path)).toThrow('not a path of the site')
  })
})
