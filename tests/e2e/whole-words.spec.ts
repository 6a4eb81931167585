import { expect, test } from '@playwright/test'
import type { Browser as Firefox } from 'puppeteer-core'
import { namesIn } from '../../lib/content/site/glossary'
import { compoundWords } from '../../lib/content/site/words'
import { openFirefox } from './support/firefox'
import { FONTS_LOADED, linesOnPage, type SetBlock } from './support/lines-on-page'
import { lineFaults } from './support/torn-words'

const ARTICLE = '/th/articles/otagai-forum-sasebo/'
const WIDTHS = [280, 320, 360, 390, 430, 520, 680]

/** Of the lines at these widths, the share that may be left more than 35 % empty: on the narrowest a single word may be as long. */
const HALF_EMPTY = 0.008

const KEPT = { locale: 'th', names: namesIn('th'), words: compoundWords() }

function expectWhole(blocks: readonly SetBlock[]) {
  const { lines, torn, halfEmpty } = lineFaults(blocks, KEPT)
  expect(lines).toBeGreaterThan(800)
  expect(torn).toEqual([])
  expect(halfEmpty.length, `of ${lines}: ${halfEmpty.join('; ')}`).toBeLessThanOrEqual(HALF_EMPTY * lines)
}

test('no Thai word is torn by the end of a line in Chromium, and hardly a line is left half empty', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await page.evaluate(FONTS_LOADED)
  const blocks: SetBlock[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    blocks.push(...(await page.evaluate(linesOnPage)))
  }
  expectWhole(blocks)
})

test('a long name or figure is not divided where lines are wide', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.evaluate(FONTS_LOADED)
  for (let width = 680; width <= 1000; width += 10) {
    await page.setViewportSize({ width, height: 800 })
    const { looked, divided } = await page.locator('main p .long').evaluateAll((all) => {
      const linesOf = (one: Element) => new Set([...one.getClientRects()].map(({ top }) => Math.round(top)))
      const many = all.filter((one) => linesOf(one).size > 1)
      return { looked: all.length, divided: many.map((one) => one.textContent) }
    })
    expect(looked).toBeGreaterThan(3)
    expect(divided, `at ${width} px`).toEqual([])
  }
})

test.describe('in Firefox', () => {
  let firefox: Firefox
  test.beforeAll(async () => {
    firefox = await openFirefox()
  })
  test.afterAll(() => firefox.close())

  test('what a search finds is set in whole words', async ({ baseURL }) => {
    const page = await firefox.newPage()
    await page.goto(`${baseURL}/th/search/?q=${encodeURIComponent('ร่วม')}`)
    await page.waitForSelector('main mark')
    const blocks: SetBlock[] = []
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 })
      blocks.push(...(await page.evaluate(linesOnPage)))
    }
    const { lines, torn } = lineFaults(blocks, KEPT)
    expect(lines).toBeGreaterThan(50)
    expect(torn).toEqual([])
    expect(await page.evaluate(() => document.querySelector('main')?.textContent)).not.toContain('\u200b')
  })

  test('no Thai word is torn by the end of a line, and hardly a line is left half empty', async ({
    baseURL,
  }) => {
    const page = await firefox.newPage()
    const blocks: SetBlock[] = []
    for (const address of [ARTICLE, `${ARTICLE}parallel/`]) {
      await page.goto(`${baseURL}${address}`)
      await page.evaluate(FONTS_LOADED)
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 })
        blocks.push(...(await page.evaluate(linesOnPage)))
      }
    }
    expectWhole(blocks.filter(({ lang }) => lang === 'th'))
  })
})

test.describe('the marks around words are nobody’s to see:', () => {
  const SENTENCE = 'เพื่อสานต่อความสำเร็จของแนวคิดการดำเนินงานร่วมกัน'

  test('what is copied is the words alone', async ({ page }) => {
    await page.goto(ARTICLE)
    const copied = await page.evaluate(() => {
      const paragraph = document.querySelector('#p1') as HTMLElement
      getSelection()?.selectAllChildren(paragraph)
      return { selected: String(getSelection()), shown: paragraph.textContent ?? '' }
    })
    expect(copied.selected).toBe(copied.shown)
    await page.keyboard.press('ControlOrMeta+c')
    await page.goto('/th/search/')
    const field = page.getByRole('searchbox')
    await field.focus()
    await page.keyboard.press('ControlOrMeta+v')
    const longest = Number(await field.getAttribute('maxlength'))
    await expect(field).toHaveValue(copied.shown.slice(0, longest))
  })

  test('a reader finds several words at once', async ({ page }) => {
    await page.goto(ARTICLE)
    const found = await page.evaluate((words) => {
      // Not in the types, since it is in no standard, but in every browser.
      const { find } = window as unknown as { find(words: string): boolean }
      return [find.call(window, words), String(getSelection()), find.call(window, 'ไม่มีคำนี้')]
    }, SENTENCE)
    expect(found).toEqual([true, SENTENCE, false])
  })

  test('a link to words of the text leads to them', async ({ page }) => {
    const words = 'ดีพร้อมยังเตรียมที่จะขยายความร่วมมือ'
    await page.goto(`${ARTICLE}#:~:text=${encodeURIComponent(words)}`)
    await expect(page.locator('#p4')).toBeInViewport()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
  })

  test('a screen reader is given the paragraph’s words, and no others', async ({ page }) => {
    await page.goto(ARTICLE)
    const session = await page.context().newCDPSession(page)
    await session.send('Accessibility.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#p1' })
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' })
    const said = nodes.map(({ name }) => name?.value ?? '').join('')
    expect(said).toBe(await page.locator('#p1').textContent())
  })
})
