import { expect, test } from '@playwright/test'

const ARTICLE = 'articles/otagai-forum-sasebo/'

test('on paper the article is clean: no navigation, its text whole, black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`/th/${ARTICLE}`)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('#p4')).toBeVisible()
  const { color, background } = await page.evaluate(() => ({
    color: getComputedStyle(document.body).color,
    background: getComputedStyle(document.documentElement).backgroundColor,
  }))
  expect({ color, background }).toEqual({ color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)' })
})

test('on paper that a phone prints a key figure stands on the line of its unit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(`/th/${ARTICLE}`)
  const figure = page.locator('[aria-labelledby=key-figures] dd > span').filter({ hasText: '3,000 ล้านบาท' })
  const tops = await figure.evaluate((span) => [...span.getClientRects()].map(({ top }) => top))
  expect(new Set(tops).size).toBe(1)
})

for (const [locale, said, unsaid] of [
  [
    'th',
    ['พ.ศ. 2567', 'MGR Online', 'อ่านออนไลน์ที่', 'หมายเหตุบรรณาธิการ'],
    ['ค้นหา', 'แชร์', 'คลังข่าว', 'อ่านเทียบ', 'ตัวอักษร', 'ฟังข่าว', 'เผยแพร่ข่าวทุกเรื่อง'],
  ],
  [
    'en',
    ['2024', 'MGR Online', 'Read online at', 'Editor’s notes'],
    ['Search', 'Share', 'Archive', 'side by side', 'Text and', 'Listen', 'publishes each story'],
  ],
] as const)
  test(`on paper the article in ${locale} is two sheets, with its address and no link that only a screen can follow`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/${ARTICLE}`)
    await page.evaluate(() => document.fonts.ready)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    await page.emulateMedia({ media: 'print' })
    // biome-ignore lint/performance/useDomNodeTextContent: what the paper hides is not in it
    const printed = await page.locator('body').innerText()
    for (const words of said) expect(printed).toContain(words)
    expect(printed).toMatch(RegExp(`https?://\\S+/${locale}/${ARTICLE}`))
    for (const words of unsaid) expect(printed).not.toContain(words)
    await expect(page.getByRole('button')).toHaveCount(0)
  })
