import { afterEach, describe, expect, test, vi } from 'vitest'
import { absolute, missingSiteUrlWarning, siteUrl } from '../../../lib/i18n/site-url'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the origin of the site', () => {
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
  ])('of SITE_URL %j is %s', (given, origin) => {
    vi.stubEnv('SITE_URL', given)
    expect(siteUrl()).toBe(origin)
    expect(missingSiteUrlWarning()).toBeUndefined()
  })

  test.each([
    ['news.example', 'not an address'],
    ['ftp://news.example', 'neither with https:// nor http://'],
    ['https://news.example/th', 'path, "/th"'],
    ['https://news.example/?a=1', 'query'],
    ['https://news.example/#a', 'fragment'],
    ['https://me:secret@news.example', 'password'],
  ])('is refused as %s, with the reason and an example', (given, reason) => {
    vi.stubEnv('SITE_URL', given)
    expect(() => siteUrl()).toThrow(reason)
    expect(() => siteUrl()).toThrow(`SITE_URL is "${given}"`)
    expect(() => siteUrl()).toThrow('https://news.example.')
    vi.stubEnv('LC_ALL', 'th_TH.UTF-8')
    expect(() => siteUrl()).toThrow(/^SITE_URL คือ .*[ก-ฮ]/)
  })
})

describe('an absolute address', () => {
  test('is the origin and the path', () => {
    vi.stubEnv('SITE_URL', 'https://news.example')
    expect(absolute('/th/')).toBe('https://news.example/th/')
  })

  test.each(['th/', '//evil.example/', 'https://evil.example/'])('is not made from %s', (path) => {
    expect(() => absolute(path)).toThrow('not a path of the site')
  })
})
