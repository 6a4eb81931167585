import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { ensureChromium } from '../../chromium.mjs'
import { findCommand } from '../../debian-package.mjs'
import { freePort } from '../../free-port.mjs'
import { openFirefox } from './firefox'
import { FONTS_LOADED } from './lines-on-page'

/** A page in a browser, as wide as it is told to be. */
export type BrowserPage = {
  /** Opens an address and waits for its fonts. */
  open(address: string): Promise<void>
  /** @param width of the window's inside, in CSS pixels */
  setWidth(width: number): Promise<void>
  /** Runs a function that needs nothing from around it but what it is given, which JSON can hold. */
  run<T, Given = void>(inPage: (given: Given) => T, given?: Given): Promise<T>
  /** @param selector of what is clicked, as by a mouse */
  click(selector: string): Promise<void>
  close(): Promise<void>
}

/** The engines that readers have: Gecko, Blink, and WebKit as GTK has it. */
export const BROWSERS = ['firefox', 'chromium', 'webkit'] as const
export type BrowserName = (typeof BROWSERS)[number]

/** @returns whether WebKitGTK, its driver and a display for it are there */
export function hasWebKit(): boolean {
  return Boolean(findCommand('WebKitWebDriver') && findCommand('Xvfb'))
}

/**
 * @param name which browser
 * @returns a page in it
 * @throws when the browser is not there
 */
export async function openBrowserPage(name: BrowserName): Promise<BrowserPage> {
  if (name === 'webkit') return openWebKit()
  // Puppeteer loses a page that was made ready beforehand.
  const args = ['--no-sandbox', '--disable-features=Prerender2']
  const browser =
    name === 'firefox'
      ? await openFirefox()
      : await puppeteer.launch({ executablePath: await ensureChromium(), args })
  const page = await browser.newPage()
  return {
    open: async (address) => {
      await page.goto(address)
      await page.evaluate(FONTS_LOADED)
    },
    setWidth: (width) => page.setViewport({ width, height: 800 }),
    run: (inPage, given) => page.evaluate(inPage as never, given) as never,
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  }
}

/** WebKitGTK speaks WebDriver, and needs a display: `Xvfb` is one. */
async function openWebKit(): Promise<BrowserPage> {
  const [command, xvfb] = [findCommand('WebKitWebDriver'), findCommand('Xvfb')]
  if (!command || !xvfb) throw new Error('Install webkit2gtk-driver and xvfb.')
  const display = `:${90 + Math.floor(Math.random() * 900)}`
  const screen = spawn(xvfb, [display, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' })
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const driver = spawn(command, [`--port=${port}`], { stdio: 'ignore', env })
  const ask = async (path: string, body?: unknown, method = 'POST') => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: never & { message?: string } }
    if (!answer.ok) throw new Error(`WebDriver: ${JSON.stringify(value)}`)
    return value
  }
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const { sessionId } = (await ask('', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    },
  })) as { sessionId: string }
  const run = (script: string, ...args: unknown[]) => ask(`/${sessionId}/execute/sync`, { script, args })
  return {
    open: async (address) => {
      await ask(`/${sessionId}/url`, { url: address })
      await ask(`/${sessionId}/execute/async`, {
        script: `const done = arguments[0]; ${FONTS_LOADED}.then(done)`,
        args: [],
      })
    },
    setWidth: async (width) => {
      await ask(`/${sessionId}/window/rect`, { width, height: 900 })
      const now = Number(await run('return innerWidth'))
      if (now !== width) await ask(`/${sessionId}/window/rect`, { width: width + width - now, height: 900 })
      // Its window is never narrower than its buttons: the page in it is.
      await run(`document.documentElement.style.width = innerWidth > ${width} ? '${width}px' : ''`)
    },
    run: (inPage, given) => run(`return (${inPage})(...arguments)`, given ?? null) as never,
    click: async (selector) => {
      const found = await ask(`/${sessionId}/element`, { using: 'css selector', value: selector })
      await ask(`/${sessionId}/element/${Object.values(found)[0]}/click`, {})
    },
    close: async () => {
      await ask(`/${sessionId}`, undefined, 'DELETE').catch(() => undefined)
      driver.kill()
      screen.kill()
    },
  }
}

/** The browser of the driver lies on no path, in a folder of its version and of the processor. */
function miniBrowser(): string {
  const found = ['x86_64', 'aarch64']
    .flatMap((processor) => ['4.1', '4.0'].map((version) => `${processor}-linux-gnu/webkit2gtk-${version}`))
    .map((folder) => `/usr/lib/${folder}/MiniBrowser`)
    .find((file) => existsSync(file))
  if (!found) throw new Error('Install webkit2gtk-driver.')
  return found
}
