import { expect, test } from '@playwright/test'
import { follow, scrollToPart, settled } from './support/following'
import { misplacedBy, placeRead } from './support/place-read'

const ARTICLE = 'articles/otagai-forum-sasebo/'
const PAGES = { article: ARTICLE, 'parallel page': `${ARTICLE}parallel/` }

/** How far a passage may be from where it was, in CSS px. */
const NEAR = 8

const to = (locale: string) => `nav a[hreflang=${locale}]`
const at = (locale: string, path = ARTICLE) => new RegExp(`/${locale}/${path}$`)

for (const [kind, path] of Object.entries(PAGES))
  for (const width of [320, 768, 1280])
    for (const [from, other] of [
      ['th', 'en'],
      ['en', 'th'],
    ] as const)
      test(`on the ${kind} at ${width} px, ${other} opens where ${from} was being read, and Back returns there`, async ({
        page,
      }) => {
        // Twenty pages are opened.
        test.slow()
        await page.setViewportSize({ width, height: width < 1000 ? 640 : 800 })
        await page.goto(`/${from}/${path}`)
        // A first visit may be set in the faces that stand in for the site's own, which every later one is set in.
        await settled(page)
        await page.reload()
        const errors: string[] = []
        let compared = 0
        for (let step = 1; step <= 10; step++) {
          await settled(page)
          await scrollToPart(page, step / 10)
          const { read, error } = await follow(page, to(other), at(other, path))
          if (read) compared++
          if (Math.abs(error) > NEAR) errors.push(`${step * 10} %: ${read?.anchor} is ${error} px off`)
          await page.goBack()
          await page.waitForURL(at(from, path))
          if (read)
            await expect
              .poll(async () => Math.abs(await page.evaluate(misplacedBy, read)), `${read.anchor} after Back`)
              .toBeLessThanOrEqual(NEAR)
        }
        expect(errors).toEqual([])
        expect(compared).toBeGreaterThanOrEqual(6)
      })

test('at the top of the page the other language opens at its top', async ({ page }) => {
  await page.goto(`/th/${ARTICLE}`)
  await follow(page, to('en'), at('en'))
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('with text at 200 %, and after the window was resized, the place is kept too', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '212.5%'
    })
  })
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.goto(`/th/${ARTICLE}`)
  await settled(page)
  await page.setViewportSize({ width: 390, height: 700 })
  for (const part of [0.3, 0.5, 0.7]) {
    await scrollToPart(page, part)
    for (const other of ['en', 'th']) {
      const { error } = await follow(page, to(other), at(other))
      expect(Math.abs(error), `at ${part}, to ${other}`).toBeLessThanOrEqual(NEAR)
    }
  }
})

test('the side-by-side page opens at the paragraph that was read, and leads back to it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/en/${ARTICLE}`)
  await settled(page)
  await scrollToPart(page, 0.6)
  const there = await follow(page, 'main a[href*="/parallel/"]', at('en', `${ARTICLE}parallel/`))
  expect(Math.abs(there.error)).toBeLessThanOrEqual(NEAR)
  const back = await follow(page, `main a[href^="/en/${ARTICLE}#"]`, at('en'))
  expect(Math.abs(back.error)).toBeLessThanOrEqual(NEAR)
})

for (const face of ['the site’s face', 'the letters that stand in for it'])
  test(`in ${face} the languages stay within reach in the middle of the text, and do not cover a paragraph that is jumped to`, async ({
    page,
  }) => {
    if (face !== 'the site’s face') await page.route('**/*.woff2', (route) => route.abort())
    for (const [width, from, other] of [
      [320, 'th', 'en'],
      [320, 'en', 'th'],
      [1280, 'th', 'en'],
    ] as const) {
      await page.setViewportSize({ width, height: 720 })
      await page.goto(`/${from}/${ARTICLE}#p3`)
      await settled(page)
      await expect(page.locator(to(other))).toBeInViewport()
      const gap = await page.evaluate(() => {
        const bar = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? Number.NaN
        return (document.getElementById('p3')?.getBoundingClientRect().top ?? Number.NaN) - bar
      })
      expect(gap).toBeGreaterThanOrEqual(0)
    }
  })

test('the keyboard keeps the place as well', async ({ page }) => {
  await page.goto(`/th/${ARTICLE}`)
  await settled(page)
  const scrolled = await scrollToPart(page, 0.5)
  const read = await page.evaluate(placeRead)
  await page.locator(to('en')).focus()
  expect(await page.evaluate(() => scrollY), 'the focus moves nothing').toBe(scrolled)
  if (!read) throw new Error('nothing is read')
  await page.keyboard.press('Enter')
  await page.waitForURL(at('en'))
  await settled(page)
  expect(Math.abs(await page.evaluate(misplacedBy, read))).toBeLessThanOrEqual(NEAR)
})

test('a new tab opens at the same place, and the page that was read stays', async ({ page, context }) => {
  await page.goto(`/th/${ARTICLE}`)
  await settled(page)
  await scrollToPart(page, 0.5)
  const read = await page.evaluate(placeRead)
  const opened = context.waitForEvent('page')
  await page.locator(to('en')).click({ button: 'middle' })
  const tab = await opened
  await tab.waitForURL(at('en'))
  await settled(tab)
  await expect(page).toHaveURL(at('th'))
  if (read) expect(Math.abs(await tab.evaluate(misplacedBy, read))).toBeLessThanOrEqual(NEAR)
})

test('a link to a paragraph is opened there and marked; a switch marks nothing and leaves no trace', async ({
  page,
}) => {
  const marked = () => page.evaluate(() => document.querySelector('main :target')?.id ?? null)
  await page.goto(`/th/${ARTICLE}#p3`)
  await settled(page)
  expect(await marked()).toBe('p3')
  await follow(page, to('en'), at('en'))
  expect(await marked()).toBeNull()
  expect(await page.evaluate(() => localStorage.getItem('otagai:place'))).toBeNull()
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`/th/${ARTICLE}#p3$`))
})

test('the page is never painted elsewhere than at the place', async ({ page }) => {
  await page.goto(`/th/${ARTICLE}`)
  await settled(page)
  await scrollToPart(page, 0.5)
  // The second for which a page is held back at most is stretched: a busy machine may need longer for the script.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Animation.enable')
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 0.01 })
  // A script that takes its time would leave the top of the page to be seen first.
  await page.route('**/reader/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  // Where the page stands each time that the browser paints it unhidden, once it has read it to its end.
  await page.addInitScript(() => {
    const painted: number[] = []
    Object.assign(window, { painted })
    const look = () => {
      const isSeen = document.body && getComputedStyle(document.body).visibility === 'visible'
      if (isSeen && document.readyState !== 'loading') painted.push(scrollY)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await follow(page, to('en'), at('en'))
  const painted = await page.evaluate(() => (window as unknown as { painted: number[] }).painted)
  expect(painted.length).toBeGreaterThan(0)
  expect(Math.min(...painted)).toBeGreaterThan(0)
  expect(Math.max(...painted) - Math.min(...painted)).toBeLessThanOrEqual(NEAR)
})

test('a page is shown even if its script never comes', async ({ page }) => {
  await page.route('**/reader/*.js', (route) => route.abort())
  await page.goto(`/th/${ARTICLE}#place`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('where storage is refused the languages are plain links', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(`/th/${ARTICLE}`)
  await expect(page.locator(to('en'))).toHaveAttribute('href', `/en/${ARTICLE}`)
  await page.locator(to('en')).click()
  await expect(page).toHaveURL(at('en'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the language is a plain link, also from a page opened at a paragraph', async ({ page }) => {
    await page.goto(`/th/${ARTICLE}#p3`)
    await expect(page.locator(to('en'))).toHaveAttribute('href', `/en/${ARTICLE}`)
    await page.locator(to('en')).click()
    await expect(page).toHaveURL(at('en'))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sasebo')
  })
})
