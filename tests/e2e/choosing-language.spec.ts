import { expect, test } from '@playwright/test'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page at / offers each language as a plain link in its own words', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/')
    await page.getByRole('link', { name: 'Read in English' }).click()
    await expect(page).toHaveURL('/en/')
    await page.goto('/')
    await page.getByRole('link', { name: 'อ่านเป็นภาษาไทย' }).click()
    await expect(page).toHaveURL('/th/')
  })
})

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true })

  for (const { locale, path } of [
    { locale: 'en-GB', path: '/en/' },
    { locale: 'th-TH', path: '/th/' },
    { locale: 'fr-FR', path: '/th/' },
  ])
    test.describe(`in a browser that asks for ${locale}`, () => {
      test.use({ locale })

      test(`the address / leads to ${path}, and Back does not lead into it again`, async ({ page }) => {
        await page.goto('/404.html')
        await page.goto('/')
        await expect(page).toHaveURL(path)
        await page.goBack()
        await expect(page).toHaveURL('/404.html')
      })
    })

  test('a language once chosen is remembered at /, without a cookie', async ({ page, context }) => {
    await page.goto('/en/articles/otagai-forum-sasebo/')
    await page.getByRole('navigation').getByRole('link', { name: 'ไทย' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'th')
    await page.goto('/')
    await expect(page).toHaveURL('/th/')
    expect(await context.cookies()).toEqual([])
  })

  test('a link into the site opens in the language it says, whatever was chosen', async ({ page }) => {
    await page.goto('/en/')
    await page.getByRole('navigation').getByRole('link', { name: 'ไทย' }).click()
    await expect(page).toHaveURL('/th/')
    await page.goto('/en/articles/otagai-forum-sasebo/')
    await expect(page).toHaveURL('/en/articles/otagai-forum-sasebo/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})
