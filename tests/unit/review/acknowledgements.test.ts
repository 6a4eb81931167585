import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { splitMarkdown } from '../../../lib/content/front-matter/front-matter'
import { acknowledgementOf, foldWords } from '../../../lib/review/acknowledgements'
import { textReport } from '../../../lib/review/command/report'
import type { Finding } from '../../../lib/review/finding'
import { found, rulesThatFind, version, wordsOf } from '../../fixtures/review/in-memory'

const told = { en: 'm', th: 'ม' }
const FINDING: Finding = {
  check: 'figures',
  severity: 'error',
  file: 'articles/a/en.md',
  line: 7,
  slug: 'a',
  locale: 'en',
  words: '210 people',
  message: told,
  expected: told,
  suggestion: told,
}

describe('words that are compared', () => {
  it.each([
    ['a line end', '210\npeople', '210 people'],
    ['a Windows line end with indentation', '210\r\n    people', '210 people'],
    ['a no-break space', '210\u00a0people', '210 people'],
    ['any other space, and many', '210 \t\u2009\u3000\u202f people', '210 people'],
    ['curly quotation marks', '“a” ”b„', '"a" "b"'],
    ['quotation marks of other languages', '«a» "b"', '"a" "b"'],
    ['apostrophes', '‘a’ it’s', "'a' it's"],
    ['a letter in two parts', 'cafe\u0301', 'caf\u00e9'],
    ['nothing', '', ''],
  ])('have folded %s', (_, words, folded) => {
    expect(foldWords(words)).toBe(folded)
  })

  it.each([
    ['capitals', 'A', 'a'],
    ['one mark and two', '"a"', "'a'"],
    ['a space and none', '10 %', '10%'],
    ['Thai vowels and tones', 'ที่', 'ที'],
  ])('tell %s apart', (_, one, other) => {
    expect(foldWords(one)).not.toBe(foldWords(other))
  })

  it('are the same folded twice, and have no other white space than single spaces', () => {
    const sign = fc.constantFrom(...' \n\r\t“”„«»"‘’\'aกé', '\u00a0', '\u0301', '\u2028')
    fc.assert(
      fc.property(fc.string({ unit: sign }), (words) => {
        const folded = foldWords(words)
        expect(foldWords(folded)).toBe(folded)
        expect(folded).not.toMatch(/[^\S ]| {2}|[“”„«»‘’]/)
      }),
    )
  })

  it('are found in an acknowledgement typed with other spaces and marks', () => {
    const acknowledged = [{ check: 'figures', words: '210\u00a0 people', reason: 'So said the source' }]
    const [thai, english] = ['มีผู้เข้าร่วม 120 คน', 'There were 210\npeople.']
    expect(found('figures', thai, english)).toHaveLength(1)
    expect(found('figures', thai, version('en', english, { acknowledged }))).toEqual([])
    expect(found('acknowledgements', thai, version('en', english, { acknowledged }))).toEqual([])
  })
})

describe('acknowledgements in the front matter', () => {
  const thai = 'มีผู้เข้าร่วม 120 คน จาก 14 ประเทศ'
  /** What is found where an editor acknowledged these words of this rule. */
  const told = (english: string, check: string, words: string) => {
    const acknowledged = [{ check, words, reason: 'So said the source' }]
    return rulesThatFind(thai, version('en', english, { acknowledged }))
  }

  it('silence what they name, and nothing else', () => {
    expect(told('There were 210 people from 14 countries.', 'figures', '210')).toEqual([])
    expect(told('There were 210 people from 41 countries.', 'figures', '210')).toEqual(['figures'])
    expect(told('There were 210 people from 14 countries.', 'figure-unit', '210')).toEqual([
      'acknowledgements',
      'figures',
    ])
  })

  it('may name a rule by the name that it had before', () => {
    expect(told('There were 120 people from 14 provinces.', 'figure-unit', '14 provinces')).toEqual([])
    expect(told('There were 120 people from 14 provinces.', 'figures', '14 provinces')).toEqual([])
  })

  it('are findings where nothing needs them, or no rule has their name', () => {
    const right = 'There were 120 people from 14 countries.'
    expect(told(right, 'figures', '210')).toEqual(['acknowledgements'])
    expect(told(right, 'figure', '210')).toEqual(['acknowledgements'])
    expect(told(right, 'wording', 'whatever')).toEqual([])
    const acknowledged = [{ check: 'figures', words: '210', reason: 'x' }]
    const findings = found('acknowledgements', thai, version('en', right, { acknowledged }))
    expect(wordsOf(findings)).toEqual(['figures: 210'])
  })
})

describe('the acknowledgement of a finding', () => {
  it('has its check and its words, on one line', () => {
    expect(acknowledgementOf({ ...FINDING, words: ' 210\n people' }, 'x')).toEqual({
      check: 'figures',
      words: '210 people',
      reason: 'x',
    })
  })

  it('is not made of a notice, of what has no words, or of what ends otherwise', () => {
    expect(acknowledgementOf({ ...FINDING, severity: 'notice' }, 'x')).toBeUndefined()
    expect(acknowledgementOf({ ...FINDING, words: ' ' }, 'x')).toBeUndefined()
    expect(acknowledgementOf({ ...FINDING, check: 'source' }, 'x')).toBeUndefined()
    expect(acknowledgementOf({ ...FINDING, check: 'acknowledgements' }, 'x')).toBeUndefined()
  })

  it('has as many of its words as an acknowledgement may have, and whole letters', () => {
    const words = `${'ก'.repeat(299)}ที่`
    expect(acknowledgementOf({ ...FINDING, words }, 'x')?.words).toBe('ก'.repeat(299))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 290, maxLength: 320 }), (any) => {
        const kept = acknowledgementOf({ ...FINDING, words: any }, 'x')?.words ?? ''
        expect([...kept].length).toBeLessThanOrEqual(300)
        expect(foldWords(any)).toContain(foldWords(kept))
      }),
    )
  })
})

describe('the report', () => {
  const reportOf = (...findings: Finding[]) =>
    textReport(findings, [], { language: 'en', colour: false }).split('\n')

  it('has under each finding, once, a line that is pasted as it is', () => {
    for (const words of ['210 people', 'a, b: “c” [d] # e', '“2552”', "it's", '2010']) {
      const lines = reportOf({ ...FINDING, words })
      const pasted = lines.filter((line) => line.startsWith('  - '))
      expect(pasted).toHaveLength(1)
      expect(lines.indexOf(pasted[0] ?? '')).toBe(3)
      for (const before of ['', '  - check: a\n    words: b\n    reason: c\n', '  # - d\n']) {
        const fields = `acknowledged:\n${before}${pasted[0]}\nheadline: A\n`
        expect(splitMarkdown(`---\n${fields}---\nText\n`).findings).toEqual([])
        expect(parse(fields).acknowledged.at(-1)).toEqual({ check: 'figures', words, reason: '…' })
      }
    }
  })

  it('has none under what is not acknowledged, and tells once what the lines are for', () => {
    const help = /below “acknowledged:”/
    expect(reportOf({ ...FINDING, severity: 'notice' }).filter((line) => /^ {2}- /.test(line))).toEqual([])
    expect(reportOf({ ...FINDING, severity: 'notice' }).filter((line) => help.test(line))).toEqual([])
    expect(reportOf(FINDING, FINDING).filter((line) => help.test(line))).toHaveLength(1)
  })
})
