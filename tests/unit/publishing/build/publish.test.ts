import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publishSite, recoverSite } from '../../../../lib/publishing/build/publish'

let folder: string
const at = (...parts: string[]) => path.join(folder, ...parts)

async function site(name: string, text: string): Promise<string> {
  await mkdir(at(name, 'th'), { recursive: true })
  await writeFile(at(name, 'index.html'), text)
  await writeFile(at(name, 'th', `${text}.html`), text)
  return at(name)
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'publish-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('publishing a site', () => {
  test('puts it where there was none', async () => {
    await publishSite(await site('.site', 'new'), at('out'))
    expect(await readFile(at('out/index.html'), 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['out'])
  })

  test('leaves nothing of the one before it', async () => {
    await site('out', 'old')
    await publishSite(await site('.site', 'new'), at('out'))
    expect(await readdir(at('out/th'))).toEqual(['new.html'])
    expect(await readdir(folder)).toEqual(['out'])
  })

  test('leaves the one before it as it was when there is nothing to publish', async () => {
    await site('out', 'old')
    await expect(publishSite(at('.site'), at('out'))).rejects.toThrow('no finished site')
    expect(await readFile(at('out/th/old.html'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['out'])
  })

  test('puts the one before it back when the new one cannot be moved', async () => {
    await site('out', 'old')
    const inside = await site('out/new', 'new')
    // A folder inside the one that is moved aside is gone when its turn comes.
    await expect(publishSite(inside, at('out'))).rejects.toThrow('ENOENT')
    expect(await readFile(at('out/index.html'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['out'])
  })
})

describe('a swap that was broken off', () => {
  test('between its two renames is mended by bringing the former site back', async () => {
    await site('out', 'old')
    await rename(at('out'), at('.out.previous'))
    await recoverSite(at('out'))
    expect(await readFile(at('out/index.html'), 'utf8')).toBe('old')
    expect(existsSync(at('.out.previous'))).toBe(false)
  })

  test('before it had removed the former site is finished', async () => {
    await site('out', 'new')
    await site('.out.previous', 'old')
    await recoverSite(at('out'))
    expect(await readFile(at('out/index.html'), 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['out'])
  })

  test('does not stand in the way of the next one', async () => {
    await site('out', 'second')
    await site('.out.previous', 'first')
    await publishSite(await site('.site', 'third'), at('out'))
    expect(await readFile(at('out/index.html'), 'utf8')).toBe('third')
    expect(await readdir(folder)).toEqual(['out'])
  })
})
