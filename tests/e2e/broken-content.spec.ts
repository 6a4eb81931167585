import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { OUT } from './support/pages'

// One after the other: of two builds in one folder the second is refused.
test.describe.configure({ mode: 'default' })

/** A sum of every file of the built site, by its path. */
function sumOfSite(): string {
  const sum = createHash('sha256')
  for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' }).sort()) {
    const place = path.join(OUT, file)
    if (statSync(place).isFile()) sum.update(file).update(readFileSync(place))
  }
  return sum.digest('hex')
}

test('a build of broken content tells every mistake with its file and line, and leaves the published site as it was', () => {
  const before = sumOfSite()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/publishing/build/build.ts'],
    { env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content-broken', LC_ALL: 'C' }, encoding: 'utf8' },
  )
  expect(status).toBe(1)
  const told = stdout + stderr
  for (const mistake of [
    /\.md:\d+ +date: .*2567.*Buddhist/,
    /\.md:1 .*---js/,
    /\.md:\d+ .*original/,
    /slug|folder name/,
    /review\.yaml:2 +rules › figurs: .*`figures`/,
  ])
    expect(told).toMatch(mistake)
  expect(told).toContain('out/ is as it was')
  expect(told).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/)
  expect(sumOfSite()).toBe(before)
})

test('a build of a translation with a wrong figure tells the line and the figure, and leaves the published site as it was', () => {
  const content = mkdtempSync(path.join(tmpdir(), 'otagai-content-'))
  const article = path.join(content, 'articles/otagai-forum-sasebo')
  cpSync('content/articles/otagai-forum-sasebo', article, { recursive: true })
  const file = path.join(article, 'en.md')
  const right = readFileSync(file, 'utf8')
  expect(right).toContain('20 billion baht')
  writeFileSync(file, right.replace('20 billion baht', '20 million baht'))
  const before = sumOfSite()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/publishing/build/build.ts'],
    {
      env: { ...process.env, CONTENT_DIR: content, LC_ALL: 'C' },
      encoding: 'utf8',
    },
  )
  expect(status).toBe(1)
  expect(stderr).toMatch(/en\.md\n\s+\d+\s+error/)
  expect(stderr).toContain('20 million baht')
  expect(stderr).toContain('2 หมื่นล้านบาท')
  expect(sumOfSite()).toBe(before)
})
