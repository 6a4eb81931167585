import {
  chmodSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { writeFileAtomic } from '@/lib/write-file-atomic.mjs'

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return { ...real, fsyncSync: vi.fn(real.fsyncSync), writeFileSync: vi.fn(real.writeFileSync) }
})
afterEach(() => vi.clearAllMocks())

function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'atomic-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

it('makes a file with the folders that lack, and gives another its bytes and keeps its mode', () => {
  const file = path.join(folder(), 'a/b/th.md')
  writeFileAtomic(file, 'one')
  chmodSync(file, 0o640)
  writeFileAtomic(file, Buffer.from('two'))
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['two', 0o640])
  expect(readdirSync(path.dirname(file))).toEqual(['th.md'])
})

it('waits for the disk where that is asked for alone', () => {
  const file = path.join(folder(), 'th.md')
  writeFileAtomic(file, 'one')
  expect(fsyncSync).not.toHaveBeenCalled()
  writeFileAtomic(file, 'two', { isLasting: true })
  expect(fsyncSync).toHaveBeenCalledOnce()
})

it('leaves the former file and nothing beside it when the disk refuses, and names the file', () => {
  const home = folder()
  const file = path.join(home, 'th.md')
  writeFileSync(file, 'one')
  vi.mocked(writeFileSync).mockImplementationOnce((unfinished) => {
    // A part is written before the disk is full.
    vi.mocked(writeFileSync)(unfinished, 'tw')
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  })
  expect(() => writeFileAtomic(file, 'two')).toThrow(expect.objectContaining({ path: file }))
  mkdirSync(path.join(home, 'folder'))
  expect(() => writeFileAtomic(path.join(home, 'folder'), 'x')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
  expect([readFileSync(file, 'utf8'), readdirSync(home)]).toEqual(['one', ['folder', 'th.md']])
})
