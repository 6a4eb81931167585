import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Article, versionIn } from '../../../lib/content/articles/article'
import { getArticles } from '../../../lib/content/articles/library'
import { pageKey } from '../../../lib/store/page-key'
import { sitePages } from '../../../lib/store/site-pages'
import { writeArchive } from '../../fixtures/generate-archive'

const PAIRS = 70
const folder = mkdtempSync(path.join(tmpdir(), 'site-pages-'))

const keys = () => new Map(sitePages().map((page) => [page.path, pageKey(page, 'code')]))

beforeAll(async () => {
  await writeArchive(folder, PAIRS)
  for (const name of ['glossary.yaml', 'topics.yaml'])
    cpSync(path.join('content', name), path.join(folder, name))
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
    for (const { slug, versions } of getArticles())
      for (const { locale } of versions) {
        expect(paths).toContain(`/${locale}/articles/${slug}/`)
        expect(paths.includes(`/${locale}/articles/${slug}/parallel/`)).toBe(versions.length > 1)
      }
    expect(paths).toContain('/th/page/1/')
    expect(pages.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['topic-feed.xml', 'year-feed.json']),
    )
  })

  test('are seldom opened when their article is not among the newest fifty', () => {
    const newest = new Set(
      getArticles()
        .slice(0, 50)
        .map(({ slug }) => slug),
    )
    for (const page of sitePages().filter(({ kind }) => kind === 'article'))
      expect(page.isArchived, page.path).toBe(!newest.has(page.params.slug as string))
  })
})

describe('the key of a page', () => {
  /** The pages that have another key once a copy of the content is edited. */
  function changedBy(edit: (folder: string) => void): string[] {
    const before = keys()
    const edited = mkdtempSync(path.join(folder, 'edited-'))
    for (const name of ['articles', 'glossary.yaml', 'topics.yaml'])
      cpSync(path.join(folder, name), path.join(edited, name), { recursive: true })
    edit(edited)
    vi.stubEnv('CONTENT_DIR', edited)
    const after = keys()
    expect(after.size).toBe(before.size)
    return [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path)
  }
  const slugOf = (number: number) =>
    readdirSync(path.join(folder, 'articles')).find((name) => name.endsWith(`-${number}`)) ?? ''

  test('is the same as long as nothing changes, and another with another code', () => {
    expect(changedBy(() => undefined)).toEqual([])
    for (const page of sitePages().slice(0, 20))
      expect(pageKey(page, 'other')).not.toBe(pageKey(page, 'code'))
    expect(new Set(keys().values()).size).toBe(keys().size)
  })

  test('changes with an article where the page names it, and nowhere else', () => {
    const slug = slugOf(31)
    const changed = changedBy((edited) =>
      appendFileSync(path.join(edited, 'articles', slug, 'th.md'), '\nขอขอบคุณผู้อ่านทุกท่าน\n'),
    )
    expect(changed).toEqual(
      expect.arrayContaining([`/th/articles/${slug}/`, `/en/articles/${slug}/parallel/`]),
    )
    expect(changed.some((path) => path.startsWith('/th/topics/'))).toBe(true)
    expect(changed.some((path) => path.startsWith('/th/archive/'))).toBe(true)
    // Its lists and feeds in both languages, and the few articles that it is related to.
    expect(changed.length).toBeLessThan(keys().size / 6)
  })

  test('changes with a name of the glossary where the page may hold it, in its language', () => {
    const slug = slugOf(31)
    const article = getArticles().find((one) => one.slug === slug)
    const [word = ''] = versionIn(article as Article, 'en')?.body.match(/[A-Z][a-z]{8,}/) ?? []
    expect(word).not.toBe('')
    const changed = changedBy((edited) =>
      appendFileSync(path.join(edited, 'glossary.yaml'), `\n- en: ${word}\n`),
    )
    expect(changed).toEqual(
      expect.arrayContaining([
        `/en/articles/${slug}/`,
        `/en/articles/${slug}/parallel/`,
        `/th/articles/${slug}/parallel/`,
      ]),
    )
    expect(changed).not.toContain(`/th/articles/${slug}/`)
  })

  test('stays the same with a name that stands nowhere, and with a note', () => {
    expect(
      changedBy((edited) =>
        appendFileSync(path.join(edited, 'glossary.yaml'), '\n- en: Zyxwvut\n  th: ฮฬฮฬ\n  note: Nowhere.\n'),
      ),
    ).toEqual([])
  })

  test('changes with the name of a topic where the page names it, in its language', () => {
    const changed = changedBy((edited) => {
      const file = path.join(edited, 'topics.yaml')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^( +en: )(.*)$/m, '$1Another name'))
    })
    expect(changed.length).toBeGreaterThan(3)
    expect(changed.length).toBeLessThan(keys().size / 2)
    expect(changed.filter((path) => !path.startsWith('/en/'))).toEqual([])
    // It shows no topic, but the card that it names does.
    expect(changed.some((path) => path.endsWith('/parallel/'))).toBe(true)
  })
})
