import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { headersFor } from '../../lib/publishing/headers/headers'
import { isOwnComplaint } from './support/complaints'
import { builtPages, OUT } from './support/pages'

/** A page as it is sent by a host that can say no headers: its policy is the one in it. */
async function withoutHeaders(page: Page) {
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const type = response.headers()['content-type'] ?? ''
    await route.fulfill({ body: await response.body(), headers: { 'content-type': type } })
  })
}

/** The policy that stands in a page, right behind the character set. */
function policyIn(html: string): string {
  const [, policy = ''] =
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ??
    []
  return policy
}

/** The directives that Chromium, Firefox and WebKit all know: of any other, one of them complains on each page. */
const KNOWN =
  'default-src script-src style-src object-src frame-src media-src base-uri form-action ' +
  'require-trusted-types-for trusted-types upgrade-insecure-requests'

const sumsOf = (html: string, inline: RegExp) =>
  [...html.matchAll(inline)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )

for (const address of builtPages()) {
  test(`${address} says its own policy, of what is inline in it and nothing else`, () => {
    const html = readFileSync(path.join(OUT, address.replace(/\/$/, '/index.html')), 'utf8')
    const policy = policyIn(html).split('; ')
    const styles = sumsOf(html, /<style[^>]*>(.*?)<\/style>/gs)
    const scripts = sumsOf(html, /<script(?: type="speculationrules")?>(.*?)<\/script>/gs)
    expect(scripts.length).toBeLessThanOrEqual(2)
    expect(policy).toContain(["script-src 'self'", ...scripts].join(' '))
    expect(policy).toContain(['style-src', ...styles].join(' '))
    expect(policy).toContain("default-src 'self'")
    expect(
      policy
        .map((directive) => directive.split(' ')[0])
        .filter((name) => !KNOWN.split(' ').includes(name ?? '')),
    ).toEqual([])
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:|data:/)
  })

  for (const headers of ['with the headers', 'without headers'])
    test(`${address} keeps its own policy, and is styled, ${headers}`, async ({ page }) => {
      const complaints: string[] = []
      // Everything, not errors alone: browsers tell of unknown directives and abilities more quietly.
      page.on('console', (message) => isOwnComplaint(message.text()) && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`violated ${violatedDirective}: ${blockedURI}`),
        )
      })
      if (headers === 'without headers') await withoutHeaders(page)
      const response = await page.goto(address, { waitUntil: 'networkidle' })
      const at = new URL(page.url()).pathname
      if (headers === 'with the headers') expect(response?.headers()).toMatchObject(headersFor(at))
      else expect(response?.headers()).not.toHaveProperty('content-security-policy')
      expect(complaints).toEqual([])
      // What the style sheet says and a page without one does not have.
      await expect(page.locator('body')).toHaveCSS('margin', '0px')
      await expect(page.locator('body')).toHaveCSS('font-family', /Plex Thai/)
      expect(await page.evaluate(() => document.fonts.check('1em "Plex Thai"'))).toBe(true)
    })
}

for (const headers of ['with the headers', 'without headers'])
  test(`what is injected into a page does nothing, ${headers}`, async ({ page }) => {
    const article = builtPages().find((address) => address.includes('/articles/')) ?? ''
    const violations: string[] = []
    await page.exposeFunction('told', (directive: string) => violations.push(directive))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        // biome-ignore lint/suspicious/noExplicitAny: set by exposeFunction above
        (window as any).told(effectiveDirective),
      )
    })
    if (headers === 'without headers') await withoutHeaders(page)
    // An answer that was tampered with on its way from the template.
    await page.route(`**${article}`, async (route) => {
      const response = await route.fetch()
      const injected =
        '<script>window.ran = 1</script><p id="injected" style="color:red" onclick="window.ran = 1">x</p>' +
        '<style>#injected { color: red }</style><base href="https://other.example/">' +
        '<img src="https://other.example/a.png" alt=""><iframe src="/th/"></iframe>' +
        '<script src="https://other.example/a.js"></script>'
      const body = (await response.text()).replace('</main>', `${injected}</main>`)
      if (headers === 'with the headers') await route.fulfill({ response, body })
      else await route.fulfill({ contentType: 'text/html; charset=utf-8', body })
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

test('the icon is shown as a picture and as a document, and runs nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const response = await page.goto('/icon.svg')
  expect(response?.headers()['content-security-policy']).toMatch(/sandbox/)
  await expect(page.locator('path.one')).toHaveCSS('stroke', 'rgb(180, 189, 255)')
  await page.route('**/icon.svg', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace('</svg>', '<script>document.title = "ran"</script></svg>')
    await route.fulfill({ response: answer, body })
  })
  await page.goto('/icon.svg')
  expect(await page.title()).toBe('Otagai')
  await page.unroute('**/icon.svg')
  await page.goto('/th/')
  const drawn = await page.evaluate(async () => {
    const picture = new Image()
    picture.src = '/icon.svg'
    await picture.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: 32, height: 32 })
    const context = canvas.getContext('2d')
    context?.drawImage(picture, 0, 0, 32, 32)
    return [...(context?.getImageData(4, 4, 1, 1).data ?? [])]
  })
  expect(drawn).toEqual([180, 189, 255, 255])
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
