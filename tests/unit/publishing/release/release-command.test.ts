import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { release } from '../../../../lib/publishing/release/release'
import { startRelease } from '../../../start-release'
import { writeSite } from './release-site'

let project: string
const at = (...parts: string[]) => path.join(project, ...parts)
const served = (file = 'index.html') => readFile(at('www/current', file), 'utf8')

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'release-'))
  await mkdir(at('www'))
})
afterEach(() => rm(project, { recursive: true, force: true }))

describe('nothing is released', () => {
  const refused = async (words: string) => {
    await expect(release(at('out'), at('www'))).rejects.toThrow(words)
    expect(existsSync(at('www/current'))).toBe(false)
  }

  test.each([['index.html'], ['404.html'], ['_headers']])('of a site without %s', async (file) => {
    await writeSite(at('out'), 'one')
    await rm(at('out', file))
    await refused('npm run build')
    expect(await readdir(at('www'))).toEqual([])
  })

  test('into a folder that is not there', async () => {
    await writeSite(at('out'), 'one')
    await rm(at('www'), { recursive: true })
    await refused('mkdir')
  })

  test('into the site itself', async () => {
    await writeSite(at('out'), 'one')
    await expect(release(at('out'), at('out/th'))).rejects.toThrow('every build replaces')
    expect(await readdir(at('out/th'))).toEqual(['articles'])
  })

  test('into a folder that cannot be written to', async () => {
    await writeSite(at('out'), 'one')
    await chmod(project, 0o755)
    await chmod(at('www'), 0o555)
    // Root may write anywhere.
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.(65534)
    try {
      await refused('cannot be written to (EACCES)')
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })

  test('where something else has the name of the link', async () => {
    await writeSite(at('out'), 'one')
    await mkdir(at('www/current'))
    await expect(release(at('out'), at('www'))).rejects.toThrow('not a link')
    expect(await readdir(at('www'))).toEqual(['current'])
  })

  test('where a build replaces the site while it is copied', async () => {
    await writeSite(at('new'), 'two')
    await writeSite(at('out'), 'one', 200)
    const releasing = release(at('out'), at('www'))
    while (!existsSync(at('www/releases'))) await new Promise((resolve) => setImmediate(resolve))
    await rename(at('out'), at('old'))
    await rename(at('new'), at('out'))
    await expect(releasing).rejects.toThrow('A build replaced')
    expect(await readdir(at('www/releases'))).toEqual([])
  })

  test('while another process releases, or one of another machine', async () => {
    await writeSite(at('out'), 'one')
    const other = at('www', '.releasing.another-machine.4711.0')
    await writeFile(other, '')
    await refused('process 4711 on another-machine')
    expect(existsSync(other)).toBe(true)
  })
})

// Processes of their own take their time on a busy machine.
describe('the command', { timeout: 60_000 }, () => {
  const run = (...words: string[]) => startRelease(project, words).ended

  test('releases, goes back and forgets, and says in both languages what is served', async () => {
    await writeSite(at('out'), 'one')
    await release(at('out'), at('www'))
    await writeSite(at('out'), 'two')
    const { code, output } = await run('www')
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/^\S+\/www\/current now is the release 20\S+Z\.\n$/),
    ])
    expect(await served()).toBe('two')
    expect((await run('www', '--back', '--locale', 'th')).output).toContain('เป็นรุ่น')
    expect(await served()).toBe('one')
    expect((await run('www', '--forget')).code).toBe(0)
    expect(await run('www', '--back', '--locale', 'th')).toEqual({
      code: 2,
      output: expect.stringContaining('ไม่มีรุ่นก่อนหน้า'),
    })
  })

  test.each([[[]], [['www', 'more']], [['www', '--back', '--forget']]])(
    'says how to call it when called %j',
    async (words) => {
      expect(await run(...words)).toEqual({
        code: 2,
        output: expect.stringContaining('npm run release -- <folder>'),
      })
      expect(await readdir(at('www'))).toEqual([])
    },
  )

  test('of two at once, lets one go on, and tells the other', async () => {
    await writeSite(at('out'), 'one', 400)
    const first = startRelease(project, ['www'])
    while (!existsSync(at('www/releases'))) await new Promise((resolve) => setTimeout(resolve, 5))
    // Held up in its work until the second has been told.
    first.process.kill('SIGSTOP')
    const second = await run('www')
    first.process.kill('SIGCONT')
    expect(second).toEqual({ code: 2, output: expect.stringContaining(`process ${first.process.pid}`) })
    expect((await first.ended).code).toBe(0)
    expect(await served()).toBe('one')
  })
})
