import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteUse, removeUnused } from '../../lib/kept-between-builds'

const DAY = 24 * 60 * 60 * 1000

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kept-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function kept(name: string, days: number) {
  await writeFile(path.join(folder, name), name)
  await lastUsed(name, days)
}

async function lastUsed(name: string, days: number) {
  const then = new Date(Date.now() - days * DAY)
  await utimes(path.join(folder, name), then, then)
}

test('what was not used for more than 30 days is removed, the rest is kept', async () => {
  await kept('old.png', 31)
  await kept('recent.png', 29)
  expect(await removeUnused(folder)).toEqual(['old.png'])
  expect(await readdir(folder)).toEqual(['recent.png'])
})

test('a folder of pictures is removed with all that is in it', async () => {
  await mkdir(path.join(folder, 'picture'))
  await kept('picture/640.avif', 31)
  await lastUsed('picture', 31)
  await removeUnused(folder)
  expect(await readdir(folder)).toEqual([])
})

test('what is used is kept for another 30 days', async () => {
  await kept('old.png', 31)
  await noteUse(path.join(folder, 'old.png'))
  expect(await removeUnused(folder)).toEqual([])
  expect(await removeUnused(folder, Date.now() + 31 * DAY)).toEqual(['old.png'])
})

test('nothing happens where nothing was ever kept', async () => {
  await noteUse(path.join(folder, 'missing.png'))
  expect(await removeUnused(path.join(folder, 'missing'))).toEqual([])
})
