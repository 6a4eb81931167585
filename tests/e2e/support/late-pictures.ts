import type { Page } from '@playwright/test'
import { layoutShifts } from './layout-shifts'

/** A page whose pictures come when they are let. */
export type LatePictures = {
  /** Lets the pictures come. */
  readonly release: () => void
  /** What has moved since the fonts have come, in the units of the Layout Instability API. */
  readonly shifts: () => Promise<number[]>
}

/**
 * Opens a page whose pictures come long after its text and its fonts, so that whatever moves then moves because of them.
 * What fonts move, tests/e2e/fonts.spec.ts holds.
 *
 * @param page an empty page
 * @param address the address to open
 */
export async function openWithLatePictures(page: Page, address: string): Promise<LatePictures> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/pictures/**', async (route) => {
    await released
    await route.continue()
  })
  const shifts = await layoutShifts(page)
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    ;(globalThis as unknown as { shifts: number[] }).shifts.length = 0
  })
  return { release, shifts }
}
