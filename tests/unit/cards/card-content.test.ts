import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawCard } from '../../../lib/cards/card'
import { cardFiles, sharedCard } from '../../../lib/cards/card-content'
import { readArticles } from '../../../lib/content/articles/library'
import { messagesIn } from '../../../lib/i18n/messages'
import type { Picture } from '../../../lib/pictures/picture'
import { article, site, version } from '../metadata/articles'

const picture: Picture = { file: 'a.jpg', id: '0123', width: 20, height: 10, kind: 'photograph' }
const pictured = (given: Parameters<typeof version>[1] = {}) =>
  version('en', { image: { src: 'a.jpg', alt: 'A harbour' }, pictures: { 'a.jpg': picture }, ...given })

const shared = (one = version('en'), of = article(), words = site) =>
  sharedCard({ ...of, versions: [one] }, one, words)

describe('the card that an article is shared with', () => {
  test('is a PNG of its words; with a picture a JPEG, and the PNG stays as it was', () => {
    expect(shared()).toMatchObject({ type: 'image/png', alt: 'Headline in en' })
    expect(shared(pictured())).toMatchObject({ type: 'image/jpeg', alt: 'Headline in en – A harbour' })
    const [plain] = cardFiles(article(), version('en'), site)
    const [first, second, ...more] = cardFiles(article(), pictured(), site)
    expect(first).toEqual(plain)
    expect(second?.format).toBe('jpg')
    expect(more).toEqual([])
  })

  const other = { ...picture, id: '4567' }
  test.each([
    ['headline', shared(pictured({ headline: 'Corrected' }))],
    ['picture', shared(pictured({ pictures: { 'a.jpg': other } }))],
    ['focus', shared(pictured({ image: { src: 'a.jpg', alt: 'A harbour', focus: [0, 1] } }))],
    ['topic', shared(pictured(), article({ topics: ['smes'] }))],
    ['site name', shared(pictured(), article(), { ...site, name: 'Other' })],
  ])('has another address with another %s', (_, changed) => {
    const { path } = shared(pictured())
    expect(changed.path).toMatch(/^\/en\/articles\/forum\/card\.jpg\?v=[0-9a-f]{10}$/)
    expect(changed.path).not.toBe(path)
  })

  test('has the same address whatever else changes', () => {
    expect(shared(version('en', { standfirst: 'Other', body: 'Other' }))).toEqual(shared())
  })
})

test.each(
  readArticles().flatMap((one) => one.versions.map((version) => [version.locale, one, version] as const)),
)('the PNG of the shipped article is drawn as README shows it, in %s', async (locale, one, version) => {
  const [{ card }] = cardFiles(one, version, messagesIn(locale).site)
  const pixels = (png: Buffer) => sharp(png).raw().toBuffer()
  const [drawn, shown] = await Promise.all([
    pixels(await drawCard(card)),
    pixels(readFileSync(`docs/card-${locale}.png`)),
  ])
  // Another processor may round the smoothing of an edge otherwise.
  const most = drawn.reduce((worst, value, at) => Math.max(worst, Math.abs(value - (shown[at] ?? 0))), 0)
  expect(drawn.length).toBe(shown.length)
  expect(most).toBeLessThanOrEqual(8)
})
