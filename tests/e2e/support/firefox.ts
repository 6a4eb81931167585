import puppeteer, { type Browser } from 'puppeteer-core'
import { findFirefox } from '../../firefox.mjs'

/**
 * Opens a Firefox without a window. Playwright drives a Firefox of its own making alone; the one that readers have speaks
 * WebDriver BiDi, as Puppeteer does.
 *
 * @returns the browser; whoever asked for it closes it
 * @throws when there is no Firefox: see `tests/firefox.mjs`
 */
export async function openFirefox(): Promise<Browser> {
  const executablePath = findFirefox()
  if (!executablePath)
    throw new Error('There is no Firefox: install firefox-esr, or set FIREFOX_PATH to one.')
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
}
