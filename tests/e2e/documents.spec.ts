import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { partialDateOf } from '../../lib/content/moments'
import type { ServedSite } from '../../lib/publishing/server/server'
import { type Build, type BuildPlace, buildPlace, serveBuilt } from './support/site'

// One build for all: the tests stay in one worker.
test.describe.configure({ mode: 'default', timeout: 600_000 })

/** A PDF of one empty page, padded to 1.2 MB. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
%${' '.repeat(1_234_000)}
trailer<</Root 1 0 R>>
%%EOF
`
const FACTS = 'date: 2024-03-09\ntopics: [industry]'
const FORMER = 'first-name'

/** Both versions of an article whose Thai text links to a PDF that its English one lists. */
function pair(facts: string) {
  return {
    'th.md': `---\noriginal: true\n${facts}\nheadline: ข่าวพร้อมเอกสาร\nstandfirst: โปรยข่าว\n---\nอ่าน[รายงาน](report.pdf#page=1)ฉบับเต็ม และ[ตาราง](data.csv)\n`,
    'en.md':
      '---\nheadline: News with documents\nstandfirst: The standfirst\nattachments:\n  - file: report.pdf\n    label: The full report\n---\nRead [the report](report.pdf) in full, and [the table](data.csv).\n',
    'report.pdf': PDF,
    'data.csv': `a,b\n${'1,2\n'.repeat(200)}`,
    'unnamed.pdf': PDF,
  }
}

let place: BuildPlace
let build: Build
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(600_000)
  place = await buildPlace({})
  const articles = {
    'with-documents': pair(`${FACTS}\nformerly: [${FORMER}]`),
    'not-yet': pair(`date: ${partialDateOf(Date.now() + 86_400_000)}\ntopics: [industry]`),
    'still-a-draft': pair(`${FACTS}\ndraft: true`),
    'taken-back': pair(`${FACTS}\nwithdrawn: ถอนข่าว`),
  }
  for (const [slug, files] of Object.entries(articles)) {
    mkdirSync(path.join(place.folder, 'content/articles', slug))
    for (const [name, text] of Object.entries(files))
      await place.write(`content/articles/${slug}/${name}`, text)
  }
  build = await place.build()
  if (build.code !== 0) throw new Error(build.output)
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
})

const address = (asked: string) => new URL(asked, site.url).href
const HOME = 'articles/with-documents/'

for (const [locale, link] of [
  ['th', 'รายงาน'],
  ['en', 'the report'],
] as const) {
  test(`a reader of ${locale} sees what a document is, and opens it`, async ({ page, request }) => {
    await page.goto(address(`/${locale}/${HOME}`))
    const paragraph = page.locator('#p1')
    await expect(paragraph).toContainText(/\(PDF, 1\.2 MB\).*\(CSV, 1 kB\)/)
    const href = await paragraph.getByRole('link', { name: link }).getAttribute('href')
    expect(href).toMatch(new RegExp(`^/${locale}/${HOME}report\\.pdf`))
    const answer = await request.get(address(href ?? ''))
    expect(answer.headers()).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-cache' })
    expect(await answer.text()).toBe(PDF)
    const part = await request.get(address(href ?? ''), { headers: { range: 'bytes=0-3' } })
    expect([part.status(), await part.text()]).toEqual([206, '%PDF'])
  })
}

test('a document that is listed stands under the text with a heading', async ({ page }) => {
  await page.goto(address(`/en/${HOME}#documents`))
  const list = page.getByRole('region', { name: 'Documents' })
  await expect(list.getByRole('listitem')).toHaveText('The full report (PDF, 1.2 MB)')
  await expect(list.getByRole('link')).toHaveAttribute('href', `/en/${HOME}report.pdf`)
  await page.goto(address(`/th/${HOME}`))
  await expect(page.locator('#documents')).toHaveCount(0)
})

test('side by side and in feeds each language leads to its own document', async ({ page, request }) => {
  await page.goto(address(`/th/${HOME}parallel/`))
  const hrefs = await page
    .locator('main a[href*="report.pdf"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(hrefs).toEqual([`/th/${HOME}report.pdf#page=1`, `/en/${HOME}report.pdf`, `/en/${HOME}report.pdf`])
  const feed = await (await request.get(address('/en/feed.json'))).json()
  const { content_html: html } = feed.items.find(({ url }: { url: string }) => url.includes(HOME))
  expect(html).toMatch(
    /href="https?:\/\/[^"]+\/en\/articles\/with-documents\/report\.pdf">the report<\/a> \(PDF, 1\.2 MB\)/,
  )
  expect(html).toContain('<h2>Documents</h2>')
})

test('what no text names, is held back, a draft or withdrawn stays out of the site', () => {
  for (const locale of ['th', 'en']) {
    const articles = path.join(build.out, locale, 'articles')
    expect(existsSync(path.join(articles, 'with-documents/report.pdf'))).toBe(true)
    expect(existsSync(path.join(articles, 'with-documents/unnamed.pdf'))).toBe(false)
    for (const slug of ['not-yet', 'still-a-draft', 'taken-back'])
      expect(existsSync(path.join(articles, slug, 'report.pdf')), slug).toBe(false)
  }
})

test('a document keeps former addresses, and is no link to the content folder', () => {
  const [from, to, former] = [
    path.join(place.folder, 'content/articles/with-documents/report.pdf'),
    path.join(build.out, `th/${HOME}report.pdf`),
    path.join(build.out, `th/articles/${FORMER}/report.pdf`),
  ]
  const sum = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  expect(new Set([from, to, former].map(sum)).size).toBe(1)
  expect(new Set([from, to, former].map((file) => statSync(file).ino)).size).toBe(3)
})

test('a document that is replaced is published at its address, with its new size', async () => {
  writeFileSync(path.join(place.folder, 'content/articles/with-documents/report.pdf'), `${PDF}${PDF}`)
  const again = await place.build()
  expect(again.code, again.output).toBe(0)
  expect(statSync(path.join(again.out, `en/${HOME}report.pdf`)).size).toBe(2 * PDF.length)
  expect(readFileSync(path.join(again.out, `en/${HOME}index.html`), 'utf8')).toContain('(PDF, 2.5 MB)')
})

test('a build tells of a document that is not there, with its line', async () => {
  await place.write(`content/${HOME}th.md`, pair(FACTS)['th.md'].replace('report.pdf', 'reprot.pdf'))
  const { code, output } = await place.build()
  expect(code).not.toBe(0)
  expect(output).toContain(
    `content/${HOME}th.md:8  document: found reprot.pdf, a file that does not exist. Did you mean \`report.pdf\`?`,
  )
})
