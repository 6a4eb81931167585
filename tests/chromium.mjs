// Finds the browser that the end-to-end tests drive. Used by tests/run.mjs and playwright.config.ts.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensureDebianPackage, findCommand } from './debian-package.mjs'

/** Commands that a system's own Chromium goes by. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]

/** Where macOS and Windows keep theirs, which are on no path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
]

/**
 * Looks for a Chromium that is there: the one `CHROMIUM_PATH` names, Playwright's own, then the system's.
 *
 * @returns {Promise<string | undefined>} path of a browser that answered to `--version`, or nothing
 * @throws when `CHROMIUM_PATH` is set and names no browser
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is "${chosen}", and no file is there.`)
  }
  const { chromium } = await import('playwright-core')
  const own = chromium.executablePath()
  const candidates = [own, ...COMMANDS.map(findCommand), ...PLACES]
  return candidates.find((place) => place && existsSync(place) && runs(place))
}

/**
 * Finds a Chromium, or installs Debian's where that may be done.
 *
 * @returns {Promise<string>} path of the browser
 * @throws an error with one line that says what to install
 */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  if (ensureDebianPackage('chromium', 'chromium')) {
    const installed = await findChromium()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found: run "npx playwright install --with-deps chromium", or install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

/**
 * Ubuntu's `chromium-browser` may be a note that tells to install a snap: only a browser states its version.
 *
 * @param {string} place
 */
function runs(place) {
  // On Windows Chrome opens a window instead of answering.
  return (
    process.platform === 'win32' ||
    spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  )
}
