import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { setHeadline } from '../../../lib/cards/card'
import { drawPictureCard, placeBeside } from '../../../lib/cards/picture-card'
import { hardHeadlines, names } from '../../fixtures/cards/headlines'
import { drawing, movingPicture, photograph } from '../../fixtures/pictures'

const folder = mkdtempSync(path.join(tmpdir(), 'picture-cards-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cardOf = ({ locale, headline } = hardHeadlines[1] as (typeof hardHeadlines)[number]) => ({
  locale,
  headline,
  siteName: 'Otagai',
  names: names[locale] ?? [],
})

let count = 0
type Focus = readonly [number, number]
async function drawn(bytes: Buffer, focus?: Focus, card = cardOf()): Promise<Buffer> {
  const file = path.join(folder, String(count++))
  writeFileSync(file, bytes)
  return drawPictureCard(card, { file, id: file, ...(focus ? { focus } : {}) })
}

type Size = { readonly width: number; readonly height: number }
const plain = ({ width, height }: Size, background: string, mark = '') =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${background}"/>${mark}</svg>`,
    ),
  )
    .png()
    .toBuffer()

/** A black picture with a green dot at its focus. */
const dotted = (size: Size, [x, y]: Focus) =>
  plain(size, '#000', `<circle cx="${x * size.width}" cy="${y * size.height}" r="30" fill="#0f0"/>`)

type Colour = readonly [red: number, green: number, blue: number]
type Pixel = { readonly x: number; readonly y: number; readonly rgb: Colour }

/** The pixels of a card that are asked for. */
async function pixelsOf(jpeg: Buffer, isAsked: (rgb: Colour, x: number, y: number) => boolean) {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  const found: Pixel[] = []
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3
      const rgb: Colour = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      if (isAsked(rgb, x, y)) found.push({ x, y, rgb })
    }
  return found
}

const isGreen = ([r, g, b]: Colour) => g > 140 && r < 90 && b < 90
const isWord = (rgb: Colour) => Math.min(...rgb) > 190

describe.each([
  ['a portrait', { width: 900, height: 1500 }],
  ['a wide picture', { width: 2400, height: 900 }],
  ['a picture of the card’s own shape', { width: 1200, height: 630 }],
])('the words on %s', (_, size) => {
  test.each(
    [
      [0.06, 0.06],
      [0.94, 0.06],
      [0.5, 0.5],
      [0.06, 0.94],
      [0.94, 0.94],
    ].flatMap(([x = 0, y = 0]) =>
      [hardHeadlines[3], hardHeadlines[7]].map((hard) => [x, y, hard?.locale, hard] as const),
    ),
  )('stay away from a focus at %s, %s, in %s', async (x, y, _, hard) => {
    const jpeg = await drawn(await dotted(size, [x, y]), [x, y], cardOf(hard))
    const dot = await pixelsOf(jpeg, isGreen)
    const middle = (of: 'x' | 'y') => dot.reduce((sum, pixel) => sum + pixel[of], 0) / dot.length
    expect(dot.length).toBeGreaterThan(500)
    const words = await pixelsOf(jpeg, isWord)
    expect(words.length).toBeGreaterThan(3000)
    const [across, down] = [Math.round(middle('x')), Math.round(middle('y'))]
    expect(words.filter((pixel) => Math.hypot(pixel.x - across, pixel.y - down) < 50)).toEqual([])
    // Nor is it in the shade behind them: it is as bright as it was.
    expect(dot.find((pixel) => pixel.x === across && pixel.y === down)?.rgb[1]).toBeGreaterThan(235)
  })
})

test.each(hardHeadlines)('every headline stands in at most four lines, whole: $headline', async (hard) => {
  for (let focusY = 0; focusY <= 630; focusY += 45) {
    const { room } = placeBeside(focusY)
    const { lines, fontSize, lineHeight } = await setHeadline(cardOf(hard), room)
    expect(lines.length).toBeLessThanOrEqual(4)
    expect(lines.length * fontSize * lineHeight).toBeLessThanOrEqual(room.height)
    expect(lines.join('').replaceAll(' ', '')).toBe(hard.headline.replaceAll(' ', ''))
    expect(fontSize).toBeGreaterThanOrEqual(28)
  }
})

/** Relative luminance (WCAG 2.2). */
function luminance(rgb: Colour): number {
  const [r = 0, g = 0, b = 0] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test.each([0.02, 0.98])(
  'on white, too, what is behind the words is dark, with the focus at %s',
  async (y) => {
    const jpeg = await drawn(await plain({ width: 1500, height: 1000 }, '#fff'), [0.5, y])
    // The last columns before the edge hold no word.
    const behind = await pixelsOf(jpeg, (_, x, row) => x > 1190 && (y < 0.5 ? row > 480 : row < 150))
    expect(behind.length).toBeGreaterThan(1000)
    const brightest = Math.max(...behind.map(({ rgb }) => luminance(rgb)))
    expect((luminance([0xfd, 0xfc, 0xf8]) + 0.05) / (brightest + 0.05)).toBeGreaterThan(7)
    expect((luminance([0xd9, 0xd8, 0xef]) + 0.05) / (brightest + 0.05)).toBeGreaterThan(4.5)
  },
)

test('a picture full of noise is at most 300 KB, too', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const
  const bytes = await sharp({ create: { width: 1300, height: 700, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  const jpeg = await drawn(bytes)
  expect(jpeg.length).toBeLessThanOrEqual(300_000)
  expect(jpeg.length).toBeGreaterThan(100_000)
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
})

test.each([
  ['a photograph on its side', () => photograph({ width: 800, height: 600 }, { orientation: 6 })],
  ['a small photograph', () => photograph({ width: 300, height: 200 })],
  ['a drawing without a ground', () => drawing({ width: 300, height: 120 })],
  ['a moving picture', () => movingPicture({ width: 240, height: 120 })],
])('%s makes a card without what a camera notes', async (_, bytes) => {
  const jpeg = await drawn(await bytes())
  expect(await sharp(jpeg).metadata()).toMatchObject({
    format: 'jpeg',
    width: 1200,
    height: 630,
    channels: 3,
  })
  expect(jpeg.includes('secret of the camera')).toBe(false)
})

test('without a focus, what stands out is kept free of words', async () => {
  const mark = '<circle cx="700" cy="1350" r="60" fill="#0f0"/>'
  const jpeg = await drawn(await plain({ width: 900, height: 1500 }, '#777', mark))
  const dot = await pixelsOf(jpeg, isGreen)
  expect(dot.length).toBeGreaterThan(5000)
  const rows = dot.map(({ y }) => y)
  const [first, last] = [Math.min(...rows), Math.max(...rows)]
  expect(await pixelsOf(jpeg, (rgb, _, y) => y >= first && y <= last && isWord(rgb))).toEqual([])
})

test('the same words over the same picture are the same card', async () => {
  const bytes = await photograph({ width: 1600, height: 1000 })
  const [one, other] = await Promise.all([drawn(bytes), drawn(bytes)])
  expect(one.equals(other)).toBe(true)
})
