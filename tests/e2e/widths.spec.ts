import { expect, test } from '@playwright/test'
import { namesIn } from '../../lib/content/site/glossary'
import { LONGEST_ON_PHONE } from '../../lib/typography/unbroken'
import { countGraphemes } from '../../lib/typography/words'
import { sidewaysScrolls } from './support/examine'
import { namesAcrossLines } from './support/names-across-lines'
import { builtPages } from './support/pages'

for (const address of builtPages())
  test(`${address} never scrolls sideways from 320 to 1440 px, nor at twice the text size`, async ({
    page,
  }) => {
    await page.goto(address)
    expect(await sidewaysScrolls(page)).toEqual([])
  })

for (const address of ['/th/', '/th/articles/otagai-forum-sasebo/'])
  test(`no short Thai name of the glossary is broken across lines on ${address}, at any width from 280 to 680 px`, async ({
    page,
  }) => {
    // A longer one may end a line between its words, where lines are narrow.
    const names = namesIn('th').filter((name) => countGraphemes(name) <= LONGEST_ON_PHONE)
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
