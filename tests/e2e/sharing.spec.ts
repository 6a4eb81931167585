import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { accessibility } from './support/examine'

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

/** The sign of a paragraph, and the menu that it opens. */
const mark = (page: Page, number: number) =>
  page.getByRole('link', { name: `ลิงก์ของย่อหน้าที่ ${number}`, exact: true })
const menu = (page: Page) => page.getByRole('menu')

test('every paragraph has a link to itself that the keyboard reaches and shows', async ({ page }) => {
  await page.goto(TH)
  const link = mark(page, 3)
  const isPointedAt = await page.evaluate(() => matchMedia('(hover: hover)').matches)
  await expect(link).toHaveCSS('opacity', isPointedAt ? '0' : '1')
  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await expect(link).toHaveCSS('opacity', '1')
})

test('the sign of each paragraph is 24 px large, and stands off the edge and off its words', async ({
  page,
}) => {
  await page.goto(TH)
  const count = await page.locator('.passage-link').count()
  expect(count).toBeGreaterThan(3)
  for (let number = 1; number <= count; number++) {
    const box = await mark(page, number).boundingBox()
    const words = await page.locator(`#p${number}`).boundingBox()
    if (!box || !words) throw new Error(`paragraph ${number} is not shown`)
    expect(box.width).toBeGreaterThanOrEqual(24)
    expect(box.height).toBeGreaterThanOrEqual(24)
    expect(box.x).toBeGreaterThanOrEqual(8)
    // Between lines there is room: of the first half of it the sign may have 6 px.
    expect(box.x + box.width <= words.x || box.y + box.height <= words.y + 6).toBe(true)
  }
})

test('an address with a paragraph brings it into view and marks it', async ({ page }) => {
  await page.goto(`${TH}#p4`)
  await expect(page.locator('#p4')).toBeInViewport()
  const background = (id: string) => page.locator(id).evaluate((p) => getComputedStyle(p).backgroundColor)
  expect(await background('#p4')).not.toBe(await background('#p1'))
})

test.describe('with script', () => {
  test.use({ javaScriptEnabled: true })

  test('one tap copies the link and says so, and the focus stays', async ({ page, context }) => {
    await page.goto(EN)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('Link copied')
    await expect(page.getByRole('status')).toBeInViewport()
    await expect(page.getByRole('status')).toHaveText('', { timeout: 6000 })
    expect(await pasted(context)).toBe(`http://localhost:3000${EN}`)
  })

  test('a tap on a paragraph’s sign opens a menu that copies the address of the paragraph', async ({
    page,
    context,
  }) => {
    await page.goto(TH)
    await mark(page, 2).click()
    await expect(menu(page)).toBeInViewport()
    await expect(menu(page)).toHaveAccessibleName('ลิงก์ของย่อหน้าที่ 2')
    await expect(page).toHaveURL(TH)
    await page.getByRole('menuitem', { name: 'คัดลอกลิงก์ย่อหน้านี้' }).click()
    await expect(page.getByRole('status')).toHaveText('คัดลอกลิงก์แล้ว')
    await expect(page.getByRole('status')).toBeInViewport()
    await expect(menu(page)).toBeHidden()
    await expect(mark(page, 2)).toBeFocused()
    expect(await pasted(context)).toBe(`http://localhost:3000${TH}#p2`)
  })

  test('the menu of a paragraph works by keyboard, and gives the focus back', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async ({ url }: ShareData) => {
          document.title = url ?? ''
        },
      })
    })
    await page.goto(TH)
    const copyItem = page.getByRole('menuitem', { name: 'คัดลอกลิงก์ย่อหน้านี้' })
    const shareItem = page.getByRole('menuitem', { name: 'แชร์' })
    await mark(page, 3).focus()
    await page.keyboard.press('Enter')
    await expect(copyItem).toBeFocused()
    for (const [key, item] of [
      ['ArrowDown', shareItem],
      ['ArrowDown', copyItem],
      ['ArrowUp', shareItem],
      ['Shift+Tab', copyItem],
      ['Tab', shareItem],
    ] as const) {
      await page.keyboard.press(key)
      await expect(item, key).toBeFocused()
    }
    expect((await accessibility(page)).failed).toEqual([])
    await page.keyboard.press('Enter')
    await expect(menu(page)).toBeHidden()
    await expect(mark(page, 3)).toBeFocused()
    expect(await page.title()).toBe(`http://localhost:3000${TH}#p3`)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(menu(page)).toBeHidden()
    await expect(mark(page, 3)).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    await expect(menu(page)).toBeHidden()
    await expect(mark(page, 3)).not.toBeFocused()
  })

  test('who goes on while the menu of a paragraph is being loaded is not called back', async ({ page }) => {
    let bring = () => {}
    const asked = new Promise<void>((resolve) => {
      bring = resolve
    })
    await page.route('**/reader/sharing.*.js', async (route) => {
      await asked
      await route.continue()
    })
    await page.goto(TH)
    await mark(page, 3).focus()
    await page.keyboard.press('Enter')
    await mark(page, 4).focus()
    await page.keyboard.press('Enter')
    bring()
    await expect(menu(page)).toHaveAccessibleName('ลิงก์ของย่อหน้าที่ 4')
    await page.keyboard.press('Escape')
    await expect(menu(page)).toBeHidden()
    await expect(mark(page, 4)).toBeFocused()
  })

  test('the menu of a paragraph closes on a tap outside it, and on one on its sign', async ({ page }) => {
    await page.goto(TH)
    await mark(page, 2).click()
    await expect(menu(page)).toBeVisible()
    await page.locator('h1').click()
    await expect(menu(page)).toBeHidden()
    await expect(mark(page, 2)).toBeFocused()
    await mark(page, 2).click()
    await expect(menu(page)).toBeVisible()
    await mark(page, 2).click()
    await expect(menu(page)).toBeHidden()
    await mark(page, 2).click()
    await mark(page, 3).click({ force: true })
    await expect(menu(page)).toHaveAccessibleName('ลิงก์ของย่อหน้าที่ 3')
  })

  for (const [clipboard, writeText] of [
    ['absent', undefined],
    ['refusing', () => Promise.reject(new Error('refused'))],
  ] as const)
    test(`where the clipboard is ${clipboard} the address is copied the older way, and the focus stays`, async ({
      page,
      context,
    }) => {
      await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', {
        value: ${writeText && `{ writeText: ${writeText} }`},
      })`)
      await page.goto(EN)
      await page.getByRole('button', { name: 'Copy link' }).click()
      await expect(page.getByRole('status')).toHaveText('Link copied')
      await expect(page.getByLabel('Copy this link')).toBeHidden()
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
      expect(await pasted(context)).toBe(`http://localhost:3000${EN}`)
    })

  for (const [clipboard, script] of [
    ['every copying is refused', '{ value: undefined }); document.execCommand = () => false; void ({}'],
    ['the clipboard never answers', '{ value: { writeText: () => new Promise(() => {}) } }'],
  ] as const)
    test(`where ${clipboard} the address stands there, selected, until it is left`, async ({ page }) => {
      await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', ${script})`)
      await page.goto(EN)
      const copyButton = page.getByRole('button', { name: 'Copy link' })
      const field = page.getByLabel('Copy this link')
      await copyButton.focus()
      await page.keyboard.press('Enter')
      await expect(field).toBeFocused()
      await expect(field).toBeInViewport()
      await expect(field).toHaveValue(`http://localhost:3000${EN}`)
      const box = await field.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(`http://localhost:3000${EN}`)
      await expect(page.getByRole('status')).toHaveText('Not copied. Please copy this link')
      await page.keyboard.press('Escape')
      await expect(field).toBeHidden()
      await expect(copyButton).toBeFocused()
      await expect(page.getByRole('status')).toHaveText('')
    })

  test('a reader who has gone on is not called back by a clipboard that does not answer', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => {}) } })
    })
    await page.goto(EN)
    await page.getByRole('button', { name: 'Copy link' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByLabel('Copy this link')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Email' })).toBeFocused()
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

  test('the sign of a paragraph is a plain link to it', async ({ page }) => {
    await page.goto(TH)
    await mark(page, 3).click()
    await expect(page).toHaveURL(`${TH}#p3`)
    await expect(page.locator('#p3')).toBeInViewport()
  })

  test('no button is offered that could not work', async ({ page }) => {
    await page.goto(TH)
    await expect(page.getByRole('link', { name: 'LINE', exact: true })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
