// Finds the Firefox that some end-to-end tests drive. Used by tests/run.mjs and tests/e2e/support/firefox.ts.
import { existsSync } from 'node:fs'
import { findCommand } from './debian-package.mjs'

/** Where macOS keeps its own, which is on no path. */
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox'

/** @returns {string | undefined} path of a Firefox: the one `FIREFOX_PATH` names, Debian's, another */
export function findFirefox() {
  const places = [process.env.FIREFOX_PATH, findCommand('firefox-esr'), findCommand('firefox'), MAC]
  return places.find((place) => place && existsSync(place))
}
