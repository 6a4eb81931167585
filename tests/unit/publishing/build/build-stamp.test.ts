import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { needsBuild, stampOf, writeStamp } from '../../../../lib/publishing/build/build-stamp'

let project: string

async function write(name: string, text: string) {
  const file = path.join(project, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'stamp-'))
  await write('app/page.tsx', 'page')
  await write('content/articles/a/th.md', 'ก')
  await write('out/index.html', 'built')
  writeStamp(project, { stamp: stampOf(project), sums: {} })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(project, { recursive: true, force: true })
})

describe('a build is needed', () => {
  test('not when nothing has changed', async () => {
    expect(await needsBuild(project)).toBe(false)
  })

  test('when out/ is gone', async () => {
    await rm(path.join(project, 'out'), { recursive: true })
    expect(await needsBuild(project)).toBe(true)
  })

  test('when nobody knows what out/ was built from', async () => {
    await rm(path.join(project, '.cache'), { recursive: true })
    expect(await needsBuild(project)).toBe(true)
  })

  test.each([
    'content/articles/a/th.md',
    'lib/new.ts',
    'public/icon.svg',
    'next.config.ts',
    'package-lock.json',
  ])('when %s is written', async (name) => {
    await write(name, 'ข')
    expect(await needsBuild(project)).toBe(true)
  })

  test('when a file is removed or renamed', async () => {
    await rm(path.join(project, 'content/articles/a/th.md'))
    expect(await needsBuild(project)).toBe(true)
    await write('content/articles/b/th.md', 'ก')
    expect(await needsBuild(project)).toBe(true)
  })

  test('when the time of an article has come since', async () => {
    writeStamp(project, { stamp: stampOf(project), nextChange: 1000, sums: {} })
    expect(await needsBuild(project, 999)).toBe(false)
    expect(await needsBuild(project, 1000)).toBe(true)
  })

  test('when the site is for another address or from other content', async () => {
    vi.stubEnv('SITE_URL', 'https://news.example')
    expect(await needsBuild(project)).toBe(true)
    vi.unstubAllEnvs()
    vi.stubEnv('CONTENT_DIR', 'content')
    expect(await needsBuild(project)).toBe(true)
  })

  test('not when the address is said that links point to anyway', async () => {
    vi.stubEnv('SITE_URL', ' http://localhost:3000/')
    expect(await needsBuild(project)).toBe(false)
  })

  test('when a file of the chosen content folder changes', async () => {
    await write('drafts/articles/a/th.md', 'ก')
    vi.stubEnv('CONTENT_DIR', 'drafts')
    writeStamp(project, { stamp: stampOf(project), sums: {} })
    expect(await needsBuild(project)).toBe(false)
    await write('drafts/articles/a/th.md', 'ข')
    expect(await needsBuild(project)).toBe(true)
  })

  test('not when only the results of a build or a test change', async () => {
    await write('out/th/index.html', 'ก')
    await write('tests/new.test.ts', 'ก')
    expect(await needsBuild(project)).toBe(false)
  })
})
