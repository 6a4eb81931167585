import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { OUT } from './support/pages'

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
    ['--import', 'tsx', 'lib/publishing/build.ts'],
    { env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content-broken' }, encoding: 'utf8' },
  )
  expect(status).toBe(1)
  const told = stdout + stderr
  for (const mistake of [
    /\.md:\d+ +date: .*2567.*Buddhist/,
    /\.md:1 .*---js/,
    /\.md:\d+ .*original/,
    /slug|folder name/,
  ])
    expect(told).toMatch(mistake)
  expect(told).toContain('out/ is as it was')
  expect(told).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/)
  expect(sumOfSite()).toBe(before)
})
