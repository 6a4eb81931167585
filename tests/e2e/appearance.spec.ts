import { expect, type Page, test } from '@playwright/test'
import { accessibility } from './support/examine'
import { withVoices } from './support/voices'

const ARTICLE = '/th/articles/otagai-forum-sasebo/'
const PAPER = { light: 'rgb(253, 252, 248)', dark: 'rgb(19, 21, 43)' }

const look = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement)
    return { backgroundColor, fontSize }
  })
const themeColours = (page: Page) =>
  page
    .locator('meta[name=theme-color]')
    .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')))
const opener = (page: Page) => page.getByRole('button', { name: 'ตัวอักษรและสี' })

test('a reader chooses size and colours by keyboard, and they are there on every page from its first frame', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(ARTICLE)
  expect(await look(page)).toEqual({ backgroundColor: PAPER.light, fontSize: '18px' })
  await opener(page).first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'ตัวอักษรและสี' })
  await expect(dialog.getByRole('radio', { name: '100%' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: '130%' })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('radio', { name: 'ตามเครื่อง' })).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(dialog.getByRole('radio', { name: 'มืด' })).toBeChecked()
  const chosen = { backgroundColor: PAPER.dark, fontSize: '23.4px' }
  expect(await look(page)).toEqual(chosen)
  expect(await themeColours(page)).toEqual(['#13152b', '#13152b'])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener(page).first()).toBeFocused()

  // The site's other scripts never come: only what stands in the page itself can act.
  await page.route('**/reader/*.js', () => undefined)
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const frame = () => {
      if (document.body) seen.add(getComputedStyle(document.documentElement).backgroundColor)
      requestAnimationFrame(frame)
    }
    frame()
  })
  for (const address of [ARTICLE, `${ARTICLE}parallel/`, '/en/', '/en/search/', '/missing/']) {
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    expect(await look(page), address).toEqual(chosen)
    expect(
      await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]),
      address,
    ).toEqual([PAPER.dark])
  }
  expect(await page.context().cookies()).toEqual([])
  await page.goto(ARTICLE, { waitUntil: 'commit' })
  await page.emulateMedia({ media: 'print' })
  await expect(opener(page)).toHaveCount(0)
  expect(await look(page)).toEqual({ backgroundColor: 'rgb(255, 255, 255)', fontSize: '14.6667px' })
})

test('a choice of another tab, and the light in a dark room, are taken', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/')
  const other = await context.newPage()
  await other.goto('/en/search/')
  await other.getByRole('button', { name: 'Text and colours' }).click()
  await other.getByRole('radio', { name: 'Light', exact: true }).check()
  await expect.poll(() => look(page)).toMatchObject({ backgroundColor: PAPER.light })
  expect(await themeColours(page)).toEqual(['#fdfcf8', '#fdfcf8'])
  await other.getByRole('radio', { name: 'As the device' }).check()
  await expect.poll(() => look(page)).toMatchObject({ backgroundColor: PAPER.dark })
  expect(await themeColours(page)).toEqual(['#fdfcf8', '#13152b'])
  await other.getByRole('button', { name: 'Close' }).click()
  await expect(other.getByRole('dialog')).toHaveCount(0)
})

test('at 320 px the largest letters scroll no page sideways, and leave the head one row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.addInitScript(() => localStorage.setItem('otagai:appearance', '150'))
  for (const locale of ['th', 'en'])
    for (const rest of [
      '',
      'search/',
      'archive/',
      'articles/otagai-forum-sasebo/',
      'articles/otagai-forum-sasebo/parallel/',
    ]) {
      await page.goto(`/${locale}/${rest}`)
      await page.evaluate(() => document.fonts.ready)
      expect(await look(page)).toMatchObject({ fontSize: '25.5px' })
      const { sideways, head } = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - innerWidth,
        head: document.querySelector('header')?.offsetHeight,
      }))
      expect(sideways, `/${locale}/${rest}`).toBeLessThanOrEqual(0)
      expect(head, `/${locale}/${rest}`).toBeLessThan(70)
    }
})

test('without script the device’s own setting holds, and no button is there in vain', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(ARTICLE)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  const [paper] = await page
    .locator('html')
    .evaluateAll(([html]) => [getComputedStyle(html as Element).backgroundColor])
  expect(paper).toBe(PAPER.dark)
  await context.close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`what is opened over an article passes an automatic check of accessibility, in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await withVoices(page, [{ name: 'Kanya', lang: 'th-TH', localService: true }])
    await page.goto('/th/articles/otagai-forum-sasebo/')
    await page.getByRole('link', { name: 'ลิงก์ของย่อหน้าที่ 2', exact: true }).press('Enter')
    await expect(page.getByRole('menu')).toBeVisible()
    expect((await accessibility(page)).failed).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'ฟังข่าวนี้' }).click()
    await expect(page.getByRole('group', { name: 'กำลังฟังข่าว' })).toBeVisible()
    expect((await accessibility(page)).failed).toEqual([])
    await page.getByRole('button', { name: 'ตัวอักษรและสี' }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect((await accessibility(page)).failed).toEqual([])
  })
