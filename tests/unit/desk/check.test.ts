import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TextRange } from '@/lib/desk/api'
import { checkArticle } from '@/lib/desk/check'
import { libraryOf } from '@/lib/desk/desk-library'
import { markedInStep } from '@/lib/desk/text-edits'
import { contentWith, markdown, ORIGINAL, TRANSLATION } from '../content/content-folder-on-disk'

const TH = 'ผู้ร่วมงาน 120 คน\n\nมูลค่า 3,000 ล้านบาท ในปีนี้\n'
const EN = '120 people came.\n\nIt is worth **3 billion** baht this year.\n'

async function check(en: string, th = markdown(ORIGINAL, TH)) {
  const content = contentWith({ 'news/th.md': th, 'news/en.md': en, 'other/th.md': markdown(ORIGINAL, TH) })
  const folder = path.join(content, 'articles/news')
  const checked = checkArticle(folder, folder, await libraryOf(content).read())
  return { ...checked, content, th, en, folder }
}

function words(text: string, range: TextRange | undefined): string | undefined {
  return range && text.slice(range.start, range.end)
}

describe('a finding of the desk', () => {
  it('tells of a field in the words of the form', async () => {
    const until = `${ORIGINAL}\nleadUntil: 2026-01-01\nattachments:\n  - file: none.pdf\n    label: ก`
    const { findings } = await check(markdown(TRANSLATION, EN), markdown(until, TH))
    const told = findings.map(({ message, expected }) => `${message.th} ${expected.th}`).join('\n')
    expect(told).toContain('อยู่บนสุดถึง: พบ 2026-01-01 โดยไม่มี “อยู่บนสุดของหน้าแรก” กำหนด “อยู่บนสุดของหน้าแรก” ด้วย')
    expect(told).toContain('เอกสาร › 1 › ไฟล์: พบ')
    expect(told).not.toMatch(/leadUntil|lead:|attachments/)
  })

  it('stands at its words, marks what it is held against, and has what is to be written', async () => {
    const { findings, th, en } = await check(markdown(TRANSLATION, EN.replace('120', '130')))
    const [finding, ...others] = findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      check: 'figures',
      locale: 'en',
      isAcknowledgeable: true,
      field: undefined,
    })
    expect(words(en, finding?.range)).toBe('130 people')
    expect(words(th, finding?.other?.range)).toBe('ผู้ร่วมงาน 120 คน')
    expect(finding?.other?.locale).toBe('th')
    expect(en.slice(0, finding?.range.start) + finding?.replacement + en.slice(finding?.range.end)).toContain(
      '120 people came.',
    )
  })

  it('is found under marks of Markdown, over a line end and in a folded field', async () => {
    const text = EN.replace('3 billion** baht', '4 billion** baht')
    const { findings, en } = await check(markdown(TRANSLATION, text))
    expect(words(en, findings[0]?.range)).toBe('4 billion** baht')

    const broken = await check(markdown(TRANSLATION, EN.replace('**3 billion** baht', '4 billion\nbaht')))
    expect(words(broken.en, broken.findings[0]?.range)).toBe('4 billion\nbaht')

    const folded = `headline: DIPROM opens the event\nstandfirst: >-\n  The event opened\n  today with 5\n  people.`
    const inField = await check(markdown(folded, EN))
    const [finding] = inField.findings
    expect([words(inField.en, finding?.range), finding?.field]).toEqual(['5\n  people', 'standfirst'])
    expect(words(inField.th, finding?.other?.range)).toBe('standfirst: งานเปิดแล้ววันนี้')
  })

  it('is found in the second line of an item of the front matter', async () => {
    const figures = (label: string) => `keyFigures:\n  - value: 3\n    label: ${label}`
    const th = markdown(`${ORIGINAL}\n${figures('แห่ง จาก 20 แห่ง')}`, `เปิด 3 แห่ง จาก 20 แห่ง\n`)
    const { findings, en } = await check(
      markdown(`${TRANSLATION}\n${figures('places of 30')}`, '3 places of 20 opened.\n'),
      th,
    )
    const finding = findings.find(({ check }) => check === 'figures')
    expect([words(en, finding?.range), finding?.field]).toEqual([expect.stringMatching(/30$/), 'keyFigures'])
    expect(words(th, finding?.other?.range)).toBe('- value: 3\n    label: แห่ง จาก 20 แห่ง')
  })

  it('stands at a letter that cannot be seen, with the letter that is meant', async () => {
    const { findings, th } = await check(
      markdown(TRANSLATION, EN),
      markdown(ORIGINAL, TH.replace('ผู้', 'ผู\uf70b')),
    )
    const finding = findings.find((one) => one.check === 'characters')
    expect([words(th, finding?.range), finding?.replacement]).toEqual(['\uf70b', '\u0e49'])
  })

  it('tells what keeps a text from being read, by the field that it is about', async () => {
    const { findings, en } = await check(markdown('headline: DIPROM opens the event\ndate: 2024', EN))
    expect(findings.map(({ check, field, locale }) => [check, field, locale])).toEqual([
      ['content', 'standfirst', 'en'],
      ['content', 'date', 'en'],
    ])
    expect(words(en, findings[1]?.range)).toBe('date: 2024')
    expect(findings[1]?.isAcknowledgeable).toBe(false)
  })

  it('judges links by all that is saved', async () => {
    const link = (slug: string) => markdown(TRANSLATION, EN.replace('came', `[came](/en/articles/${slug}/)`))
    const { findings, en } = await check(link('othre'))
    expect(words(en, findings.find(({ check }) => check === 'addresses')?.range)).toBe('/en/articles/othre/')
  })

  it('tells of a former address that another article has', async () => {
    for (const [former, found] of [
      ['other', 'error formerly'],
      ['elsewhere', undefined],
    ]) {
      const th = markdown(`${ORIGINAL}\nformerly: [${former}]`, TH)
      const { findings } = await check(markdown(TRANSLATION, EN), th)
      expect(findings.map(({ severity, field }) => `${severity} ${field}`)[0]).toBe(found)
      if (found) expect(words(th, findings[0]?.range)).toBe('formerly: [other]')
    }
  })

  it('counts as an editor of text does, whatever ends its lines', async () => {
    const en = markdown(TRANSLATION, EN.replace('120', '130'))
    const { findings } = await check(`\uFEFF${en.replaceAll('\n', '\r\n')}`)
    expect(words(en, findings[0]?.range)).toBe('130 people')
  })
})

it('says which paragraphs answer each other', async () => {
  const { alignment, th, en } = await check(markdown(TRANSLATION, EN))
  expect(alignment.en?.map(({ source, target }) => [words(th, source), words(en, target)])).toEqual([
    ['ผู้ร่วมงาน 120 คน', '120 people came.'],
    ['มูลค่า 3,000 ล้านบาท ในปีนี้', 'It is worth **3 billion** baht this year.'],
  ])
  expect(Object.keys(alignment)).toEqual(['en'])
})

it('knows what a translation was made from, as far as history has it', async () => {
  const th = markdown(ORIGINAL, TH)
  const en = markedInStep(
    new Map([
      ['th', th],
      ['en', markdown(TRANSLATION, EN)],
    ]),
    'en',
  )
  const { content, folder, stale } = await check(en, th)
  expect(stale).toEqual({})
  const git = (...of: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...of], { cwd: content })
  for (const of of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-qm', 'x'],
  ])
    git(...of)
  writeFileSync(path.join(folder, 'th.md'), markdown(ORIGINAL, TH.replace('ในปีนี้', 'ในปีหน้า')))
  const after = checkArticle(folder, folder, await libraryOf(content).read())
  expect(after.stale).toEqual({ en: { before: th, behindBy: 1 } })
})

it('reviews a pair of which one text cannot be read at all', async () => {
  const { findings } = await check('no front matter')
  expect(findings.map(({ check, locale }) => [check, locale])).toEqual([['content', 'en']])
})
