import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

const ARTICLE = 'articles/otagai-forum-sasebo/'

/** The paragraphs of an article as its editor wrote them. */
function paragraphsOf(locale: string): string[] {
  const file = readFileSync(`content/articles/otagai-forum-sasebo/${locale}.md`, 'utf8')
  return file
    .split(/^---$/m)
    .slice(2)
    .join('---')
    .trim()
    .split(/\n{2,}/)
}

for (const { locale, headline, standfirst, year, source } of [
  {
    locale: 'th',
    headline: /^ดีพร้อมสานต่อความร่วมมือไทย–ญี่ปุ่น/,
    standfirst: /ที่จังหวัดนางาซากิ คาดเกิดมูลค่าเศรษฐกิจกว่า 3,000 ล้านบาท ดีพร้อมเตรียมลงนาม/,
    year: 'พ.ศ. 2567',
    source: 'ที่มา',
  },
  {
    locale: 'en',
    headline: /^DIPROM carries forward/,
    standfirst: /in Nagasaki Prefecture, which is expected/,
    year: '2024',
    source: 'Source',
  },
]) {
  test.describe(`in ${locale}`, () => {
    test('the front page leads to the article by its headline', async ({ page }) => {
      await page.goto(`/${locale}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await page.getByRole('link', { name: headline }).click()
      await expect(page).toHaveURL(`/${locale}/${ARTICLE}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
      await expect(page.locator('h1 + p')).toHaveText(standfirst)
    })

    test('the article is read whole, paragraph by paragraph as it was written', async ({ page }) => {
      await page.goto(`/${locale}/${ARTICLE}`)
      const written = paragraphsOf(locale)
      expect(written).toHaveLength(4)
      for (const [index, paragraph] of written.entries()) {
        await expect(page.locator(`#p${index + 1}`)).toBeVisible()
        expect(await page.locator(`#p${index + 1}`).evaluate((p) => p.textContent)).toBe(paragraph)
      }
    })

    test('every fact is a term with what it says, and buttons are none', async ({ page }) => {
      await page.goto(`/${locale}/${ARTICLE}`)
      const facts = page.locator('header + div > dl > div')
      expect(await facts.count()).toBeGreaterThan(2)
      for (const term of await facts.locator('dt').all()) await expect(term).not.toBeEmpty()
      await expect(facts.locator('dd')).toHaveCount(await facts.locator('dt').count())
      await expect(page.locator('dl button')).toHaveCount(0)
    })

    test('the year stands alone, in the era of the language, and the source is linked', async ({ page }) => {
      await page.goto(`/${locale}/${ARTICLE}`)
      const date = page.locator('article time')
      await expect(date).toHaveText(year)
      await expect(date).toHaveAttribute('datetime', '2024')
      await expect(page.getByRole('main')).toContainText(source)
      await expect(page.getByRole('link', { name: 'MGR Online' })).toHaveAttribute(
        'href',
        'https://mgronline.com/business/detail/9670000047903',
      )
    })

    test('the editor’s notes tell of the corrections and of the total that does not add up', async ({
      page,
    }) => {
      await page.goto(`/${locale}/${ARTICLE}`)
      const notes = page.locator('[aria-labelledby=notes]')
      await expect(notes).toContainText('จังหวะซางะ')
      await expect(notes).toContainText('6 + 23 + 3')
      await expect(notes).toContainText('32')
    })

    test('every key figure is told before the text', async ({ page }) => {
      await page.goto(`/${locale}/${ARTICLE}`)
      await expect(page.locator('[aria-labelledby=key-figures] dd')).toHaveText([/23/, /100/, /3/, /3/])
    })
  })
}
