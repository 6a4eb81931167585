import { expect, type Page, test } from '@playwright/test'
import { endUtterance, failUtterance, heard, isSpeaking, type Voice, withVoices } from './support/voices'

const TH = '/th/articles/otagai-forum-sasebo/'
const EN = '/en/articles/otagai-forum-sasebo/'
const kanya: Voice = { name: 'Kanya', lang: 'th_TH', localService: true }
const daniel: Voice = { name: 'Daniel', lang: 'en-GB', localService: true }
const sender: Voice = { name: 'Sender', lang: 'th-TH', localService: false }

const listen = (page: Page) => page.getByRole('button', { name: 'ฟังข่าวนี้' })
const bar = (page: Page) => page.getByRole('group', { name: /กำลังฟังข่าว|Listening/ })
const marked = (page: Page) => page.locator('main [aria-current=true]')
const written = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')

/** Lets the voice speak until a passage is marked. */
async function until(page: Page, selector: string) {
  for (let utterance = 0; utterance < 60; utterance++) {
    if (await marked(page).evaluate((element, selector) => element.matches(selector), selector)) return
    await endUtterance(page)
  }
  throw new Error(`${selector} was never read`)
}

test('an article is read aloud from its headline to its last paragraph, each marked while it is read', async ({
  page,
}) => {
  await withVoices(page, [sender, kanya])
  await page.goto(TH)
  await listen(page).click()
  await expect(bar(page).getByRole('button', { name: 'พักไว้' })).toBeFocused()
  const marks: string[] = []
  const texts: string[] = []
  while (await isSpeaking(page)) {
    await expect(marked(page)).toHaveCount(1)
    await expect(marked(page)).not.toHaveCSS('box-shadow', 'none')
    await expect(marked(page)).toBeInViewport()
    const id = await marked(page).evaluate((element) => element.id || element.tagName)
    if (marks.at(-1) !== id) marks.push(id)
    texts.push((await heard(page)).at(-1)?.text ?? '')
    await endUtterance(page)
  }
  expect(marks.slice(0, 3)).toEqual(['H1', 'P', 'p1'])
  const passages = await page
    .locator('main [id]')
    .evaluateAll((all) => all.map(({ id }) => id).filter((id) => /^[ph]\d+$/.test(id)))
  expect(marks.slice(2)).toEqual(passages)
  expect(texts[0]).toBe(await written(page, 'h1'))
  expect(texts.every((text) => text.length <= 200)).toBe(true)
  const said = texts.join(' ').replace(/\s+/g, '')
  expect(said).toContain('กว่า3000ล้านบาท')
  expect(said).not.toMatch(/#|https?:|พ\.ศ\./)
  expect(new Set((await heard(page)).map(({ voice, lang }) => `${voice} ${lang}`))).toEqual(
    new Set(['Kanya th_TH']),
  )
  // Read to the end, all is as before.
  await expect(bar(page)).toHaveCount(0)
  await expect(marked(page)).toHaveCount(0)
  await expect(listen(page)).toBeFocused()
})

test('it pauses, goes on, changes its speed, which is kept, and stops', async ({ page }) => {
  await withVoices(page, [kanya])
  await page.goto(TH)
  await listen(page).click()
  await until(page, '#p1')
  const { text } = (await heard(page)).at(-1) ?? {}
  await bar(page).getByRole('button', { name: 'พักไว้' }).click()
  expect(await isSpeaking(page)).toBe(false)
  await expect(marked(page)).toHaveAttribute('id', 'p1')
  await bar(page).getByRole('button', { name: 'ฟังต่อ' }).click()
  expect((await heard(page)).at(-1)).toMatchObject({ text, rate: 1 })
  await bar(page).getByLabel('ความเร็ว').selectOption('1.25')
  expect((await heard(page)).at(-1)).toMatchObject({ text, rate: 1.25 })
  await bar(page).getByRole('button', { name: 'เลิกฟัง' }).click()
  expect(await isSpeaking(page)).toBe(false)
  await expect(marked(page)).toHaveCount(0)
  await expect(listen(page)).toBeFocused()
  await page.reload()
  await listen(page).click()
  await expect.poll(async () => (await heard(page)).at(-1)?.rate).toBe(1.25)
})

test('a reader who has scrolled away is not brought back, and who comes back is followed again', async ({
  page,
}) => {
  await withVoices(page, [kanya])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 390, height: 640 })
  await page.goto(TH)
  await listen(page).click()
  await until(page, '#p2')
  await expect(marked(page)).toBeInViewport()
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await until(page, '#p3')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.locator('#p3').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
  await until(page, '#p4')
  await expect(marked(page)).toBeInViewport()
})

test('after a switch of language it goes on in the other one at the same paragraph', async ({ page }) => {
  await withVoices(page, [kanya, daniel])
  await page.goto(TH)
  await listen(page).click()
  await until(page, '#p3')
  await page.locator('nav a[hreflang=en]').click()
  await page.waitForURL(`**${EN}`)
  await expect(marked(page)).toHaveAttribute('id', 'p3')
  const [first] = await heard(page)
  expect((await written(page, '#p3')).startsWith(first?.text.slice(0, 20) ?? '-')).toBe(true)
  expect(first).toMatchObject({ voice: 'Daniel', lang: 'en-GB' })
  await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  // It is gone on with once, not on every later visit.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible()
  expect(await heard(page)).toEqual([])
})

test('where the browser wants a tap first, the button waits at that paragraph', async ({ page }) => {
  await withVoices(page, [kanya, daniel], true)
  await page.goto(TH)
  await listen(page).click()
  await until(page, '#p2')
  await page.locator('nav a[hreflang=en]').click()
  await page.waitForURL(`**${EN}`)
  const wait = bar(page).getByRole('button', { name: 'Go on from this paragraph' })
  await expect(wait).toBeVisible()
  await expect(marked(page)).toHaveAttribute('id', 'p2')
  expect(await heard(page)).toEqual([])
  await wait.click()
  expect((await written(page, '#p2')).startsWith((await heard(page))[0]?.text.slice(0, 20) ?? '-')).toBe(true)
})

for (const [how, fall] of [
  ['says that it failed', (page: Page) => failUtterance(page)],
  ['falls silent and says nothing', (page: Page) => page.clock.fastForward(90_000)],
] as const)
  test(`a voice that ${how} is told, and is gone on with from there`, async ({ page }) => {
    await page.clock.install()
    await withVoices(page, [kanya])
    await page.goto(TH)
    await listen(page).click()
    await until(page, '#p1')
    const { text } = (await heard(page)).at(-1) ?? {}
    await expect(bar(page).getByRole('status')).toBeEmpty()
    await fall(page)
    await expect(bar(page).getByRole('status')).toHaveText('เสียงอ่านหยุด')
    expect(await isSpeaking(page)).toBe(false)
    await bar(page).getByRole('button', { name: 'ฟังต่อจากย่อหน้านี้' }).click()
    expect((await heard(page)).at(-1)).toMatchObject({ text })
    await expect(bar(page).getByRole('status')).toBeEmpty()
  })

test('a voice that is paused is not taken for one that fell silent', async ({ page }) => {
  await page.clock.install()
  await withVoices(page, [kanya])
  await page.goto(TH)
  await listen(page).click()
  await bar(page).getByRole('button', { name: 'พักไว้' }).click()
  await page.clock.fastForward(90_000)
  await expect(bar(page).getByRole('button', { name: 'ฟังต่อ', exact: true })).toBeVisible()
  await expect(bar(page).getByRole('status')).toBeEmpty()
})

for (const [kind, voices] of [
  ['no voice', []],
  ['no voice for the language', [daniel]],
  ['only a voice that sends the text away', [sender]],
] as const)
  test(`with ${kind} nothing offers to read aloud, and nothing is loaded`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await withVoices(page, voices)
    await page.goto(TH, { waitUntil: 'networkidle' })
    await expect(listen(page)).toHaveCount(0)
    expect(asked.filter((url) => /listening|appearance/.test(url))).toEqual([])
  })

test('a browser that takes no style sheet from a script, as Safari of before 2023, reads aloud all the same', async ({
  page,
}) => {
  await withVoices(page, [kanya])
  await page.addInitScript(() => {
    window.CSSStyleSheet = class extends CSSStyleSheet {
      constructor() {
        super()
        throw new TypeError('Illegal constructor')
      }
    }
  })
  await page.goto(TH)
  await listen(page).click()
  await expect(marked(page)).toHaveJSProperty('tagName', 'H1')
  await bar(page).getByRole('button', { name: 'เลิกฟัง' }).click()
  await expect(bar(page)).toHaveCount(0)
})
