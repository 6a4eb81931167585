import type { Page } from '@playwright/test'

/**
 * Watches what moves on the pages that are opened from now on.
 *
 * @param page an empty page
 * @returns tells what has moved on the page that is open, but for what a reader's own tap or key has moved, in the units of
 *   the Layout Instability API
 */
export async function layoutShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const all: number[] = []
    Object.assign(globalThis, { shifts: all })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
        if (!shift.hadRecentInput) all.push(shift.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
}
