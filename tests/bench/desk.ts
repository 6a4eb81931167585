import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { readArticles } from '../../lib/content/articles/library'
import { ensureChromium } from '../chromium.mjs'
import { startDesk } from '../e2e/support/desk'
import { writeArchive } from '../fixtures/generate-archive'
import { freePort } from '../free-port.mjs'
import { median } from './paint-figures'
import { columns, inMilliseconds } from './table'

/** What the press of a key leads to, in ms: a finding in the list at the side, and the page in the preview. */
type KeyTimes = { readonly finding: number; readonly preview: number }

/** How long the desk takes, each time it was tried. */
export type DeskTimes = {
  readonly pairs: number
  /** From what `npm run desk` runs to the list of the articles in a browser, in ms. */
  readonly starts: readonly number[]
  readonly keys: readonly KeyTimes[]
}

/** A word that the review tells when it stands twice; its last letter is timed. */
const DOUBLED = 'gong gong'
const PATIENCE = 300_000

/**
 * Opens the desk as an editor does, and types.
 *
 * @param pairs sizes of content: 1 is the site's own, any other a generated archive
 * @param runs how often each is tried, after once to warm up
 * @param cache absolute path of a folder for the archives, in the project
 * @param note told what is being done
 */
export async function measureDesk(
  pairs: readonly number[],
  runs: number,
  cache: string,
  note: (text: string) => void,
): Promise<DeskTimes[]> {
  const times: DeskTimes[] = []
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
  try {
    for (const count of pairs) {
      const content = await contentOf(count, cache)
      const starts: number[] = []
      let keys: KeyTimes[] = []
      for (let run = 0; run <= runs; run++) {
        note(`Opening the desk at ${count} pairs, ${run} of ${runs} …`)
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
        page.setDefaultTimeout(PATIENCE)
        await withDesk(page, content, async (taken) => {
          if (run > 0) starts.push(taken)
          if (run < runs) return
          note(`Typing at ${count} pairs …`)
          keys = await typeIn(page, content, runs)
        })
        await page.close()
      }
      times.push({ pairs: count, starts, keys })
      if (count !== 1) rmSync(content, { recursive: true, force: true })
    }
  } finally {
    await browser.close()
  }
  return times
}

/** @returns lines of text: the medians, each with the longest behind it */
export function readableDesk(times: readonly DeskTimes[]): string {
  const shown = (values: readonly number[]) =>
    `${inMilliseconds(median(values))} (${inMilliseconds(Math.max(...values))})`
  return columns(`The editor's desk, median and longest of ${times[0]?.starts.length}`, [
    ['', 'start to usable', 'key to finding', 'key to preview'],
    ...times.map(({ pairs, starts, keys }) => [
      `${pairs} pairs`,
      shown(starts),
      shown(keys.map(({ finding }) => finding)),
      shown(keys.map(({ preview }) => preview)),
    ]),
  ])
}

async function contentOf(pairs: number, cache: string): Promise<string> {
  if (pairs === 1) return path.resolve('content')
  const folder = path.join(cache, `desk-content-${pairs}`)
  cpSync('content', folder, { recursive: true })
  await writeArchive(folder, pairs)
  return folder
}

/** Starts the desk by what its command runs, waits until the articles are listed, and ends it when it was used. */
async function withDesk(page: Page, content: string, use: (taken: number) => Promise<void>): Promise<void> {
  const begun = performance.now()
  const desk = await startDesk('.', await freePort(), ['lib/desk/start.mjs'], { CONTENT_DIR: content })
  try {
    await page.goto(desk.url)
    await page.locator('a[href^="#/"]').first().waitFor()
    await use(performance.now() - begun)
  } finally {
    await desk.stop()
  }
}

/** Types the last letter of a mistake into a translation, and takes it back, again and again. */
async function typeIn(page: Page, content: string, runs: number): Promise<KeyTimes[]> {
  const pair = readArticles(content).find(
    ({ original, versions }) => original === 'th' && versions.length > 1,
  )
  // tsx gives functions their names by a helper, which the page has not.
  await page.evaluate(`globalThis.__name = (one) => one; globalThis.timeKey = ${timeKey}`)
  await page.evaluate(`location.hash = '#/${pair?.slug}'`)
  await page.locator('#pane-preview').getByText('English', { exact: true }).click()
  await page.getByRole('textbox', { name: /\(English\)$/ }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(`\n\n${DOUBLED.slice(0, -1)}`)
  const keys: KeyTimes[] = []
  for (let press = 0; press <= 2 * runs + 1; press++) {
    const isThere = press % 2 === 0
    await page.evaluate(`globalThis.seen = timeKey('${DOUBLED}', ${isThere}), undefined`)
    await page.keyboard.press(isThere ? DOUBLED.slice(-1) : 'Backspace')
    const taken = await page.evaluate<KeyTimes>('seen')
    if (isThere && press > 0) keys.push(taken)
  }
  return keys
}

/** In the page: how long after the next key its words are in the findings and in the preview, or are no longer. */
function timeKey(words: string, isThere: boolean): Promise<KeyTimes> {
  return new Promise((resolve) => {
    const times = { finding: Number.NaN, preview: Number.NaN }
    const look = (begun: number) => {
      const frame = document.querySelector<HTMLIFrameElement>('.preview iframe:not(.waiting)')
      const places = {
        finding: document.querySelector('#pane-findings'),
        preview: frame?.contentDocument?.querySelector('main'),
      }
      for (const key of ['finding', 'preview'] as const)
        if (Number.isNaN(times[key]) && places[key]?.textContent?.includes(words) === isThere)
          times[key] = performance.now() - begun
      if (Number.isNaN(times.finding + times.preview)) requestAnimationFrame(() => look(begun))
      else resolve(times)
    }
    document.addEventListener('keydown', () => look(performance.now()), { once: true, capture: true })
  })
}
