import { type BrowserContext, expect, test } from '@playwright/test'

/** What a reader would paste elsewhere. The site's own pages may not read the clipboard. */
async function pasted(context: BrowserContext): Promise<string> {
  const elsewhere = await context.newPage()
  await elsewhere.setContent('<textarea></textarea>')
  await elsewhere.locator('textarea').press('Control+V')
  return elsewhere.locator('textarea').inputValue()
}

const TH = '/th/articles/otagai-forum-sasebo/'
const EN = '/en/articles/otagai-forum-sasebo/'

for (const { path, bar } of [
  { path: TH, bar: 'แชร์เรื่องนี้' },
  { path: EN, bar: 'Share this story' },
])
  test(`every share link of ${path} carries the address of that language and no other`, async ({ page }) => {
    await page.goto(path)
    const address = `http://localhost:3000${path}`
    const links = page.getByRole('region', { name: bar }).getByRole('link')
    await expect(links).toHaveText(['LINE', 'Facebook', 'X', 'LinkedIn', /^(อีเมล|Email)$/])
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const places = hrefs.map((href) => new URL(href))
    expect(places.map(({ protocol, host, pathname }) => `${protocol}//${host}${pathname}`)).toEqual([
      'https://social-plugins.line.me/lineit/share',
      'https://www.facebook.com/sharer/sharer.php',
      'https://x.com/intent/tweet',
      'https://www.linkedin.com/sharing/share-offsite/',
      'mailto://',
    ])
    const [line, facebook, x, linkedin, mail] = places.map(({ searchParams }) => searchParams)
    const headline = await page.getByRole('heading', { level: 1 }).textContent()
    expect(line?.get('url')).toBe(address)
    expect(facebook?.get('u')).toBe(address)
    expect(x?.get('url')).toBe(address)
    expect(x?.get('text')).toBe(headline)
    expect(linkedin?.get('url')).toBe(address)
    expect(mail?.get('subject')).toBe(headline)
    expect(mail?.get('body')).toContain(address)
    expect(hrefs.filter((href) => /[+\s\u0E00-\u0E7F]/.test(href))).toEqual([])
  })

test('each way to share can be hit with a thumb', async ({ page }) => {
  await page.goto(TH)
  const bar = page.getByRole('region', { name: 'แชร์เรื่องนี้' })
  for (const target of await bar.getByRole('link').or(bar.getByRole('button')).all()) {
    const box = await target.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
})

test('on paper the address stands in place of the links', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(TH)
  await expect(page.getByText('อ่านออนไลน์ที่')).toBeVisible()
  await expect(page.getByText(`http://localhost:3000${TH}`)).toBeVisible()
  await expect(page.getByRole('link', { name: 'LINE', exact: true })).toBeHidden()
})

test('every paragraph has a link to itself that the keyboard reaches and shows', async ({ page }) => {
  await page.goto(TH)
  const link = page.getByRole('link', { name: 'ลิงก์ของย่อหน้าที่ 3' })
  await expect(link).toHaveCSS('opacity', '0')
  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await expect(link).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${TH}#p3`)
})

test('an address with a paragraph brings it into view and marks it', async ({ page }) => {
  await page.goto(`${TH}#p4`)
  await expect(page.locator('#p4')).toBeInViewport()
  const background = (id: string) => page.locator(id).evaluate((p) => getComputedStyle(p).backgroundColor)
  expect(await background('#p4')).not.toBe(await background('#p1'))
})

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true })

  test('one tap copies the link and says so', async ({ page, context }) => {
    await page.goto(EN)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('status')).toHaveText('Link copied')
    await expect(page.getByRole('status')).toBeInViewport()
    await expect(page.getByRole('status')).toHaveText('', { timeout: 6000 })
    expect(await pasted(context)).toBe(`http://localhost:3000${EN}`)
  })

  test('a paragraph’s link copies the address of the paragraph', async ({ page, context }) => {
    await page.goto(TH)
    await page.getByRole('link', { name: 'ลิงก์ของย่อหน้าที่ 2' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText('คัดลอกลิงก์แล้ว')
    expect(await pasted(context)).toBe(`http://localhost:3000${TH}#p2`)
  })

  test('where the clipboard is refused the address is copied the older way', async ({ page, context }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(EN)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('status')).toHaveText('Link copied')
    await expect(page.getByLabel('Copy this link')).toBeHidden()
    expect(await pasted(context)).toBe(`http://localhost:3000${EN}`)
  })

  test('where every copying is refused the address stands there, selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await page.goto(EN)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByLabel('Copy this link')).toBeFocused()
    await expect(page.getByLabel('Copy this link')).toHaveValue(`http://localhost:3000${EN}`)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`http://localhost:3000${EN}`)
    await expect(page.getByRole('status')).toHaveText('')
  })

  test('the device’s own share sheet gets the headline and the address of the language', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (facts: ShareData) => {
          document.title = JSON.stringify(facts)
        },
      })
    })
    await page.goto(TH)
    await page.getByRole('button', { name: 'แชร์', exact: true }).click()
    const facts = JSON.parse(await page.title())
    expect(facts.url).toBe(`http://localhost:3000${TH}`)
    expect(facts.title).toContain('ดีพร้อมสานต่อ')
  })

  test('where the device has no share sheet its button is not offered', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined })
    })
    await page.goto(TH)
    await expect(page.getByRole('button', { name: 'คัดลอกลิงก์' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'แชร์', exact: true })).toBeHidden()
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('no button is offered that could not work', async ({ page }) => {
    await page.goto(TH)
    await expect(page.getByRole('link', { name: 'LINE', exact: true })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
