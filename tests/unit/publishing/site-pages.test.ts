import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { articles } from '../../../lib/articles/library'
import { type SitePage, sitePages } from '../../../lib/publishing/site-pages'
import { writeArchive } from '../../fixtures/generate-archive'

const PAIRS = 70
const folder = mkdtempSync(path.join(tmpdir(), 'site-pages-'))

const sums = (pages: readonly SitePage[]) => new Map(pages.map(({ path, sum }) => [path, sum]))

beforeAll(async () => {
  await writeArchive(folder, PAIRS)
})
beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('CONTENT_DIR', folder)
  return () => vi.unstubAllEnvs()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the pages of a site', () => {
  test('each have an address of their own, and every article has its pages in each of its languages', () => {
    const pages = sitePages()
    const paths = pages.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const { slug, versions } of articles())
      for (const { locale } of versions) {
        expect(paths).toContain(`/${locale}/articles/${slug}/`)
        expect(paths).toContain(`/${locale}/articles/${slug}/card.png`)
        expect(paths.includes(`/${locale}/articles/${slug}/parallel/`)).toBe(versions.length > 1)
      }
    expect(paths).toContain('/th/page/1/')
    expect(pages.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['topic-feed.xml', 'year-feed.json']),
    )
  })

  test('are seldom opened when their article is not among the newest fifty', () => {
    const newest = new Set(
      articles()
        .slice(0, 50)
        .map(({ slug }) => slug),
    )
    for (const page of sitePages().filter(({ kind }) => kind === 'article'))
      expect(page.isArchived, page.path).toBe(!newest.has(page.params.slug as string))
  })

  test('change with an article where they name it, and nowhere else', () => {
    const before = sums(sitePages())
    const slug = readdirSync(path.join(folder, 'articles')).find((name) => name.endsWith('-31')) ?? ''
    const edited = path.join(folder, 'edited')
    cpSync(path.join(folder, 'articles'), path.join(edited, 'articles'), { recursive: true })
    appendFileSync(path.join(edited, 'articles', slug, 'th.md'), '\nขอขอบคุณผู้อ่านทุกท่าน\n')
    vi.stubEnv('CONTENT_DIR', edited)
    const after = sums(sitePages())
    const changed = [...after].filter(([path, sum]) => before.get(path) !== sum).map(([path]) => path)
    expect(changed).toEqual(
      expect.arrayContaining([`/th/articles/${slug}/`, `/en/articles/${slug}/parallel/`]),
    )
    expect(changed.some((path) => path.startsWith('/th/topics/'))).toBe(true)
    expect(changed.some((path) => path.startsWith('/th/archive/'))).toBe(true)
    // Its lists and feeds in both languages, and the few articles that it is related to.
    expect(changed.length).toBeLessThan(after.size / 6)
  })
})
