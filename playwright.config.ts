import { defineConfig, devices } from '@playwright/test'
import { ensureChromium } from './tests/chromium.mjs'
import { freePort } from './tests/free-port.mjs'

// The main process chooses once; the workers that read this file again inherit its choice.
process.env.TEST_PORT ??= String(await freePort())
process.env.CHROMIUM_PATH ??= await ensureChromium()
const port = process.env.TEST_PORT

/** These choose their own width and script, or show nothing that depends on them: once is enough. */
const once = [
  '**/widths.spec.ts',
  '**/whole-words.spec.ts',
  '**/other-browsers.spec.ts',
  '**/choosing-language.spec.ts',
  '**/cards.spec.ts',
  '**/previews.spec.ts',
  '**/hosts.spec.ts',
  '**/hosts-refusing.spec.ts',
  '**/slow-clients.spec.ts',
  '**/security-headers.spec.ts',
  '**/budgets.spec.ts',
  '**/next-page.spec.ts',
  '**/refused-builds.spec.ts',
  '**/broken-content.spec.ts',
  '**/desk.spec.ts',
  '**/developing.spec.ts',
  '**/keeping-place.spec.ts',
  '**/side-by-side.spec.ts',
  '**/three-languages.spec.ts',
  '**/searching.spec.ts',
  '**/publishing-again.spec.ts',
  '**/finding-articles.spec.ts',
  '**/front-page.spec.ts',
  '**/pictures.spec.ts',
  '**/fonts.spec.ts',
  '**/print.spec.ts',
  '**/releasing.spec.ts',
  '**/under-a-path.spec.ts',
  '**/documents.spec.ts',
  '**/everything.spec.ts',
  '**/held-back.spec.ts',
  '**/moved-and-withdrawn.spec.ts',
  '**/appearance.spec.ts',
  '**/listening.spec.ts',
  '**/offline.spec.ts',
]

/**
 * These examine a page with a script of their own, which waits for promises that a page without script never keeps; on a
 * small phone and a desk, which is as much as a usual phone would show.
 */
const examining = '**/every-page.spec.ts'

/** Screens of a small phone, a usual phone and a desk, in CSS pixels. */
const small = { width: 320, height: 640 }
const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.cache/tests/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    screenshot: 'only-on-failure',
    // What is tested is what the server sends; tests/e2e/offline.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'small phone', testIgnore: once, use: { viewport: small, hasTouch: true } },
    { name: 'phone', testIgnore: [...once, examining], use: { viewport: phone, hasTouch: true } },
    { name: 'desktop', use: { viewport: desktop } },
    // Everything but what only a script can measure works without one.
    {
      name: 'phone without script',
      testIgnore: [...once, examining],
      use: { viewport: phone, hasTouch: true, javaScriptEnabled: false },
    },
  ],
  // The site as the build before left it; this never builds.
  webServer: {
    command: `node --import tsx lib/publishing/server/serve-out.ts out ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
