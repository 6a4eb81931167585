import { expect, test } from '@playwright/test'

const SLUG = 'articles/otagai-forum-sasebo/'

test('one tap gives the same article in the other language, and one more gives it back', async ({ page }) => {
  await page.goto(`/th/${SLUG}`)
  const languages = page.getByRole('navigation', { name: 'เลือกภาษา' })
  await expect(languages.locator('[aria-current]')).toHaveText('ไทย')
  await languages.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/${SLUG}(#.*)?$`))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sasebo')
  await page.getByRole('navigation', { name: 'Choose a language' }).getByRole('link', { name: 'ไทย' }).click()
  await expect(page).toHaveURL(new RegExp(`/th/${SLUG}(#.*)?$`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ซาเซโบะ')
})

test('the front page switches to the front page', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('link', { name: 'ไทย', exact: true }).click()
  await expect(page).toHaveURL('/th/')
})

test('each language is named in itself, with its lang and hreflang', async ({ page }) => {
  await page.goto(`/th/${SLUG}`)
  const other = page.getByRole('navigation').getByRole('link', { name: 'English' })
  await expect(other).toHaveAttribute('lang', 'en')
  await expect(other).toHaveAttribute('hreflang', 'en')
  await expect(other).toHaveAttribute('rel', 'alternate')
})

test('the language can be tapped with a thumb', async ({ page }) => {
  await page.goto(`/th/${SLUG}`)
  const box = await page.getByRole('navigation').getByRole('link', { name: 'English' }).boundingBox()
  expect(box?.width).toBeGreaterThanOrEqual(44)
  expect(box?.height).toBeGreaterThanOrEqual(44)
})
