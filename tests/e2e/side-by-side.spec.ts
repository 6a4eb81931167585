import { expect, test } from '@playwright/test'

const ARTICLE = 'articles/otagai-forum-sasebo/'
const PARALLEL = `/th/${ARTICLE}parallel/`

test('every paragraph of the article stands beside its translation, each in its language', async ({
  page,
}) => {
  await page.goto(PARALLEL)
  for (const anchor of ['p1', 'p2', 'p3', 'p4']) {
    const row = page.locator('main article > div > div', { has: page.locator(`#${anchor}`) })
    const cells = row.locator('> div')
    await expect(cells).toHaveCount(2)
    await expect(cells.nth(0)).toHaveAttribute('lang', 'th')
    await expect(cells.nth(1)).toHaveAttribute('lang', 'en')
    await expect(cells.nth(0).locator(`#${anchor}`)).toBeVisible()
    await expect(cells.nth(1).locator(`#en-${anchor}`)).toBeVisible()
  }
})

test('two columns where there is room, and one below the other on a phone', async ({ page }) => {
  await page.goto(PARALLEL)
  const boxes = async () => {
    const [first, second] = [
      await page.locator('#p2').boundingBox(),
      await page.locator('#en-p2').boundingBox(),
    ]
    if (!first || !second) throw new Error('not shown')
    return { first, second }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  const wide = await boxes()
  expect(Math.abs(wide.first.y - wide.second.y)).toBeLessThanOrEqual(1)
  expect(wide.second.x).toBeGreaterThan(wide.first.x + wide.first.width)
  await page.setViewportSize({ width: 320, height: 640 })
  const narrow = await boxes()
  expect(narrow.second.y).toBeGreaterThanOrEqual(narrow.first.y + narrow.first.height)
  expect(narrow.second.width).toBeGreaterThan(240)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 900 })
  const printed = await boxes()
  expect(Math.abs(printed.first.y - printed.second.y)).toBeLessThanOrEqual(1)
})

test('each row has a link to itself, which marks it', async ({ page }) => {
  await page.goto(PARALLEL)
  await page.getByRole('link', { name: 'ลิงก์ของย่อหน้า', exact: false }).nth(2).click()
  await expect(page).toHaveURL(`${PARALLEL}#p3`)
  await expect(page.locator('#p3')).toBeInViewport()
})

test('no id stands on it twice', async ({ page }) => {
  await page.goto(PARALLEL)
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('search engines leave it out and are led to the article', async ({ page, baseURL }) => {
  await page.goto(PARALLEL)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(new URL(canonical ?? '', baseURL).pathname).toBe(`/th/${ARTICLE}`)
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0)
})

test('the article leads to it, and its language switch stays side by side', async ({ page }) => {
  await page.goto(`/th/${ARTICLE}`)
  await page.getByRole('link', { name: 'อ่านเทียบกับภาษาอังกฤษ' }).click()
  await expect(page).toHaveURL(PARALLEL)
  await page.getByRole('navigation').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`/en/${ARTICLE}parallel/`)
  await expect(page.locator('#p1')).toContainText('Passakorn')
  await page.getByRole('link', { name: 'Back to one language' }).click()
  await expect(page).toHaveURL(`/en/${ARTICLE}`)
})
