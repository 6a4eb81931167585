import { expect, test } from '@playwright/test'
import { isOwnComplaint } from './support/complaints'
import { accessibility } from './support/examine'
import { builtPages } from './support/pages'

for (const address of builtPages()) {
  test(`${address} raises no console error and asks nothing of another site`, async ({ page, baseURL }) => {
    const complaints: string[] = []
    const outside: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && isOwnComplaint(message.text()))
        complaints.push(message.text())
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
    test(`${address} meets WCAG 2.2 A and AA, and AAA’s contrast of text, in ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      // The page that asks for a language would lead on while it is looked at.
      if (address === '/')
        await page.route('**/reader/**', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '' }),
        )
      await page.goto(address)
      await expect(page.getByRole('main')).toBeVisible()
      const { failed, passed } = await accessibility(page)
      expect(failed).toEqual([])
      expect(passed).toContain('color-contrast-enhanced')
    })
}
