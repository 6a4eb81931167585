import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { printPages, sheetsOfRoutes } from '../../../../lib/publishing/press/press'
import { WrongPrint } from '../../../../lib/publishing/press/wrong-print'
import type { SitePage } from '../../../../lib/publishing/site-pages'

const page = (kind: SitePage['kind'], path: string): SitePage => ({
  kind,
  path,
  locale: 'th',
  params: { slug: path.split('/')[3] ?? '' },
  sum: '1',
  isArchived: true,
})

function siteWith(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(path.join(tmpdir(), 'press-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true })
    writeFileSync(path.join(site, name), text)
  }
  return site
}

/** A press that prints the path of a page, and cannot print one called `stuck`. */
function pressIn(site: string): string {
  const file = path.join(site, 'press.mjs')
  writeFileSync(
    file,
    `import { existsSync, readFileSync } from 'node:fs'
     export default ({ site, pages, isProof }) => pages.map(({ path }) => {
       if (path.includes('stuck')) return { wrong: path + ': is stuck' }
       if (isProof) return readFileSync(site + path + 'index.html', 'utf8') === path ? {} : { wrong: path + ': differs' }
       return { facts: { styles: ['p{}'], addresses: [path] }, words: [path] }
     })`,
  )
  return file
}

test('the sheets of a route are those that stand in a page of it, whatever that is', async () => {
  const head = '<style data-precedence="next" data-href="/a.css /b.css">p &gt; b{}</style><style>i{}</style>'
  const site = siteWith({
    'th/articles/a/index.html': `<html><head>${head}</head><body>ข่าว</body></html>`,
    'th/articles/a/card.png': '',
  })
  const sheets = await sheetsOfRoutes(site, [
    page('older', '/th/page/1/'),
    page('card', '/th/articles/a/card.png'),
    page('article', '/th/articles/a/'),
  ])
  expect(sheets).toEqual({
    article: [
      { href: '/a.css+/b.css', css: 'p &gt; b{}' },
      { href: '', css: 'i{}' },
    ],
  })
})

test('pages are printed once the proofs are the same, and told by their files', async () => {
  const site = siteWith({ 'th/articles/a/index.html': '/th/articles/a/' })
  vi.stubEnv('OTAGAI_PRESS', pressIn(site))
  const pages = [page('article', '/th/articles/b/'), page('article', '/th/articles/c/')]
  const { facts, words } = await printPages(site, pages, [page('article', '/th/articles/a/')], {})
  expect(facts.get('/th/articles/b/index.html')).toEqual({ styles: ['p{}'], addresses: ['/th/articles/b/'] })
  expect([...words.keys()].sort()).toEqual(['/th/articles/b/', '/th/articles/c/'])
})

test('a proof that is not the same stops the press, and a page that cannot be printed is named', async () => {
  const site = siteWith({
    'th/articles/a/index.html': 'another',
    'th/articles/d/index.html': '/th/articles/d/',
  })
  vi.stubEnv('OTAGAI_PRESS', pressIn(site))
  const pages = [page('article', '/th/articles/b/')]
  const wrong = printPages(site, pages, [page('article', '/th/articles/a/')], {})
  await expect(wrong).rejects.toThrow(WrongPrint)
  await expect(wrong).rejects.toThrow('/th/articles/a/: differs')
  const stuck = printPages(
    site,
    [page('article', '/th/articles/stuck/')],
    [page('article', '/th/articles/d/')],
    {},
  )
  await expect(stuck).rejects.toThrow('The site cannot be published:\n  /th/articles/stuck/: is stuck')
})
