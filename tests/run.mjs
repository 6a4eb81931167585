// `npm test`: on a fresh clone, all there is to set up and every check. Node's own modules alone, until npm has run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { install, projectFolder } from '../lib/publishing/server/install.mjs'

process.chdir(projectFolder)
const RESULTS = '.cache/tests'
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
// The site under test is the one in content/, at the address that links in it are made for.
delete env.CONTENT_DIR
delete env.SITE_URL
// A test runner that is run by another must not take the other's settings for its own.
for (const name of Object.keys(env)) if (/^(VITEST|TEST_)/.test(name)) delete env[name]

const total = { passed: 0, failed: 0 }

step('install')
install()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

step('browsers')
const { ensureChromium } = await import('./chromium.mjs')
try {
  env.CHROMIUM_PATH = await ensureChromium()
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  end(1)
}
console.info(env.CHROMIUM_PATH)

const { ensureDebianPackage } = await import('./debian-package.mjs')
// What is missing and cannot be installed is told by the tests that need it.
const { findFirefox } = await import('./firefox.mjs')
console.info(findFirefox() ?? ensureDebianPackage('firefox-esr', 'firefox-esr') ?? 'no Firefox')
console.info(
  (ensureDebianPackage('Xvfb', 'xvfb') && ensureDebianPackage('WebKitWebDriver', 'webkit2gtk-driver')) ??
    'no WebKitGTK: nothing is tried in it',
)

step('web servers')
console.info(ensureDebianPackage('nginx', 'nginx-light') ?? 'no nginx')
console.info(ensureDebianPackage('caddy', 'caddy') ?? 'no Caddy')

step('lint and format (Biome)')
run('node_modules/@biomejs/biome/bin/biome', ['check', '.'])

step('types (TypeScript)')
runTs('node_modules/next/dist/bin/next', ['typegen'])
run('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.'])

step('unit tests (Vitest)')
const vitest = `${RESULTS}/vitest.json`
run(
  'node_modules/vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
  () => {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = readResults(vitest)
    // A file that cannot be loaded has no test to fail, and is a failure all the same.
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
  },
)

step('build')
runTs('lib/publishing/build/build.ts', [])

step('end-to-end tests (Playwright)')
const playwright = `${RESULTS}/playwright.json`
run('node_modules/@playwright/test/cli.js', ['test'], () => {
  const { stats, errors } = readResults(playwright)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky || errors.length }
})
end(0)

/** @param {string} name */
function step(name) {
  console.info(`\n── ${name} ──`)
}

/**
 * Runs a tool that was installed; the first that fails ends the run.
 *
 * @param {string} file its entry file
 * @param {string[]} words
 * @param {() => {passed: number, failed: number}} [count] reads how many tests it ran
 */
function run(file, words, count) {
  const { status } = spawnSync(process.execPath, [path.normalize(file), ...words], { stdio: 'inherit', env })
  if (count) {
    try {
      const { passed, failed } = count()
      total.passed += passed
      total.failed += failed
    } catch {
      // The tool broke off before it wrote its results; it has said why.
      total.failed += 1
    }
  }
  if (status !== 0) end(status ?? 1)
}

/**
 * Runs a tool that loads TypeScript by Node's own import.
 *
 * @param {string} file
 * @param {string[]} words
 */
function runTs(file, words) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...words], {
    stdio: 'inherit',
    env,
  })
  if (status !== 0) end(status ?? 1)
}

/** @param {string} file */
function readResults(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * @param {number} code
 * @returns {never}
 */
function end(code) {
  const failed = code !== 0 && total.failed === 0 ? 'The step above failed.\n' : ''
  console.info(`\n${failed}${total.passed} passed, ${total.failed} failed`)
  process.exit(code)
}
