import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cardKey } from '../../../lib/cards/card-key'
import { cardBytes, storeCard } from '../../../lib/store/cards'
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
  const first = await storeCard(store(), card)
  expect(first).toMatchObject({ isNew: true, name: expect.stringMatching(/^[0-9a-f]{32}\.png$/) })
  expect(await storeCard(store(), card)).toEqual({ name: first.name, isNew: false })
  expect(await readdir(folder)).toHaveLength(1)
})

test('a card is given as it was drawn', async () => {
  const drawn = await cardBytes(card, store())
  expect(drawn.subarray(1, 4).toString()).toBe('PNG')
  const kept = store()
  kept.put((await storeCard(kept, card)).name, Buffer.from('kept'))
  expect((await cardBytes(card, kept)).toString()).toBe('kept')
})

test.each([
  ['headline', { headline: 'อื่น' }],
  ['topic', { topic: 'อื่น' }],
  ['site name', { siteName: 'Other' }],
  ['language', { locale: 'en' }],
  ['names kept in the headline', { names: [] }],
  ['picture', { picture: { file: 'b.jpg', id: '1' } }],
  ['focus', { picture: { file: 'a.jpg', id: '0', focus: [0.5, 0.5] as const } }],
])('another %s is another card', (_, other) => {
  const pictured = { ...card, picture: { file: 'a.jpg', id: '0' } }
  for (const one of [card, pictured]) expect(cardKey({ ...one, ...other })).not.toBe(cardKey(one))
})

test('the same picture at another place is the same card', () => {
  const at = (file: string) => cardKey({ ...card, picture: { file, id: '0' } })
  expect(at('content/a.jpg')).toBe(at('preview/a.jpg'))
})

test('a new name in the glossary that the headline does not hold changes nothing', () => {
  expect(cardKey({ ...card, names: ['ซาเซโบะ', 'โตเกียว'] })).toBe(cardKey(card))
})

test('what the face cannot show is left out and said', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await storeCard(store(), { ...card, headline: 'รู้จัก互' })
  expect(warn.mock.calls).toEqual([[expect.stringContaining('leaves out 互')]])
})
