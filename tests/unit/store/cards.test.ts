import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cardKey } from '../../../lib/cards/card-key'
import { cardName, cardPng, storeCard } from '../../../lib/store/cards'
import { storeOf } from '../../../lib/store/store'

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

const store = () => storeOf('cards', folder)

test('a card that was drawn before is not drawn again', async () => {
  expect(await storeCard(store(), card)).toBe(true)
  expect(await storeCard(store(), card)).toBe(false)
  expect(await readdir(folder)).toHaveLength(1)
})

test('a card is given as it was drawn', async () => {
  const drawn = await cardPng(card, store())
  expect(drawn.subarray(1, 4).toString()).toBe('PNG')
  const kept = store()
  kept.put(await cardName(card), Buffer.from('kept'))
  expect((await cardPng(card, kept)).toString()).toBe('kept')
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
  await storeCard(store(), { ...card, headline: 'รู้จัก互' })
  expect(warn.mock.calls).toEqual([[expect.stringContaining('leaves out 互')]])
})
