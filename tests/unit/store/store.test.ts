import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forgetUnused, storeOf } from '../../../lib/store/store'

const DAY = 24 * 60 * 60 * 1000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = () => storeOf('pages', folder)
const file = () => path.join(folder, readdirSync(folder)[0] ?? '')

function lastUsed(days: number) {
  utimesSync(file(), new Date(Date.now() - days * DAY), statSync(file()).mtime)
}

describe('a stored file', () => {
  test.each(['abc.html', 'abc.html.br', '480.0123456789abcdef.avif'])(
    '%s is found again by its name',
    (name) => {
      expect(open().has(name)).toBe(false)
      open().put(name, Buffer.from('page'))
      const store = open()
      expect(store.has(name)).toBe(true)
      expect(readFileSync(store.pathOf(name) ?? '', 'utf8')).toBe('page')
      expect(readdirSync(folder)).toHaveLength(1)
    },
  )

  test('is found by its whole name alone', () => {
    open().put('abc.html', Buffer.from('page'))
    for (const name of ['abc', 'abc.htm', 'abc.html.br', 'ab.html', 'abcd.html'])
      expect(open().has(name)).toBe(false)
    expect(open().pathOf('abc')).toBeUndefined()
  })

  test.each([
    ['with a flipped bit', (bytes: Buffer) => bytes.fill((bytes[3] ?? 0) ^ 1, 3, 4)],
    ['cut', (bytes: Buffer) => bytes.subarray(0, 5)],
    ['empty', () => Buffer.alloc(0)],
    ['longer than it was', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
  ])('%s is none, and is removed', (_, alter) => {
    open().put('abc.html', Buffer.from('a whole page'))
    writeFileSync(file(), alter(readFileSync(file())))
    expect(open().has('abc.html')).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  test('that was altered can be stored anew', () => {
    open().put('abc.html', Buffer.from('a whole page'))
    truncateSync(file(), 2)
    const store = open()
    if (!store.has('abc.html')) store.put('abc.html', Buffer.from('a whole page'))
    expect(open().has('abc.html')).toBe(true)
  })

  test('that was broken off while it was written is none', () => {
    open().put('abc.html', Buffer.from('page'))
    const half = `${path.basename(file())}.123.unfinished`
    writeFileSync(path.join(folder, half), 'pa')
    expect(open().has('abc.html')).toBe(true)
    expect(open().has('abc.html.123.unfinished')).toBe(false)
  })
})

describe('what no build has used for 30 days', () => {
  test('is forgotten, and not before', () => {
    open().put('abc.html', Buffer.from('page'))
    lastUsed(29)
    expect(forgetUnused(folder)).toEqual([])
    lastUsed(31)
    expect(forgetUnused(folder)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual([])
  })

  test('is kept where it is used again, and its time of change stays, by which servers know it', () => {
    open().put('abc.html', Buffer.from('page'))
    const changed = statSync(file()).mtimeMs
    lastUsed(31)
    expect(open().has('abc.html')).toBe(true)
    expect(forgetUnused(folder)).toEqual([])
    expect(statSync(file()).mtimeMs).toBe(changed)
    expect(forgetUnused(folder, Date.now() + 31 * DAY)).toHaveLength(1)
  })

  test('is nothing where nothing was ever kept', () => {
    expect(forgetUnused(path.join(folder, 'missing'))).toEqual([])
  })
})
