import { expect, type Page, test } from '@playwright/test'
import { serveSite } from '../../lib/publishing/server/server'
import type { SearchedText } from '../../lib/search/searched-text'
import { accessibility } from './support/examine'
import { layoutShifts } from './support/layout-shifts'
import { searchedSite } from './support/searched-site'

const field = (page: Page) => page.getByRole('searchbox')
const status = (page: Page) => page.getByRole('status')
const results = (page: Page) => page.getByRole('main').getByRole('listitem')

const many = (count: number, word: string): SearchedText[] =>
  Array.from({ length: count }, (_, number) => [
    `story-${number + 1}`,
    '2024',
    '2024',
    ['', `Story ${number + 1}`],
    ['p1', `All about ${word} and more`],
  ])

/** Everything of the index that a page asks for. */
function indexRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/search\/(index\.json|texts\/|shards\/)/.test(request.url()))
      asked.push(new URL(request.url()).pathname)
  })
  return asked
}

test('the search is a tap away in every page’s head, in the page’s language', async ({ page }) => {
  await page.goto('/th/articles/otagai-forum-sasebo/')
  await page.getByRole('banner').getByRole('link', { name: 'ค้นหา' }).click()
  await expect(page).toHaveURL(/\/th\/search\/$/)
  await page.getByRole('navigation').getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/search\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search the news')
})

test('nothing of the index is loaded until a reader types', async ({ page }) => {
  const asked = indexRequests(page)
  await page.goto('/th/search/', { waitUntil: 'networkidle' })
  await field(page).focus()
  await page.waitForTimeout(500)
  expect(asked).toEqual([])
  await field(page).fill('ซาเซ')
  await expect(results(page)).toHaveCount(1)
  expect(asked.filter((path) => path.endsWith('index.json'))).toHaveLength(1)
})

test('a part of a Thai name finds the article, shown in its context and marked, and leads to the paragraph', async ({
  page,
}) => {
  await page.goto('/th/search/')
  await field(page).pressSequentially('ซาเซ')
  await expect(status(page)).toHaveText('พบ 1 เรื่อง')
  await expect(page.locator('main mark').first()).toHaveText('ซาเซ')
  const passage = results(page).locator('a[href*="#p"]').first()
  await expect(passage).toContainText('ซาเซโบะ')
  const href = (await passage.getAttribute('href')) ?? ''
  await passage.click()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await expect(page.locator(new URL(href, 'http://x').hash)).toContainText('ซาเซโบะ')
  await expect(page.locator(new URL(href, 'http://x').hash)).toBeInViewport()
})

for (const [locale, typed, marked] of [
  ['th', '๒๕๖๗', '2567'],
  ['th', '2024', '2567'],
  ['en', '2567', '2024'],
  ['en', 'SÁSEBO', 'Sasebo'],
  ['en', 'nagas sister', 'Nagas'],
] as const)
  test(`in ${locale} “${typed}” finds the article that tells of it and marks ${marked}`, async ({ page }) => {
    await page.goto(`/${locale}/search/`)
    await field(page).fill(typed)
    await expect(results(page)).toHaveCount(1)
    await expect(page.locator('main mark').filter({ hasText: marked }).first()).toBeVisible()
  })

test('what is nowhere is not found, and the page says so in both languages', async ({ page }) => {
  for (const [locale, typed, told] of [
    ['th', 'แมวน้ำ', 'ไม่พบข่าว'],
    ['en', 'sasebo seals', 'No story has all these words'],
  ] as const) {
    await page.goto(`/${locale}/search/`)
    await field(page).fill(typed)
    await expect(status(page)).toContainText(told)
    await expect(results(page)).toHaveCount(0)
  }
})

test('what has neither letters nor digits gets an answer, too, in both languages', async ({ page }) => {
  for (const [locale, told] of [
    ['th', 'โปรดพิมพ์ตัวอักษรหรือตัวเลข'],
    ['en', 'Type letters or digits'],
  ] as const) {
    await page.goto(`/${locale}/search/`)
    for (const typed of ['?', '\\', '!!!']) {
      await field(page).fill(typed)
      await expect(status(page), typed).toContainText(told)
      await field(page).fill('')
      await expect(status(page)).toHaveText('')
    }
  }
})

test('an English word finds its other forms and spellings, Thai what it was meant to be, and the page says so', async ({
  page,
}) => {
  const site = await searchedSite()
  await site.publish('en', [
    ['one', '2024', '2024', ['', 'Two harbors'], ['p1', 'The box of the organised centres.']],
  ])
  await site.publish('th', [['one', '2567', '2567', ['', 'สวัสดีแม่น้ำ'], ['p1', 'The harbour']]])
  const served = await serveSite({ folder: site.folder, port: 0 })
  await page.goto(`${served.url}en/search/`)
  for (const [typed, marked] of [
    ['harbours', 'harbors'],
    ['boxes', 'box'],
    ['organizing', 'organised'],
    ['center', 'centres'],
  ] as const) {
    await field(page).fill(typed)
    await expect(page.locator('main mark'), typed).toHaveText(marked)
    await expect(status(page)).toHaveText('1 story found')
  }
  await page.goto(`${served.url}th/search/`)
  for (const [typed, meant] of [
    ['l;ylfu', 'สวัสดี'],
    ['แมนำ', 'แม่น้ำ'],
    ['c,joe', 'แม่น้ำ'],
    ['้ฟพินีพ', 'harbour'],
  ] as const) {
    await field(page).fill(typed)
    await expect(status(page)).toHaveText(`ไม่พบ “${typed}” แสดงผลของ “${meant}” · พบ 1 เรื่อง`)
    await expect(page.locator('main mark').first()).toHaveText(meant)
  }
  await field(page).fill('แม่น้ำ')
  await expect(status(page)).toHaveText('พบ 1 เรื่อง')
  await served.close()
  await site.remove()
})

for (const width of [320, 1280])
  test(`at ${width} px nothing jumps when results come late, be they the first or more`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 })
    const site = await searchedSite()
    await site.publish('en', many(12, 'silk'))
    const served = await serveSite({ folder: site.folder, port: 0 })
    // Later than half a second after a key or a tap, for which browsers forgive whatever moves.
    await page.route('**/search/{index.json,texts/*}', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    const shifts = await layoutShifts(page)
    await page.goto(`${served.url}en/search/`)
    await field(page).fill('honey')
    await expect(status(page)).toContainText('No story')
    await field(page).fill('silk')
    await expect(results(page)).toHaveCount(10)
    await page.getByRole('button', { name: 'Show more' }).scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect(results(page)).toHaveCount(12)
    expect(await shifts()).toEqual([])
    await served.close()
    await site.remove()
  })

test('the address holds the query: it can be shared, gone back to, and follows into the other language', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/en/search/')
  await field(page).fill('sasebo 2024')
  await expect(results(page)).toHaveCount(1)
  expect(new URL(page.url()).searchParams.get('q')).toBe('sasebo 2024')
  await expect(page).toHaveTitle(/^sasebo 2024 – /)

  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url())
  await expect(field(other)).toHaveValue('sasebo 2024')
  await expect(results(other)).toHaveCount(1)
  await other.context().close()

  await results(page).getByRole('link').first().click()
  await expect(page).toHaveURL(`${baseURL}/en/articles/otagai-forum-sasebo/`)
  await page.goBack()
  await expect(field(page)).toHaveValue('sasebo 2024')
  await expect(results(page)).toHaveCount(1)

  await page.getByRole('navigation').getByRole('link', { name: 'ไทย' }).click()
  await expect(page).toHaveURL(/\/th\/search\/\?q=sasebo%202024$/)
  await expect(field(page)).toHaveValue('sasebo 2024')
})

test('an emptied field empties results, status and address', async ({ page }) => {
  await page.goto('/en/search/?q=sasebo')
  await expect(results(page)).toHaveCount(1)
  await field(page).fill('')
  await expect(results(page)).toHaveCount(0)
  await expect(status(page)).toHaveText('')
  await expect(page).toHaveURL(/\/en\/search\/$/)
})

test('a query is never HTML, neither what is typed nor what is found', async ({ page }) => {
  const site = await searchedSite()
  const evil = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'
  await site.publish('en', [['one', '2024', '2024', ['', `Head ${evil}`], ['p1', `Text ${evil} end`]]])
  const served = await serveSite({ folder: site.folder, port: 0 })
  await page.goto(`${served.url}en/search/?q=${encodeURIComponent(evil)}`)
  await expect(field(page)).toHaveValue(evil)
  await expect(results(page)).toHaveCount(1)
  await expect(results(page).first()).toContainText(evil)
  await expect(page.locator('main img, main script')).toHaveCount(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await field(page).fill('<b>nothing</b>')
  await expect(status(page)).toContainText('No story')
  await served.close()
  await site.remove()
})

test('with the keyboard alone: type, hear the number, go to the results, follow one', async ({ page }) => {
  await page.goto('/en/search/')
  await page.keyboard.press('Tab')
  for (
    let presses = 0;
    presses < 10 && !(await field(page).evaluate((one) => one === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.type('sasebo')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('1 story found')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Tab')
  if (await page.getByRole('button', { name: 'Search' }).evaluate((one) => one === document.activeElement))
    await page.keyboard.press('Tab')
  await expect(results(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/articles\/otagai-forum-sasebo\/$/)
})

test.describe('of many articles', () => {
  test('the newest ten are shown, and more when they are asked for, also on the way back and loaded anew', async ({
    page,
  }) => {
    const site = await searchedSite()
    await site.publish('en', many(23, 'silk'))
    const served = await serveSite({ folder: site.folder, port: 0 })
    const asked = indexRequests(page)
    await page.goto(`${served.url}en/search/`)
    await field(page).fill('silk')
    await expect(status(page)).toHaveText('23 stories found · the newest 10 are shown')
    await expect(results(page).first()).toContainText('Story 23')
    expect(asked.filter((path) => path.includes('/texts/'))).toHaveLength(10)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect(results(page)).toHaveCount(20)
    await expect(results(page).nth(10).getByRole('link').first()).toBeFocused()
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect(results(page)).toHaveCount(23)
    await expect(status(page)).toHaveText('23 stories found')
    await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden()
    await page.goto(`${served.url}th/search/`)
    await page.goBack()
    await expect(results(page)).toHaveCount(23)
    const last = results(page).nth(21)
    await last.scrollIntoViewIfNeeded()
    const top = () => last.evaluate((one) => Math.round(one.getBoundingClientRect().top))
    const before = await top()
    for (const _ of ['once', 'twice']) {
      await page.reload()
      await expect(results(page)).toHaveCount(23)
      await expect.poll(top).toBe(before)
    }
    await served.close()
    await site.remove()
  })

  test('a long word’s number is told as about, until all have been looked into', async ({ page }) => {
    const site = await searchedSite()
    await site.publish('en', many(12, 'industry'))
    const served = await serveSite({ folder: site.folder, port: 0 })
    await page.goto(`${served.url}en/search/?q=industry`)
    await expect(status(page)).toHaveText('About 12 stories found · the newest 10 are shown')
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect(status(page)).toHaveText('12 stories found')
    await served.close()
    await site.remove()
  })

  test('a page that is open while the site is published anew finds what is new', async ({ page }) => {
    const site = await searchedSite()
    // So many other words that honey and silk lie in different files.
    const words = Array.from({ length: 4000 }, (_, number) =>
      ((number * 7919) % 1_679_616).toString(36),
    ).join(' ')
    await site.publish('en', many(3, `silk ${words}`))
    const served = await serveSite({ folder: site.folder, port: 0 })
    await page.goto(`${served.url}en/search/?q=silk`)
    await expect(results(page)).toHaveCount(3)
    await served.close()
    await site.publish('en', many(5, `honey ${words}`))
    const again = await serveSite({ folder: site.folder, port: Number(new URL(served.url).port) })
    await field(page).fill('honey')
    await expect(results(page)).toHaveCount(5)
    await again.close()
    await site.remove()
  })
})

test('where the index cannot be had the page says so, and the same query can be tried again', async ({
  page,
}) => {
  await page.route('**/search/index.json', (route) => route.abort())
  await page.goto('/en/search/')
  await field(page).fill('sasebo')
  await expect(status(page)).toContainText('The search failed')
  await page.unroute('**/search/index.json')
  await field(page).press('Enter')
  await expect(results(page)).toHaveCount(1)
})

test('an index that does not answer in time is told as a failure, and asked for anew', async ({ page }) => {
  await page.addInitScript(() => {
    AbortSignal.timeout = () => {
      const aborting = new AbortController()
      document.addEventListener('too-late', () => aborting.abort(new DOMException('', 'TimeoutError')))
      return aborting.signal
    }
  })
  await page.route('**/search/index.json', () => undefined)
  await page.goto('/en/search/')
  await field(page).fill('sasebo')
  await expect(status(page)).toHaveText('Searching…')
  await page.evaluate(() => document.dispatchEvent(new Event('too-late')))
  await expect(status(page)).toContainText('The search failed')
  await page.unroute('**/search/index.json')
  await field(page).press('Enter')
  await expect(results(page)).toHaveCount(1)
})

test('one result is printed on one sheet', async ({ page }) => {
  await page.goto('/en/search/?q=sasebo')
  await expect(results(page)).toHaveCount(1)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('without script the page says so and leads to the news', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const [locale, told] of [
    ['th', 'การค้นหาต้องใช้ JavaScript'],
    ['en', 'Search needs JavaScript'],
  ] as const) {
    await page.goto(`/${locale}/search/`)
    await expect(page.getByText(told)).toBeVisible()
    await page.getByRole('main').getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/archive/$`))
  }
  await context.close()
})

for (const width of [320, 390])
  test(`at ${width} px nothing with results is wider than the screen, nor at twice the text size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`/th/search/?q=${encodeURIComponent('อุตสาหกรรม ญี่ปุ่น')}`)
    await expect(results(page)).toHaveCount(1)
    for (const scale of [1, 2]) {
      await page.evaluate((scale) => {
        document.documentElement.style.fontSize = `${scale * 106.25}%`
      }, scale)
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0)
    }
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`results meet WCAG 2.2 A and AA in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/th/search/?q=2567')
    await expect(results(page)).toHaveCount(1)
    expect((await accessibility(page)).failed).toEqual([])
  })
