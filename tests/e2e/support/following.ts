import type { Page } from '@playwright/test'
import { misplacedBy, type PlaceRead, placeRead } from './place-read'

/**
 * Scrolls a page to a part of its length.
 *
 * @param part from 0, its top, to 1, its end
 * @returns px scrolled
 */
export function scrollToPart(page: Page, part: number): Promise<number> {
  return page.evaluate((of) => {
    const { scrollHeight, clientHeight } = document.documentElement
    scrollTo(0, Math.round((scrollHeight - clientHeight) * of))
    return scrollY
  }, part)
}

/** Waits until a page has all its letters and is painted. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete' && location.hash !== '#place')
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/**
 * Follows a link that keeps the place.
 *
 * @param selector of the link
 * @param address what the address then is
 * @returns what was read before, and how far from its place it is afterwards, in px
 */
export async function follow(
  page: Page,
  selector: string,
  address: RegExp,
): Promise<{ read: PlaceRead | undefined; error: number }> {
  const read = await page.evaluate(placeRead)
  // Not Playwright's click, which scrolls the link into view: readers reach it by keyboard, or have it on the screen.
  await page.evaluate((link) => document.querySelector<HTMLAnchorElement>(link)?.click(), selector)
  await page.waitForURL(address)
  await settled(page)
  return { read, error: read ? await page.evaluate(misplacedBy, read) : 0 }
}
