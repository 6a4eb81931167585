import { expect, test } from '@playwright/test'

const focused = 'document.activeElement?.textContent?.trim() ?? ""'

test('by keyboard alone a reader goes from the front page into the article and to the other language', async ({
  page,
}) => {
  await page.goto('/th/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(focused)).toBe('ข้ามไปยังเนื้อหา')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(focused)).toMatch(/^ดีพร้อมสานต่อ/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/th/articles/otagai-forum-sasebo/')
  for (const _ of ['skip', 'home', 'language']) await page.keyboard.press('Tab')
  expect(await page.evaluate(focused)).toBe('English')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/articles\/otagai-forum-sasebo\//)
})

test('what has the focus can be seen to have it', async ({ page }) => {
  await page.goto('/en/articles/otagai-forum-sasebo/')
  const links = await page.getByRole('link').count()
  expect(links).toBeGreaterThan(4)
  for (let step = 0; step < links; step++) {
    await page.keyboard.press('Tab')
    // The way past the head of the page slides in.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const box = element.getBoundingClientRect()
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const onScreen = box.width > 0 && box.top >= 0 && box.bottom <= innerHeight
      return { tag: element.tagName, outlineStyle, width: Number.parseFloat(outlineWidth), onScreen }
    })
    expect(seen).toEqual({ tag: 'A', outlineStyle: 'solid', width: 3, onScreen: true })
  }
})
