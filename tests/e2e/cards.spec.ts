import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { renderer, textLine } from '../../lib/cards/card-face'
import { fontFiles } from '../../lib/cards/font-files'
import { hardWords } from '../fixtures/cards/headlines'

/** Large, so that a mark is many pixels and the two renderers' ways of smoothing an edge weigh little. */
const FONT_SIZE = 120
const LINE = { width: 640, height: 320 }

/**
 * The least agreement of the same word drawn by both. The outlines are the same, but the renderers smooth edges
 * differently and place a line up to half a pixel apart. Measured: the hard words agree by 0.95 to 0.99; with the
 * face's mark positions switched off, by 0.38 to 0.86.
 */
const SAME = 0.93

/** A picture of dark ink on white, cut to the ink. */
type Ink = { readonly width: number; readonly height: number; at(x: number, y: number): number }

async function inkOf(png: Buffer): Promise<Ink> {
  // The blur takes away what is only the smoothing of an edge.
  const picture = sharp(png).flatten().greyscale().negate().blur(0.8)
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const dark = (x: number, y: number) => (data[(y * info.width + x) * info.channels] as number) / 255
  let [left, right, top, bottom] = [info.width, 0, info.height, 0]
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      if (dark(x, y) < 0.5) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  return {
    width: right - left,
    height: bottom - top,
    at: (x, y) => (x < 0 || y < 0 || x >= right - left || y >= bottom - top ? 0 : dark(left + x, top + y)),
  }
}

/** How far the ink of two pictures agrees: what they share over what either has, 1 when they are the same. */
function agreement(one: Ink, other: Ink): number {
  const shifts = [-1, 0, 1]
  return Math.max(
    ...shifts.flatMap((right) => shifts.map((down) => agreementShifted(one, other, right, down))),
  )
}

function agreementShifted(one: Ink, other: Ink, right: number, down: number): number {
  let shared = 0
  let either = 0
  for (let y = -1; y <= Math.max(one.height, other.height); y++)
    for (let x = -1; x <= Math.max(one.width, other.width); x++) {
      const [a, b] = [one.at(x, y), other.at(x + right, y + down)]
      shared += Math.min(a, b)
      either += Math.max(a, b)
    }
  return shared / either
}

/** A word as the browser draws it in the site's own face. */
async function drawnByBrowser(page: Page, word: string, style = ''): Promise<Ink> {
  const file = fontFiles().find((name) => name.includes('looped-600')) ?? ''
  const face = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`
  await page.setContent(
    `<style>@font-face { font-family: Card; font-weight: 600; src: url("${face}") }
    body { margin: 0; background: #fff; color: #000 }
    p { margin: 0; padding: 0 20px; font: 600 ${FONT_SIZE}px/${LINE.height}px Card; white-space: nowrap; ${style} }
    </style><p>${word}</p>`,
  )
  return inkOf(await page.screenshot({ clip: { x: 0, y: 0, ...LINE } }))
}

/** The same word as a card has it. */
async function drawnOnCard(word: string): Promise<Ink> {
  const style = { fontSize: FONT_SIZE, fontWeight: 600, lineHeight: LINE.height / FONT_SIZE, color: '#000' }
  const tree = {
    type: 'container' as const,
    style: { display: 'flex', width: '100%', height: '100%', padding: '0 20px', backgroundColor: '#fff' },
    children: [textLine(word, style)],
  }
  return inkOf(await (await renderer()).render(tree, { ...LINE, format: 'png' }))
}

test.use({ viewport: LINE, deviceScaleFactor: 1 })

for (const word of [...hardWords, 'ซาเซโบะ', 'OTAGAI', 'Forum']) {
  test(`a card draws ${word} as the browser does in the same face`, async ({ page }) => {
    const [card, browser] = [await drawnOnCard(word), await drawnByBrowser(page, word)]
    // One pixel is two edges of half a pixel each.
    expect(Math.abs(card.width - browser.width)).toBeLessThanOrEqual(1)
    expect(Math.abs(card.height - browser.height)).toBeLessThanOrEqual(1)
    expect(agreement(card, browser)).toBeGreaterThan(SAME)
  })
}

test('that comparison tells marks that stand in the wrong place', async ({ page }) => {
  for (const word of ['ที่ปี่', 'ผู้', 'นั้น', 'น้ำ', 'ญี่ปุ่น', 'กตัญญู']) {
    const unplaced = await drawnByBrowser(page, word, 'font-feature-settings: "mark" 0, "mkmk" 0')
    expect.soft(agreement(await drawnOnCard(word), unplaced), `ink of ${word}`).toBeLessThan(SAME)
  }
})
