import { expect, test } from '@playwright/test'

test('on paper the article is clean: no navigation, its text whole, black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/th/articles/otagai-forum-sasebo/')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('#p4')).toBeVisible()
  const { color, background } = await page.evaluate(() => ({
    color: getComputedStyle(document.body).color,
    background: getComputedStyle(document.documentElement).backgroundColor,
  }))
  expect({ color, background }).toEqual({ color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)' })
})
