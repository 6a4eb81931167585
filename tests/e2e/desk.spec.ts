import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { MEDIA } from '../fixtures/everything'
import { photograph } from '../fixtures/pictures'
import { freePort } from '../free-port.mjs'
import { copyProject } from '../project-copy'
import { type StartedDesk, startDesk } from './support/desk'
import { accessibility, sidewaysScrolls } from './support/examine'

// One desk for all, whose content they change: what publishes comes last.
test.describe.configure({ mode: 'default', timeout: 300_000 })
test.use({ locale: 'th', actionTimeout: 20_000 })

const SHIPPED = 'otagai-forum-sasebo'
const SLUG = 'new-centre-opens-in-rayong'
/** The first page that is previewed is compiled before. */
const seen = { timeout: 120_000 }

let folder: string
let port: number
let desk: StartedDesk

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = await copyProject('desk')
  const git = (...words: string[]) => execFileSync('git', words, { cwd: path.join(folder, 'content') })
  git('init', '--quiet')
  git('config', 'user.name', 'Editor')
  git('config', 'user.email', 'editor@news.example')
  git('add', '.')
  git('commit', '--quiet', '-m', 'As it was')
  port = await freePort()
  mkdirSync(path.join(folder, 'released'))
  desk = await start()
})

test.afterAll(async () => {
  await desk?.stop()
  await rm(folder, { recursive: true, force: true })
})

const start = () => startDesk(folder, port, undefined, { RELEASE_DIR: path.join(folder, 'released') })
const fileOf = (slug: string, name: string) => path.join(folder, 'content/articles', slug, name)
const read = (slug: string, name: string) => readFileSync(fileOf(slug, name), 'utf8')
const source = (page: Page) => page.getByRole('textbox', { name: 'เนื้อข่าว (ไทย)' })
const target = (page: Page) => page.getByRole('textbox', { name: 'เนื้อข่าว (English)' })
const findings = (page: Page) => page.locator('ol.findings > li')
const saved = (page: Page) => page.getByText('บันทึกแล้ว', { exact: true })

async function openArticle(page: Page, slug: string) {
  // Another article behind `#` alone would be the same page.
  await page.goto('about:blank')
  await page.goto(`${desk.url}#/${slug}`)
  await expect(target(page)).toBeVisible()
}

/** Selects words of a text, of the translation where none is given. */
async function select(page: Page, words: string, editor = target(page)) {
  await editor.click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type(words)
  // A letter that no key of the keyboard has comes without the press of a key.
  await page.keyboard.press('Shift')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** Writes a text in the place of another, as a person does. */
async function write(page: Page, editor: ReturnType<typeof source>, text: string) {
  await editor.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

test('an edit of a shipped article changes its words and no other line of its file', async ({ page }) => {
  await openArticle(page, SHIPPED)
  const before = { th: read(SHIPPED, 'th.md'), en: read(SHIPPED, 'en.md') }
  await select(page, 'a halt')
  await page.keyboard.type('a stop')
  const standfirst = page.getByLabel('โปรย (th)')
  await standfirst.fill((await standfirst.inputValue()).replace('100', '100 กว่า').replace('กว่า 100 ', '100 '))
  await page.keyboard.press('Control+s')
  await expect(saved(page)).toBeVisible()
  expect(read(SHIPPED, 'en.md')).toBe(before.en.replace('a halt', 'a stop'))
  const lines = before.th.split('\n')
  const changed = read(SHIPPED, 'th.md').split('\n')
  expect(changed.filter((line, index) => line !== lines[index])).toHaveLength(1)
  for (const [name, text] of Object.entries(before)) writeFileSync(fileOf(SHIPPED, `${name}.md`), text)
  await expect(standfirst).toHaveValue(/กว่า 100/)
})

test('a source that changes shows what has changed, and the paragraph that must follow', async ({ page }) => {
  await openArticle(page, SHIPPED)
  await expect(page.locator('.stale')).toHaveCount(0)
  await select(page, 'สูงถึง', source(page))
  await page.keyboard.insertText('รวม')
  await page.getByText('ต้นฉบับแก้ไขหลังจากแปล 1 จุด').click()
  await expect(page.locator('.stale-source .cm-deletedText')).toHaveText('สูงถึง')
  await expect(page.locator('.stale-source')).toContainText('เงินลงทุนสูงถึงรวม 2 หมื่นล้านบาท')
  await expect(page.locator('.pane.target .passage-to-compare')).toContainText('Passakorn Chairat')
  await page.getByRole('button', { name: 'ตรงกับต้นฉบับแล้ว' }).click()
  await expect(page.locator('.stale')).toHaveCount(0)
  await page.getByRole('button', { name: 'ย้อนกลับ' }).click()
  await expect(page.locator('.stale')).toHaveCount(1)
  await expect(page.getByText('ยืนยันแล้วว่าตรงกับต้นฉบับ')).toHaveCount(0)
})

test('what was typed and not saved is offered again when the window is opened anew', async ({ page }) => {
  await openArticle(page, SHIPPED)
  await select(page, 'a halt')
  await page.keyboard.type('a pause')
  await page.reload()
  await expect(target(page)).toContainText('a halt')
  await page.getByRole('button', { name: 'นำกลับมา' }).click()
  await expect(target(page)).toContainText('a pause')
  await page.reload()
  await page.getByRole('button', { name: 'ทิ้ง' }).click()
  await page.reload()
  await expect(target(page)).toContainText('a halt')
  await expect(page.getByRole('button', { name: 'นำกลับมา' })).toHaveCount(0)
})

test('what is taken up again over a file that others have changed keeps their changes', async ({ page }) => {
  const before = read(SHIPPED, 'en.md')
  await openArticle(page, SHIPPED)
  await select(page, 'a halt')
  await page.keyboard.type('a pause')
  await page.goto('about:blank')
  const theirs = before.replace('shipbuilding, steel', 'ships, steel')
  writeFileSync(fileOf(SHIPPED, 'en.md'), theirs)
  await openArticle(page, SHIPPED)
  await page.getByRole('button', { name: 'นำกลับมา' }).click()
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'ใช้ข้อความด้านขวา' })).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'ใช้ข้อความด้านขวา' }).click()
  await page.keyboard.press('Control+s')
  await expect(saved(page)).toBeVisible()
  expect(read(SHIPPED, 'en.md')).toBe(theirs.replace('a halt', 'a pause'))
  writeFileSync(fileOf(SHIPPED, 'en.md'), before)
})

test('of two windows that change one file, the second is shown both and loses nothing', async ({
  page,
  context,
}) => {
  const before = read(SHIPPED, 'en.md')
  const other = await context.newPage()
  await openArticle(page, SHIPPED)
  await openArticle(other, SHIPPED)
  // The other window hears of the first as one would that was asleep: when it saves.
  await select(other, 'a halt')
  await other.keyboard.type('an end')
  await select(page, 'shipbuilding, steel')
  await page.keyboard.type('ships, steel')
  await select(page, 'a halt')
  await page.keyboard.type('a stop')
  await page.keyboard.press('Control+s')
  await expect(saved(page)).toBeVisible()
  await other.keyboard.press('Control+s')
  const dialog = other.getByRole('dialog')
  await expect(dialog).toContainText('มีผู้อื่นแก้ไฟล์นี้ไปแล้ว')
  const theirs = before.replace('shipbuilding, steel', 'ships, steel').replace('a halt', 'a stop')
  expect(read(SHIPPED, 'en.md')).toBe(theirs)
  // Where both have changed the same words, the editor chooses; what the other has changed elsewhere stays.
  await expect(dialog.getByRole('alert')).toContainText('แก้ข้อความเดียวกัน 1 จุด')
  await dialog.getByRole('button', { name: 'ใช้ข้อความด้านขวา' }).click()
  await other.keyboard.press('Control+s')
  await expect(saved(other)).toBeVisible()
  const merged = before.replace('shipbuilding, steel', 'ships, steel').replace('a halt', 'an end')
  expect(read(SHIPPED, 'en.md')).toBe(merged)
  writeFileSync(fileOf(SHIPPED, 'en.md'), before)
})

test('typing goes on while the desk’s program is gone, and is there when it comes again', async ({
  page,
}) => {
  await openArticle(page, SHIPPED)
  await desk.stop()
  await select(page, 'a halt')
  await page.keyboard.type('a break')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('ติดต่อโปรแกรมไม่ได้')).toBeVisible()
  await page.keyboard.type(' of the chain')
  desk = await start()
  await openArticle(page, SHIPPED)
  await page.getByRole('button', { name: 'นำกลับมา' }).click()
  await expect(target(page)).toContainText('a break of the chain')
  expect(read(SHIPPED, 'en.md')).toContain('a halt')
})

test('a second start leads to the desk that is open, which nobody else can read', async () => {
  const second = await startDesk(folder, await freePort())
  expect(second.url).toBe(desk.url)
  await second.stop()
  expect(statSync(path.join(folder, '.cache/desk/address')).mode & 0o777).toBe(0o600)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the desk is usable by everybody, in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(desk.url)
    await expect(page.getByRole('link', { name: 'ดีพร้อมสานต่อ' })).toBeVisible()
    expect((await accessibility(page)).failed).toEqual([])
    for (const name of ['ข่าวใหม่', 'เผยแพร่']) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('dialog').getByRole('button').nth(1)).toBeVisible()
      expect((await accessibility(page)).failed).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
    }
    if (colorScheme === 'light') expect(await sidewaysScrolls(page)).toEqual([])
    await openArticle(page, SHIPPED)
    for (const width of [800, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect((await accessibility(page)).failed).toEqual([])
    }
    if (colorScheme === 'light') expect(await sidewaysScrolls(page)).toEqual([])
  })

test('what was changed in the form is taken back and done again, the last change first', async ({ page }) => {
  await openArticle(page, SHIPPED)
  const standfirst = page.getByLabel('โปรย (en)')
  const before = await standfirst.inputValue()
  const figures = page.getByRole('group', { name: 'ตัวเลขสำคัญ (en)', exact: true })
  const values = figures.getByLabel('ตัวเลข', { exact: true })
  const last = await values.last().inputValue()
  const count = await values.count()
  await standfirst.press('Control+End')
  await page.keyboard.type(' TYPED')
  await figures.getByRole('button', { name: 'เพิ่มตัวเลขสำคัญ' }).click()
  // The keyboard is in the item that was added, and stays with the one that was moved.
  await expect(values.nth(count)).toBeFocused()
  await page.keyboard.type('7 quays')
  await figures.getByRole('button', { name: `เลื่อนรายการที่ ${count + 1} ขึ้น` }).press('Enter')
  await expect(figures.getByRole('button', { name: `เลื่อนรายการที่ ${count} ขึ้น` })).toBeFocused()
  await figures.getByRole('button', { name: `ลบรายการที่ ${count}` }).press('Enter')
  await expect(values).toHaveCount(count)
  await page.keyboard.press('Control+z')
  await expect(values.nth(count - 1)).toHaveValue('7 quays')
  await page.keyboard.press('Control+z')
  await expect(values.last()).toHaveValue('7 quays')
  await expect(standfirst).toHaveValue(`${before} TYPED`)
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+z')
      return [await standfirst.inputValue(), await values.count(), await values.last().inputValue()]
    })
    .toEqual([before, count, last])
  await expect(saved(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(standfirst).toHaveValue(/T(YPED)?$/)
})

test('the fields as text are no Markdown: a line goes on as it was', async ({ page }) => {
  await openArticle(page, SHIPPED)
  await page.getByLabel('แสดงเป็นข้อความ').check()
  const asText = page.getByRole('textbox', { name: 'ข้อมูลข่าวแบบข้อความ (en)' })
  await asText.press('Control+End')
  await page.keyboard.insertText('\nnotes:\n  - one')
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  await expect(asText.locator('.cm-line').last()).toHaveText('  two')
})

test('nothing in the window scrolls sideways', async ({ page }) => {
  await openArticle(page, SHIPPED)
  for (const width of [1280, 800, 390]) {
    await page.setViewportSize({ width, height: 657 })
    if (width < 1000) await page.locator('main > .switch').getByText('ข้อมูลข่าว').click()
    const wider = await page.locator('.pane, .switch').evaluateAll((boxes) =>
      boxes.flatMap(({ className, scrollWidth, clientWidth }) =>
        // One that is hidden, or inline, has no width.
        clientWidth > 0 && scrollWidth > clientWidth ? `${className}: ${scrollWidth} in ${clientWidth}` : [],
      ),
    )
    expect(wider, `${width} px`).toEqual([])
  }
})

test('the question for a reason is seen whole, wherever in the list it is asked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 657 })
  await openArticle(page, SHIPPED)
  await write(page, target(page), 'A gong gong. A bell bell. A horn horn. A drum drum. A pipe pipe.')
  for (const words of ['gong gong', 'drum drum']) {
    const doubled = findings(page).filter({ hasText: words })
    const acknowledge = doubled.getByRole('button', { name: 'ถูกต้องอยู่แล้ว' })
    await acknowledge.evaluate((button) => button.scrollIntoView({ block: 'end' }))
    await acknowledge.click()
    await expect(doubled.getByRole('button', { name: 'รับทราบ' })).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
  }
})

test('F8 goes on to what was found in the other text', async ({ page }) => {
  await openArticle(page, SHIPPED)
  await target(page).press('Control+Home')
  await page.keyboard.insertText('A gong gong. ')
  await expect(findings(page).filter({ hasText: 'gong gong' })).toBeVisible()
  await source(page).press('F8')
  await expect(target(page)).toBeFocused()
  await page.keyboard.type('gong')
  await expect(target(page)).toContainText('A gong.')
})

test('the two texts scroll together', async ({ page }) => {
  await openArticle(page, SHIPPED)
  // Which paragraphs answer each other is known with what was found.
  await expect(page.getByText('ไม่พบสิ่งที่ต้องแก้').last()).toBeVisible()
  const top = (editor: ReturnType<typeof source>) =>
    editor.evaluate((text) => text.closest('.cm-scroller')?.scrollTop)
  await source(page).hover()
  await page.mouse.wheel(0, 600)
  await expect.poll(() => top(target(page))).toBeGreaterThan(300)
  await target(page).hover()
  await page.mouse.wheel(0, -5000)
  await expect.poll(() => top(source(page))).toBeLessThan(50)
})

test('an editor gets everywhere without a mouse', async ({ page }) => {
  await openArticle(page, SHIPPED)
  await source(page).focus()
  await page.keyboard.press('F6')
  await expect(target(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(target(page)).not.toBeFocused()
  await page.keyboard.press('F6')
  for (const pane of ['source', 'target', 'fields', 'findings', 'preview']) {
    await expect(page.locator(`#pane-${pane} :focus`).or(page.locator(`#pane-${pane}:focus`))).toHaveCount(1)
    await page.keyboard.press('F6')
  }
  await page.setViewportSize({ width: 800, height: 800 })
  await page.locator('main').getByRole('radio', { name: 'ไทย' }).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(target(page)).toBeVisible()
  await expect(source(page)).toBeHidden()
})

test('a dropped sound becomes a title that readers play, a dropped document a link', async ({ page }) => {
  await openArticle(page, SHIPPED)
  const dialog = page.getByRole('dialog')
  await target(page).press('Control+End')
  const last = (await target(page).locator('.cm-line', { hasText: /\S/ }).last().textContent()) ?? ''
  await drop(target(page), 'Harbour Bell.mp3', readFileSync(path.join(MEDIA, 'bell.mp3')))
  await dialog.getByLabel('ชื่อเสียงหรือวิดีโอ').fill('The harbour bell')
  await dialog.getByLabel('เจ้าของผลงาน').fill('Somchai')
  await dialog.getByRole('button', { name: 'ใส่ในข่าว' }).click()
  await expect(target(page)).toContainText('![The harbour bell](harbour-bell.mp3 "| Somchai")')
  await drop(target(page), 'Report.pdf', Buffer.from('%PDF-1.4\n%%EOF'))
  await dialog.getByLabel('ข้อความของลิงก์').fill('The report')
  await dialog.getByRole('button', { name: 'ใส่ในข่าว' }).click()
  await expect(target(page)).toContainText(/[^!]\[The report\]\(report\.pdf\)/)
  // They are dropped in the midst of words.
  await expect(target(page).getByText(last, { exact: true })).toBeVisible()
  for (const name of ['harbour-bell.mp3', 'report.pdf']) await rm(fileOf(SHIPPED, name))
})

test('a file of another kind is refused, and one that is too large, with what is taken', async ({ page }) => {
  await openArticle(page, SHIPPED)
  const dialog = page.getByRole('dialog')
  const large = path.join(folder, 'large.pdf')
  writeFileSync(large, '%PDF-1.4')
  truncateSync(large, 45_000_000)
  const tool = { name: 'tool.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') }
  for (const [file, told] of [
    [tool, /ข้างในของ tool\.exe ไม่ใช่ชนิดไฟล์ที่เผยแพร่ได้.*\.mp3/],
    [large, /ไฟล์ใหญ่เกินไป รับได้ไม่เกิน 40 MB/],
  ] as const) {
    await page.locator('#pane-target input[type=file]').setInputFiles(file)
    await expect(dialog.getByRole('alert')).toHaveText(told, { timeout: 20_000 })
    // Nothing is asked for what is not taken.
    await expect(dialog.getByRole('textbox')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'ปิด' }).click()
  }
  await expect(saved(page)).toBeVisible()
})

test('what is pasted from a word processor keeps its form, and what it loses is told', async ({ page }) => {
  await openArticle(page, SHIPPED)
  await target(page).press('Control+End')
  await paste(
    target(page),
    '<h1>Next <u>steps</u></h1><p class=MsoNormal style="color:#c00">Two <b>bold</b> ones:</p><ol><li>one</li></ol>',
  )
  await expect(page.getByRole('alert')).toContainText('สิ่งที่เก็บไว้ไม่ได้: สี, ขีดเส้นใต้')
  // A list that was pasted goes on as one.
  await page.keyboard.press('Enter')
  await page.keyboard.type('two')
  for (const line of ['## Next steps', 'Two **bold** ones:', '1.  one', '2.  two'])
    await expect(target(page).getByText(line, { exact: true }).first()).toBeVisible()
})

test('a translation that is missing is begun in its place', async ({ page }) => {
  mkdirSync(fileOf('begun', ''))
  const text = read(SHIPPED, 'th.md').replace(/^image:\n(?: .*\n)+/m, '')
  writeFileSync(fileOf('begun', 'th.md'), text)
  await page.goto('about:blank')
  await page.goto(`${desk.url}#/begun`)
  await expect(page.getByText('ยังไม่มีฉบับนี้ (English)')).toBeVisible()
  await page.getByRole('button', { name: 'เริ่มเขียนฉบับนี้' }).click()
  await page.getByLabel('พาดหัว (en)').fill('A new beginning')
  await write(page, target(page), 'It has begun.')
  await page.keyboard.press('Control+s')
  await expect(saved(page)).toBeVisible()
  expect(read('begun', 'en.md')).toMatch(
    /^---\ndraft: true\nheadline: A new beginning\n[\s\S]*---\nIt has begun\.\n$/,
  )
  expect(read('begun', 'th.md')).toBe(text)
  await rm(fileOf('begun', ''), { recursive: true })
})

test('an article that cannot be opened says why, and leads back', async ({ page }) => {
  mkdirSync(fileOf('linked-text', ''))
  symlinkSync(fileOf(SHIPPED, 'en.md'), fileOf('linked-text', 'en.md'))
  for (const [slug, told] of [
    ['nosuch', 'ไม่มีบทความ “nosuch”'],
    ['linked-text', 'linked-text/en.md ไม่ใช่ไฟล์ธรรมดา'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`${desk.url}#/${slug}`)
    await expect(page.getByRole('alert')).toContainText(told)
    await page.getByRole('link', { name: 'ข่าวทั้งหมด' }).click()
    await expect(page.getByRole('button', { name: 'ข่าวใหม่' })).toBeVisible()
  }
  await rm(fileOf('linked-text', ''), { recursive: true })
})

test('the form writes lists, topics, moments and pictures as the file has them', async ({ page }) => {
  const before = read(SHIPPED, 'th.md')
  await openArticle(page, SHIPPED)
  const field = (name: string) => page.getByRole('group', { name: `${name} (th)`, exact: true })
  await field('หมายเหตุ').getByRole('button', { name: 'เลื่อนรายการที่ 2 ขึ้น' }).click()
  await field('หมายเหตุ').getByRole('button', { name: 'ลบรายการที่ 2' }).click()
  await field('หมายเหตุ').getByRole('button', { name: 'เพิ่มหมายเหตุ' }).click()
  await page.getByLabel('หมายเหตุ (th) 2').fill('ข้อที่เพิ่ม')
  await field('หัวข้อข่าว').getByLabel('เอสเอ็มอีและผู้ประกอบการ').check()
  // How topics are written in a file is of no use beside ticks.
  await expect(page.getByText('topics.yaml')).toHaveCount(0)
  await field('หัวข้อข่าว').getByLabel('อุตสาหกรรม', { exact: true }).uncheck()
  for (const [index, name] of ['สมชาย ใจดี', 'สมหญิง รักดี'].entries()) {
    await field('ผู้เขียน').getByRole('button', { name: 'เพิ่มผู้เขียน' }).click()
    await field('ผู้เขียน').getByLabel('ชื่อ').nth(index).fill(name)
  }
  await field('ผู้เขียน').getByLabel('หน้าเว็บหรืออีเมล').last().fill('https://news.example/somying')
  await page.getByLabel('แก้ไขล่าสุด (th)').fill('2026')
  await page.locator('#field-th-updated + [type=datetime-local]').fill('2026-11-20T09:30')
  await field('ภาพเปิดเรื่อง')
    .locator('input[type=file]')
    .setInputFiles({
      name: 'Quay.jpg',
      mimeType: 'image/jpeg',
      buffer: await photograph({ width: 800, height: 500 }),
    })
  await page.getByRole('dialog').getByRole('button', { name: 'ใส่ในข่าว' }).click()
  await field('ภาพเปิดเรื่อง').getByLabel('สิ่งที่เห็นในภาพ').fill('ท่าเรือ')
  await field('ภาพเปิดเรื่อง')
    .getByRole('button', { name: 'คลิกจุดสำคัญ' })
    .click({ position: { x: 1, y: 1 } })
  await field('ภาพเปิดเรื่อง').getByLabel('จากบน').fill('0.25')
  await page.keyboard.press('Control+s')
  await expect(saved(page)).toBeVisible()
  const [kept] = /^ {2}- ต้นฉบับระบุยอดรวม.*\n/m.exec(before) ?? []
  const added = [
    'authors:\n  - สมชาย ใจดี\n  - name: สมหญิง รักดี\n    url: https://news.example/somying\n',
    'updated: 2026-11-20T09:30\n',
    'image:\n  src: quay.jpg\n  alt: ท่าเรือ\n  focus: [0.01, 0.25]\n',
  ]
  expect(read(SHIPPED, 'th.md')).toBe(
    before
      .replace('[international-cooperation, industry]', '[international-cooperation, smes]')
      .replace(/notes:\n[\s\S]*(?=acknowledged:)/, `notes:\n${kept}  - "ข้อที่เพิ่ม"\n`)
      .replace(/(?<=\n)---\n/, `${added.join('')}---\n`),
  )
  writeFileSync(fileOf(SHIPPED, 'th.md'), before)
  await rm(fileOf(SHIPPED, 'quay.jpg'))
})

test('a finding in the front matter leads to its field, and to its words where that is shown as text', async ({
  page,
}) => {
  await openArticle(page, SHIPPED)
  const standfirst = page.getByLabel('โปรย (en)')
  await standfirst.fill(`${await standfirst.inputValue()} It is a gong gong.`)
  const finding = findings(page).filter({ hasText: 'gong gong' }).locator('.go')
  await finding.click()
  await expect(standfirst).toBeFocused()
  await page.getByLabel('แสดงเป็นข้อความ').check()
  const asText = page.getByRole('textbox', { name: 'ข้อมูลข่าวแบบข้อความ (en)' })
  await expect(asText.locator('.cm-lintRange')).toHaveText('gong gong')
  await finding.click()
  await expect(asText).toBeFocused()
  await page.keyboard.type('gong')
  await expect(findings(page).filter({ hasText: 'gong gong' })).toHaveCount(0)
  await expect(asText).toContainText('It is a gong.')
})

test('what stops publishing leads to its field, or to its line', async ({ page }) => {
  const before = { th: read(SHIPPED, 'th.md'), en: read(SHIPPED, 'en.md') }
  writeFileSync(fileOf(SHIPPED, 'th.md'), before.th.replace(/^topics: .*$/m, 'topics: [nothing]'))
  writeFileSync(fileOf(SHIPPED, 'en.md'), `${before.en.trimEnd()}\n\n[The report](no-such-report.pdf)\n`)
  for (const [file, place] of [
    ['th.md', page.locator('#field-th-topics')],
    ['en.md', target(page)],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(desk.url)
    await page.getByRole('button', { name: 'เผยแพร่', exact: true }).click()
    // It is told before as well, by the article that stops it.
    await expect(page.getByRole('dialog').locator(`a[href="#/${SHIPPED}"]`)).toBeVisible()
    await page.getByRole('button', { name: 'เผยแพร่ตอนนี้' }).click()
    await page.getByRole('link', { name: `${SHIPPED}/${file}` }).click({ timeout: 60_000 })
    await expect(place).toBeFocused()
  }
  await expect(page.locator('.pane.target .cm-lintRange-error')).toContainText('no-such-report')
  for (const [name, text] of Object.entries(before)) writeFileSync(fileOf(SHIPPED, `${name}.md`), text)
})

test('an editor writes a pair with a picture and a table, is told what is wrong, and publishes it', async ({
  page,
}) => {
  await page.goto(desk.url)
  await page.getByRole('button', { name: 'ข่าวใหม่' }).click()
  await expect(page.getByLabel('พาดหัว (ไทย)')).toBeFocused()
  await page.getByLabel('พาดหัว (ไทย)').fill('ศูนย์ใหม่เปิดที่ระยอง')
  await page.getByLabel('พาดหัว (English)').fill('New centre '.repeat(9))
  await expect(page.getByText('ตัดให้สั้นลงแล้ว')).toBeVisible()
  await page.getByLabel('พาดหัว (English)').fill('New centre opens in Rayong')
  await expect(page.getByText('ตัดให้สั้นลงแล้ว')).toHaveCount(0)
  const slug = page.getByRole('dialog').getByLabel('ชื่อในที่อยู่เว็บ')
  await expect(slug).toHaveValue(SLUG)
  for (const [refused, told] of [
    [SHIPPED, 'มีบทความ'],
    ['con', 'สงวนไว้'],
    ['ระยอง', 'ใช้ในที่อยู่เว็บไม่ได้'],
  ] as const) {
    await slug.fill(refused)
    await page.getByRole('button', { name: 'เริ่มเขียน' }).click()
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(told)
  }
  await slug.fill(SLUG)
  await page.getByRole('button', { name: 'เริ่มเขียน' }).click()
  await expect(source(page)).toBeVisible()

  await test.step('writes, with a table that is pasted and a picture', async () => {
    await page.getByLabel('โปรย (th)').fill('เปิดให้บริการแล้ววันนี้')
    await page.getByLabel('โปรย (en)').fill('It opened today.')
    await write(page, source(page), 'ศูนย์นี้มีที่นั่ง 120 ที่ เปิดตั้งแต่ปี 2567 ที่จังหวัดระยอง\n\n')
    await pasteTable(source(page), ['ปี', 'ราย'])
    await write(
      page,
      target(page),
      'The centre, called gong gong, has 120 seats and opened in 2023 in Rayong.\n\n',
    )
    await pasteTable(target(page), ['Year', 'People'])
    for (const [editor, pane, words] of [
      [source(page), 'source', 'ห้องฝึกอบรม'],
      [target(page), 'target', 'The training room'],
    ] as const) {
      await editor.press('Control+End')
      await page.locator(`#pane-${pane} input[type=file]`).setInputFiles({
        name: 'Training Room.jpg',
        mimeType: 'image/jpeg',
        buffer: await photograph({ width: 800, height: 500 }),
      })
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('ในภาพมีอะไร').fill(words)
      await dialog.getByRole('button', { name: 'ใส่ในข่าว' }).click()
      await expect(editor).toContainText(`![${words}](training-room.jpg)`)
    }
    await expect(source(page)).toContainText('| 2567 | 100 |')
  })

  await test.step('is told of a wrong figure, and takes the suggestion', async () => {
    const wrong = findings(page).filter({ hasText: '2023' })
    await expect(wrong).toBeVisible()
    await expect(page.locator('.pane.source .passage-to-compare')).not.toHaveCount(0)
    await expect(page.locator('.pane.target .passage-to-compare')).not.toHaveCount(0)
    await wrong.getByRole('button', { name: '2024' }).click()
    await expect(wrong).toHaveCount(0)
    await expect(target(page)).toContainText('opened in 2024')
  })

  await test.step('acknowledges what is right as it stands', async () => {
    const doubled = findings(page).filter({ hasText: 'gong gong' })
    await doubled.getByRole('button', { name: 'ถูกต้องอยู่แล้ว' }).click()
    await doubled.getByLabel('เหตุผลที่ถูกต้อง').fill('เป็นชื่อเล่นของศูนย์')
    await doubled.getByRole('button', { name: 'รับทราบ' }).click()
    await expect(doubled).toHaveCount(0)
  })

  await test.step('sees the page as readers will', async () => {
    const frame = page.frameLocator('.preview iframe:not(.waiting)')
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('ระยอง', seen)
    await expect(frame.locator('main table')).toBeVisible(seen)
    await expect(frame.locator('main img')).toBeVisible(seen)
    expect(await frame.locator('html').evaluate((html) => html.clientWidth)).toBeLessThanOrEqual(390)
  })

  await test.step('marks it in step, and saves', async () => {
    for (const locale of ['th', 'en']) await page.getByLabel(`ฉบับร่าง (${locale})`).uncheck()
    await page.getByRole('button', { name: 'ตรงกับต้นฉบับแล้ว' }).click()
    await expect(page.getByText('ยืนยันแล้วว่าตรงกับต้นฉบับ')).toBeVisible()
    await expect(findings(page)).toHaveCount(0)
    await page.keyboard.press('Control+s')
    await expect(saved(page)).toBeVisible()
    expect(read(SLUG, 'en.md')).toMatch(/^translatedFrom: /m)
  })

  await test.step('publishes, releases, and opens the address', async () => {
    await page.getByRole('link', { name: '← ข่าวทั้งหมด' }).click()
    await page.getByRole('button', { name: 'เผยแพร่', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('ศูนย์ใหม่เปิดที่ระยอง')
    await expect(dialog.getByLabel('ข้อความบันทึกการแก้ไข')).toBeFocused()
    await dialog.getByLabel('ข้อความบันทึกการแก้ไข').fill('ข่าวศูนย์ใหม่')
    await dialog.getByRole('button', { name: 'เผยแพร่ตอนนี้' }).click()
    const address = dialog.getByRole('link', { name: /^http/ })
    await expect(address).toBeVisible({ timeout: 300_000 })
    const href = await address.getAttribute('href')
    await dialog.getByRole('button', { name: 'ปิด' }).click()
    await expect(page.getByText('ไม่มีข่าวรอเผยแพร่')).toBeVisible()
    expect(existsSync(path.join(folder, 'released/current/th/articles', SLUG, 'index.html'))).toBe(true)
    await page.goto(`${href}th/articles/${SLUG}/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ระยอง')
    const log = execFileSync('git', ['log', '-1', '--format=%s', '--name-only'], {
      cwd: path.join(folder, 'content'),
    })
    expect(log.toString().split('\n').filter(Boolean).sort()).toEqual([
      ...['en.md', 'th.md', 'training-room.jpg'].map((name) => `articles/${SLUG}/${name}`),
      'ข่าวศูนย์ใหม่',
    ])
  })
})

/** Pastes a table as a word processor gives it. */
async function pasteTable(editor: ReturnType<typeof source>, heads: readonly string[]) {
  await editor.press('Control+End')
  const year = heads[0] === 'ปี' ? '2567' : '2024'
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td><p class=MsoNormal>${cell}</p></td>`).join('')}</tr>`
  const html = `<table class=MsoTableGrid>${row(heads)}${row([year, '100'])}</table>`
  await paste(editor, html)
}

/** Pastes what a word processor puts into the clipboard. */
function paste(editor: ReturnType<typeof source>, html: string) {
  return editor.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'table')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

/** Drops a file in the midst of the last paragraph of a text. */
async function drop(editor: ReturnType<typeof source>, name: string, bytes: Buffer) {
  await editor
    .locator('.cm-line', { hasText: /\S/ })
    .last()
    .evaluate(
      (line, [name, bytes]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([Uint8Array.from(bytes)], name))
        const { left, top } = line.getBoundingClientRect()
        const place = { clientX: left + 60, clientY: top + 8 }
        line.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...place }))
      },
      [name, [...bytes]] as const,
    )
}
