import { describe, expect, it } from 'vitest'
import { acknowledged, markedInStep } from '@/lib/desk/text-edits'
import { markdown, ORIGINAL } from '../content/content-folder-on-disk'

const EN = `---\r\nheadline: "DIPROM opens"  # as agreed\r\nstandfirst: >-\r\n  The event\r\n  opened today.\r\n---\r\nText.\r\n`
const texts = (en = EN) =>
  new Map([
    ['th', markdown(ORIGINAL)],
    ['en', en],
  ])

describe('what one click writes', () => {
  it('is one line of the record, whatever else stands in the text', () => {
    const marked = markedInStep(texts(), 'en')
    expect(marked.replace(/translatedFrom: th:\w{12}:[\w.]+\r\n/, '')).toBe(EN)
    expect(marked).not.toBe(EN)
    expect(markedInStep(texts(marked), 'en')).toBe(marked)
  })

  it('is the lines of the acknowledgement', () => {
    const finding = { check: 'figures', severity: 'error', words: 'more than 100' } as const
    const content = acknowledged({ content: EN, finding, reason: 'They told us: so it is.' })
    const lines = content.split('\r\n').filter((line) => !EN.split('\r\n').includes(line))
    expect(lines).toEqual([
      'acknowledged:',
      '  - check: figures',
      '    words: more than 100',
      '    reason: "They told us: so it is."',
    ])
  })

  it('is nothing where the original, a notice or no reason is meant', () => {
    expect(() => markedInStep(texts(), 'th')).toThrow(/translated/)
    expect(() => markedInStep(new Map([['en', EN]]), 'en')).toThrow(/original/)
    const finding = { check: 'figures', severity: 'error', words: 'x' } as const
    for (const reason of ['', '…', 'a'.repeat(501)])
      expect(() => acknowledged({ content: EN, finding, reason })).toThrow(/500/)
    const notice = { ...finding, severity: 'notice' } as const
    expect(() => acknowledged({ content: EN, finding: notice, reason: 'x' })).toThrow(/acknowledged/)
    expect(() => acknowledged({ content: '---\n: [\n---\n', finding, reason: 'x' })).toThrow(/front matter/)
  })
})
