import { expect, test } from '@playwright/test'

for (const address of ['/nowhere/', '/th/articles/no-such-article/', '/de/', '/th/nowhere'])
  test(`${address} answers 404 in every language with ways back`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'th')
    await expect(page.locator('[lang=th]').getByRole('heading', { name: 'ไม่พบหน้านี้' })).toBeVisible()
    await expect(page.locator('[lang=en]').getByRole('heading', { name: 'Page not found' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to the front page' }).click()
    await expect(page).toHaveURL('/en/')
  })
