import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { headersFor } from '../../lib/publishing/headers'
import { builtPages, inlineStyleHashes, OUT } from './support/pages'

const FACTS = { styles: inlineStyleHashes(), https: false }

for (const address of builtPages())
  test(`${address} keeps its own policy, and is styled`, async ({ page }) => {
    const complaints: string[] = []
    // Everything, not errors alone: browsers tell of unknown directives and abilities more quietly.
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`violated ${violatedDirective}: ${blockedURI}`),
      )
    })
    const response = await page.goto(address, { waitUntil: 'networkidle' })
    const at = new URL(page.url()).pathname
    expect(response?.headers()).toMatchObject(headersFor(at, FACTS))
    expect(response?.headers()['content-security-policy']).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(complaints).toEqual([])
    // What the style sheet says and a page without one does not have.
    await expect(page.locator('body')).toHaveCSS('margin', '0px')
    await expect(page.locator('body')).toHaveCSS('font-family', /Plex Thai/)
    expect(await page.evaluate(() => document.fonts.check('1em "Plex Thai"'))).toBe(true)
  })

test('what is injected into a page does nothing', async ({ page }) => {
  const article = builtPages().find((address) => address.includes('/articles/')) ?? ''
  const violations: string[] = []
  await page.exposeFunction('told', (directive: string) => violations.push(directive))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      // biome-ignore lint/suspicious/noExplicitAny: set by exposeFunction above
      (window as any).told(effectiveDirective),
    )
  })
  // An answer that was tampered with on its way from the template, with the headers as they are.
  await page.route(`**${article}`, async (route) => {
    const response = await route.fetch()
    const injected =
      '<script>window.ran = 1</script><p id="injected" style="color:red" onclick="window.ran = 1">x</p>' +
      '<style>#injected { color: red }</style><base href="https://other.example/">' +
      '<img src="https://other.example/a.png" alt=""><iframe src="/th/"></iframe>' +
      '<script src="https://other.example/a.js"></script>'
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${injected}</main>`) })
  })
  await page.goto(article)
  await page.locator('#injected').click()
  await expect(page.locator('#injected')).not.toHaveCSS('color', 'rgb(255, 0, 0)')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await page.evaluate(() => document.baseURI)).toContain(article)
  for (const directive of [
    'script-src-elem',
    'script-src-attr',
    'style-src-elem',
    'style-src-attr',
    'base-uri',
    'img-src',
    'frame-src',
  ])
    await expect.poll(() => violations).toContain(directive)
})

test('no page can be shown in a frame, not even of the site itself', async ({ page, baseURL }) => {
  const frames = builtPages()
    .map((address) => `<iframe src="${baseURL}${address}"></iframe>`)
    .join('')
  const refused: string[] = []
  page.on('console', (message) => {
    if (/frame-ancestors/.test(message.text())) refused.push(message.text())
  })
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames}` }),
  )
  await page.goto('/framing', { waitUntil: 'networkidle' })
  expect(refused).toHaveLength(builtPages().length)
  for (const frame of page.frames().slice(1)) expect(await frame.content()).not.toContain('<main')
})

test('a card can be shown by another site, a page’s script cannot be used by one', async ({
  page,
  baseURL,
}) => {
  const article = builtPages().find((address) => address.includes('/articles/')) ?? ''
  const script = /src="(\/reader\/[^"]+)"/.exec(
    readFileSync(path.join(OUT, article, 'index.html'), 'utf8'),
  )?.[1]
  expect(script).toBeDefined()
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><script>loaded = []</script>` +
        `<img src="${baseURL}${article}card.png" onload="loaded.push('card')">` +
        `<script src="${baseURL}${script}" onload="loaded.push('script')"></script>`,
    )
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  // Another name is another site to a browser, although both are this machine.
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: 'load' })
  expect(await page.evaluate('loaded')).toEqual(['card'])
  other.close()
})
