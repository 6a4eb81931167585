import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cardKey, cardPng } from '../../../lib/sharing/card-cache'

const card = {
  locale: 'th',
  headline: 'รู้จักซาเซโบะ',
  topic: 'อุตสาหกรรม',
  siteName: 'Otagai',
  names: ['ซาเซโบะ'],
}

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'cards-'))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

test('a card that was drawn before is taken from the cache', async () => {
  await cardPng(card, folder)
  const [name = ''] = await readdir(folder)
  await writeFile(path.join(folder, name), 'kept')
  expect((await cardPng(card, folder)).toString()).toBe('kept')
})

test('a drawn card is kept whole, under one name, with nothing beside it', async () => {
  const drawn = await Promise.all([cardPng(card, folder), cardPng(card, folder)])
  const kept = await readdir(folder)
  expect(kept).toEqual([`${await cardKey(card)}.png`])
  expect((await readFile(path.join(folder, kept[0] as string))).equals(drawn[0] as Buffer)).toBe(true)
})

test.each([
  ['headline', { headline: 'อื่น' }],
  ['topic', { topic: 'อื่น' }],
  ['site name', { siteName: 'Other' }],
  ['language', { locale: 'en' }],
  ['names kept in the headline', { names: [] }],
])('another %s is another card', async (_, other) => {
  expect(await cardKey({ ...card, ...other })).not.toBe(await cardKey(card))
})

test('a new name in the glossary that the headline does not hold changes nothing', async () => {
  expect(await cardKey({ ...card, names: ['ซาเซโบะ', 'โตเกียว'] })).toBe(await cardKey(card))
})

test('what the face cannot show is left out and said', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await cardPng({ ...card, headline: 'รู้จัก互' }, folder)
  expect(warn.mock.calls).toEqual([[expect.stringContaining('leaves out 互')]])
})
