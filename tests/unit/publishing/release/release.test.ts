import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forgetOthers, goBack, KEPT_RELEASES, release } from '../../../../lib/publishing/release/release'
import { scriptOf, writeSite } from './release-site'

let project: string
const at = (...parts: string[]) => path.join(project, ...parts)
const served = (file = 'index.html') => readFile(at('www/current', file), 'utf8')

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'release-'))
  await mkdir(at('www'))
})
afterEach(() => rm(project, { recursive: true, force: true }))

async function releaseOf(version: string): Promise<string> {
  await writeSite(at('out'), version)
  return release(at('out'), at('www'))
}
async function releasesOf(...versions: string[]): Promise<string[]> {
  const names: string[] = []
  for (const version of versions) names.push(await releaseOf(version))
  return names
}

describe('a release', () => {
  test('is a copy of the whole site, named by the time, with a link to it', async () => {
    const before = Date.now()
    const name = await releaseOf('one')
    const time = Date.parse(name.replace(/T(\d\d)-(\d\d)-(\d\d)-/, 'T$1:$2:$3.'))
    expect(time).toBeGreaterThanOrEqual(before)
    expect(time).toBeLessThanOrEqual(Date.now())
    expect(await readlink(at('www/current'))).toBe(`releases/${name}`)
    expect(await readdir(at('www'))).toEqual(['current', 'releases'])
    const files = async (folder: string) => (await readdir(folder, { recursive: true })).sort()
    expect(await files(at('www/current', '/'))).toEqual(await files(at('out')))
    // To a millisecond, as Node.js keeps it.
    const written = async (file: string) => (await stat(at(file))).mtimeMs
    expect(await written('www/current/index.html')).toBeCloseTo(await written('out/index.html'), -1)
  })

  test('leaves out/ a plain folder, which it has nothing to do with any more', async () => {
    await releaseOf('one')
    await writeFile(at('out/index.html'), 'changed')
    expect(await served()).toBe('one')
  })

  test('stays with the four before it, and no more', async () => {
    const names = await releasesOf('one', 'two', 'three', 'four', 'five', 'six', 'seven')
    expect(await readdir(at('www/releases'))).toEqual(names.slice(-KEPT_RELEASES))
    expect(names.slice(-KEPT_RELEASES)).toHaveLength(5)
    expect(await served()).toBe('seven')
  })

  test('comes after the others where the clock was put back', async () => {
    await mkdir(at('www/releases/2999-12-31T23-59-59-999Z'), { recursive: true })
    expect(await releaseOf('one')).toBe('3000-01-01T00-00-00-000Z')
  })
})

describe('going back', () => {
  test('serves the release before the current one, and then the one before that', async () => {
    const names = await releasesOf('one', 'two', 'three')
    expect(await goBack(at('www'))).toBe(names[1])
    expect(await served()).toBe('two')
    await goBack(at('www'))
    expect(await served()).toBe('one')
    await expect(goBack(at('www'))).rejects.toThrow('no release')
    expect(await served()).toBe('one')
    expect(await readdir(at('www/releases'))).toEqual(names)
  })

  test('never comes to a release that was gone back from', async () => {
    await releasesOf('one', 'bad')
    await goBack(at('www'))
    await releaseOf('three')
    await goBack(at('www'))
    expect(await served()).toBe('one')
  })
})

describe('hashed files', () => {
  test('of kept releases can be had in the current one, compressed too, and go with them', async () => {
    await releasesOf('one', 'two', 'three')
    for (const version of ['one', 'two', 'three'])
      for (const ending of ['', '.br']) expect(await served(scriptOf(version) + ending)).toBe(version)
    await releasesOf('four', 'five', 'six')
    expect(existsSync(at('www/current', scriptOf('one')))).toBe(false)
    expect(await readdir(at('www/current/reader'))).toHaveLength(2 * KEPT_RELEASES)
    // One that stays has nothing left of what is gone either.
    await goBack(at('www'))
    expect(await readdir(at('www/current/reader'))).toHaveLength(2 * KEPT_RELEASES)
  })

  test('of a release that was gone back from can still be had', async () => {
    await releasesOf('one', 'two')
    await goBack(at('www'))
    expect([await served(), await served(scriptOf('two'))]).toEqual(['one', 'two'])
  })

  test('are lent by another release where the one that lent them is gone', async () => {
    const [first = ''] = await releasesOf('one', 'two', 'one')
    await rm(at('www/releases', first), { recursive: true })
    await goBack(at('www'))
    expect([await served(), await served(scriptOf('one'))]).toEqual(['two', 'one'])
  })

  test('are all that is lent: a page that is in the site no more is gone at once', async () => {
    await writeSite(at('out'), 'one', 2)
    await release(at('out'), at('www'))
    await releaseOf('two')
    expect(existsSync(at('www/current/th/articles/1/index.html'))).toBe(false)
  })

  test('of all but the current release are gone when those are forgotten', async () => {
    const [, , , name = ''] = await releasesOf('one', 'two', 'three', 'four')
    expect(await forgetOthers(at('www'))).toBe(name)
    expect(await readdir(at('www/releases'))).toEqual([name])
    expect(await readdir(at('www/current/reader'))).toHaveLength(2)
    await expect(goBack(at('www'))).rejects.toThrow('no release')
  })
})

describe('what a killed process left', () => {
  test('is removed by the next release', async () => {
    await releaseOf('one')
    await mkdir(at('www/releases/.unfinished-2026-01-01T00-00-00-000Z/th'), { recursive: true })
    await symlink('releases/nowhere', at('www/.current.next'))
    await writeFile(at('www', `.releasing.${hostname()}.${process.pid}.1`), '')
    await releaseOf('two')
    expect(await readdir(at('www'))).toEqual(['current', 'releases'])
    expect(await readdir(at('www/releases'))).toHaveLength(2)
  })

  test('is never gone back to, also where it is a whole release that was not served', async () => {
    const [one = '', two = ''] = await releasesOf('one', 'two')
    await rm(at('www/current'))
    await symlink(`releases/${one}`, at('www/current'))
    const three = await releaseOf('three')
    expect(await readdir(at('www/releases'))).toEqual([one, three])
    expect(two).not.toBe(three)
  })
})
