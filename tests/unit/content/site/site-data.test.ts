import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { interfaceProblems } from '@/lib/content/site/interface-words'
import { localeProblems } from '@/lib/content/site/locale-list'
import { contentWith, inEnglish } from '../content-folder-on-disk'

/** A content folder with the site's own file, in which something is replaced. */
function changed(name: string, from: string | RegExp, to: string): string {
  const folder = contentWith({ '../messages/none': '' })
  cpSync('content/messages', path.join(folder, 'messages'), { recursive: true })
  const text = readFileSync(path.join('content', name), 'utf8')
  expect(text.replace(from, to)).not.toBe(text)
  writeFileSync(path.join(folder, name), text.replace(from, to))
  return folder
}

describe('the list of languages', () => {
  it('of the site, and of a site in three languages, has nothing wrong', () => {
    expect(localeProblems()).toEqual([])
    expect(localeProblems(path.resolve('tests/fixtures/content-three-languages'))).toEqual([])
  })

  it.each([
    ['"gregory"', '"julian"', 13, '2 › calendar', '"julian"', '"buddhist" or "gregory"'],
    ['"th-TH"', '"th TH"', 6, '1 › dates', 'th TH', 'order of day and month'],
    ['238', '"238"', 8, '1 › wordsPerMinute', '"238"', 'whole number'],
    ['"code": "en"', '"code": "th"', 11, '2 › code', 'th a second time', 'once'],
    ['"code": "en"', '"code": 5', 11, '2 › code', '5', 'Write the tag of the language'],
    ['"name": "ไทย"', '"names": "ไทย"', 4, '1 › names', 'not known', '`name`'],
    ['"name": "ไทย",', '"name": "ไทย"', 5, 'JSON', 'not JSON', 'comma'],
    [/[\s\S]*/, '{}', 1, 'file', '{}', 'list of languages'],
    [/[\s\S]*/, '', 1, 'JSON', 'not JSON', 'bracket'],
  ])('with %s as %s is a problem', (from, to, line, field, found, expected) => {
    const problems = localeProblems(changed('locales.json', from, to)).map(inEnglish)
    expect(problems).toMatchObject([{ file: expect.stringMatching(/locales\.json$/), line, field }])
    expect(problems[0]?.found).toContain(found)
    expect(problems[0]?.expected).toContain(expected)
  })
})

describe('the words of the interface', () => {
  it('of the site have nothing wrong', () => {
    expect(interfaceProblems()).toEqual([])
  })

  it.each([
    ['en', /.*"skip".*\n/, '', 2, 'site › skip', 'nothing', 'ข้ามไปยังเนื้อหา'],
    ['en', '"Skip to the text"', '""', 7, 'site › skip', 'nothing', 'ข้ามไปยังเนื้อหา'],
    ['en', '"Skip to the text"', '5', 7, 'site › skip', '5', 'in quotation marks'],
    ['th', '{minutes}', '{minute}', 46, 'article › minutes', 'other places', '{minute}'],
    ['en', '{minutes}', '', 46, 'article › minutes', 'other places', '{minutes}'],
  ] as [string, string | RegExp, string, number, string, string, string][])(
    'in %s with %s as %j are a problem',
    (code, from, to, line, field, found, expected) => {
      const problems = interfaceProblems(changed(`messages/${code}.json`, from, to)).map(inEnglish)
      expect(problems).toMatchObject([{ file: expect.stringMatching(/messages\/en\.json$/), line, field }])
      expect(problems[0]?.found).toContain(found)
      expect(problems[0]?.expected).toContain(expected)
    },
  )

  it('that are no JSON are one problem, with its line', () => {
    const problems = interfaceProblems(
      changed('messages/en.json', '"Skip to the text",', '"Skip to the text"'),
    )
    expect(problems.map(inEnglish)).toMatchObject([{ line: 8, field: 'JSON' }])
  })
})
