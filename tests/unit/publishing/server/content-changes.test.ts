import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchContent } from '../../../../lib/publishing/server/content-changes'

let folder: string
let stop: () => void
const seen: string[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'otagai-watched-'))
  mkdirSync(path.join(folder, 'articles/story'), { recursive: true })
  seen.length = 0
  stop = watchContent([folder, path.join(folder, 'not-there')], (names) => seen.push([...names].join()))
})

afterEach(() => {
  stop()
  rmSync(folder, { recursive: true })
})

function save(name: string): void {
  writeFileSync(path.join(folder, name), String(Math.random()))
}

const soon = (names: readonly string[]) => vi.waitFor(() => expect(seen).toEqual(names), 10_000)

test('a file is seen each time that another is renamed into its place', async () => {
  for (const times of [1, 2, 3]) {
    save('articles/story/.th.md.swp')
    renameSync(path.join(folder, 'articles/story/.th.md.swp'), path.join(folder, 'articles/story/th.md'))
    await soon(Array(times).fill('th.md'))
  }
})

test('a folder that is new is watched as well', async () => {
  mkdirSync(path.join(folder, 'articles/second'))
  await soon(['second'])
  save('articles/second/en.md')
  await soon(['second', 'en.md'])
})

test('what editors leave beside a file is nothing, and what belongs together is one change', async () => {
  for (const name of ['.th.md.swp', 'th.md~', '4913', 'th.md', 'en.md']) save(`articles/story/${name}`)
  await soon(['th.md,en.md'])
})
