import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Holds an open page against WCAG 2.2 A and AA, and its text against AAA's contrast: 7:1, and 4.5:1 where it is large.
 *
 * @param page a page with script
 * @returns what fails, with its elements, and the names of the rules that were passed
 */
export async function accessibility(page: Page): Promise<{ failed: string[]; passed: string[] }> {
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate(
    () =>
      // biome-ignore lint/suspicious/noExplicitAny: axe sets itself on the window
      (window as any).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
        rules: { 'color-contrast-enhanced': { enabled: true } },
      }) as Promise<AxeResults>,
  )
  return {
    failed: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    passed: passes.map(({ id }) => id),
  }
}

/**
 * Sets a page to every width from 320 to 1440 px in steps of 40, at its own size of text and at twice that.
 *
 * @returns where it scrolls sideways: the width, the size of the text, and by how many px it is too wide
 */
export async function sidewaysScrolls(page: Page): Promise<string[]> {
  const usual = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  )
  const found: string[] = []
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
      if (wider > 0) found.push(`${width} px, text ${scale * 100} %: ${wider} px too wide`)
    }
  }
  return found
}
