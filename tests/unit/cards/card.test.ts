import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { CARD_COLOURS, drawCard, setHeadline } from '../../../lib/cards/card'
import { renderer, widthsInEm } from '../../../lib/cards/card-face'
import { hardHeadlines, names } from '../../fixtures/cards/headlines'

/** The width that a card leaves for its headline: 1200 px without 76 px at each side. */
const ROOM = 1048

const cardOf = ({ locale, headline }: { locale: string; headline: string }) => ({
  locale,
  headline,
  topic: locale === 'th' ? 'ความร่วมมือระหว่างประเทศ' : 'International cooperation',
  siteName: 'Otagai',
  names: names[locale] ?? [],
})

/** Contrast of two colours (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe.each(hardHeadlines)('the card of $headline', ({ locale, headline }) => {
  test('is a PNG of 1200×630 px and at most 300 KB', async () => {
    const png = await drawCard(cardOf({ locale, headline }))
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(png.length).toBeLessThanOrEqual(300_000)
  })

  test('shows the whole headline, each line as it is measured inside of the card', async () => {
    const { lines, fontSize, lineHeight } = await setHeadline(cardOf({ locale, headline }))
    expect(lines.join('').replaceAll(' ', '')).toBe(headline.replaceAll(' ', ''))
    const widths = await widthsInEm(lines, 600)
    for (const line of lines) expect((widths.get(line) as number) * fontSize).toBeLessThanOrEqual(ROOM)
    expect(lines.length * fontSize * lineHeight).toBeLessThanOrEqual(378)
    expect(fontSize).toBeGreaterThanOrEqual(32)
  })

  test('breaks no name, and begins no line with ๆ, a dash or a mark that closes', async () => {
    const { lines } = await setHeadline(cardOf({ locale, headline }))
    for (const name of names[locale] ?? []) {
      const count = (text: string) => text.split(name).length - 1
      expect(lines.reduce((sum, line) => sum + count(line), 0)).toBe(count(headline))
    }
    for (const line of lines) expect(line).not.toMatch(/^[ๆฯ\p{Pd}\p{Pe}\p{Pf},.;:!?%]/u)
  })
})

test('Thai lines stand 1.75 apart, so that no mark touches the line above', async () => {
  const [thai, english] = await Promise.all(
    ['ที่ปี่ ผู้ นั้น กี่ ปู่ ฟ้า ญี่ปุ่น น้ำ กตัญญู ฐาน', 'A headline in English alone, long enough'].map((headline) =>
      setHeadline(cardOf({ locale: 'th', headline })),
    ),
  )
  expect(thai?.lineHeight).toBe(1.75)
  expect(english?.lineHeight).toBeLessThan(1.4)
})

test('every colour is light on dark, text with a contrast of at least 7, signs of at least 3', () => {
  const { ground, headline, topic, site, accent } = CARD_COLOURS
  for (const text of [headline, topic, site]) {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7)
    expect(luminance(text)).toBeGreaterThan(luminance(ground))
  }
  expect(contrast(accent, ground)).toBeGreaterThanOrEqual(3)
})

test('a headline far too long ends in an ellipsis within the card', async () => {
  const { lines, fontSize, lineHeight } = await setHeadline(
    cardOf({ locale: 'th', headline: 'ดีพร้อมสานต่อความร่วมมือไทย–ญี่ปุ่นในงาน '.repeat(30) }),
  )
  expect(lines.at(-1)).toMatch(/…$/)
  expect(lines.length * fontSize * lineHeight).toBeLessThanOrEqual(378)
})

test('a word wider than the card is cut and stays inside of it', async () => {
  const { lines, fontSize } = await setHeadline(
    cardOf({ locale: 'en', headline: `see ${'abcdefgh'.repeat(14)}` }),
  )
  const widths = await widthsInEm(lines, 600)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect((widths.get(line) as number) * fontSize).toBeLessThanOrEqual(ROOM)
})

test('cards drawn side by side share one renderer and are all drawn in the site’s face', async () => {
  expect(renderer()).toBe(renderer())
  const card = cardOf(hardHeadlines[0] as (typeof hardHeadlines)[number])
  const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => drawCard(card)))
  for (const other of others) expect(other.equals(first as Buffer)).toBe(true)
})
