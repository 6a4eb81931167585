import { expect, test } from '@playwright/test'
import { namesIn } from '../../lib/articles/glossary'
import { namesAcrossLines } from './support/names-across-lines'
import { builtPages } from './support/pages'

for (const address of builtPages())
  test(`${address} never scrolls sideways from 320 to 1440 px, nor at twice the text size`, async ({
    page,
  }) => {
    await page.goto(address)
    const usual = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    )
    for (const scale of [1, 2]) {
      await page.evaluate(
        (size) => {
          document.documentElement.style.fontSize = size
        },
        scale === 1 ? '' : `${usual * scale}px`,
      )
      for (let width = 320; width <= 1440; width += 40) {
        await page.setViewportSize({ width, height: 800 })
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(wider, `at ${width} px, text ${scale * 100} %`).toBeLessThanOrEqual(0)
      }
    }
  })

for (const address of ['/th/', '/th/articles/otagai-forum-sasebo/'])
  test(`no Thai name of the glossary is broken across lines on ${address}, at any width from 280 to 680 px`, async ({
    page,
  }) => {
    const names = namesIn('th')
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
    let looked = 0
    for (let width = 280; width <= 680; width += 10) {
      await page.setViewportSize({ width, height: 800 })
      const { found, broken } = await page.evaluate(namesAcrossLines, [...names])
      looked += found
      expect(broken, `at ${width} px`).toEqual([])
    }
    expect(looked).toBeGreaterThan(41)
  })
