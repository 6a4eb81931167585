import { expect, test } from '@playwright/test'

const focused = 'document.activeElement?.textContent?.trim() ?? ""'

test('by keyboard alone a reader goes from the front page into the article and to the other language', async ({
  page,
}) => {
  await page.goto('/th/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(focused)).toBe('ข้ามไปยังเนื้อหา')
  await page.keyboard.press('Enter')
  // The topics of the first story come before its headline.
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  for (let presses = 0; presses < 5 && !/^ดีพร้อมสานต่อ/.test(await page.evaluate(focused)); presses++)
    await page.keyboard.press('Tab')
  expect(await page.evaluate(focused)).toMatch(/^ดีพร้อมสานต่อ/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/th/articles/otagai-forum-sasebo/')
  for (const _ of ['skip', 'home', 'search', 'language']) await page.keyboard.press('Tab')
  expect(await page.evaluate(focused)).toBe('English')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/articles\/otagai-forum-sasebo\//)
})

test('what has the focus can be seen to have it', async ({ page }) => {
  await page.goto('/en/articles/otagai-forum-sasebo/')
  const links = await page.getByRole('link').or(page.getByRole('button')).count()
  expect(links).toBeGreaterThan(4)
  for (let step = 0; step < links; step++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    await expect(focused).toBeInViewport()
    expect(await focused.evaluate((element) => element.matches('a[href], button'))).toBe(true)
    await expect(focused).toHaveCSS('outline-style', 'solid')
    await expect(focused).toHaveCSS('outline-width', '3px')
  }
})
