import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { builtPages } from './support/pages'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

for (const address of builtPages()) {
  test(`${address} raises no console error and asks nothing of another site`, async ({ page, baseURL }) => {
    const complaints: string[] = []
    const outside: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => {
      // The page that asks for a language may lead on before its fonts have come.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:'))
        outside.push(request.url())
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(complaints).toEqual([])
    expect(outside).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`${address} meets WCAG 2.2 A and AA in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await page.evaluate(axe)
      const { violations, passes } = await page.evaluate(
        () =>
          // biome-ignore lint/suspicious/noExplicitAny: axe sets itself on the window
          (window as any).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
          }) as Promise<AxeResults>,
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
    })
}
