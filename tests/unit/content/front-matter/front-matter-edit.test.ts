import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { splitMarkdown } from '@/lib/content/front-matter/front-matter'
import {
  acknowledgementLines,
  acknowledgementOnOneLine,
  withAcknowledgement,
  withField,
} from '@/lib/content/front-matter/front-matter-edit'

const ENTRY = { check: 'figures', words: '210 people', reason: 'So said the source' }
const ITEM = '  - check: figures\n    words: 210 people\n    reason: So said the source\n'
const IN_FLOW = '{ check: figures, words: 210 people, reason: So said the source }'
const OTHER = '  - check: sums\n    words: a\n    reason: b\n'

/** @returns a file with this front matter */
const file = (fields: string) => `---\n${fields}---\nText\n`

describe('a field', () => {
  it.each([
    ['is set at the end where there is none', 'a: 1\n', 'a: 1\nk: new\n'],
    ['is set where nothing else stands', '', 'k: new\n'],
    ['is set below comments', '# b\n\n# c\n', '# b\n\n# c\nk: new\n'],
    ['is set before the dots that end the YAML', 'a: 1\n...\n', 'a: 1\nk: new\n...\n'],
    ['is set behind a text that keeps its empty lines', 'a: |+\n  b\n\n', 'a: |+\n  b\n\nk: new\n'],
    ['is set as deep as the others', '  a: 1\n', '  a: 1\n  k: new\n'],
    ['takes the place of a plain value', 'k: old\nz: 1\n', 'k: new\nz: 1\n'],
    ['keeps spaces and the comment behind', 'k:   old  # why  \nz: 1\n', 'k:   new  # why  \nz: 1\n'],
    ['keeps the quotation marks of its key', '"k": \'old\'\n', '"k": new\n'],
    ['takes the place of a plain value of more lines', 'k: a\n  b\n\n  c # d\nz: 1\n', 'k: new # d\nz: 1\n'],
    ['takes the place of a quoted value of more lines', 'k: "a\n  b" # c\nz: 1\n', 'k: new # c\nz: 1\n'],
    ['takes the place of folded lines', 'k: >-\n  th:0\n  1\nz: 1\n', 'k: new\nz: 1\n'],
    ['keeps the comment at the head of lines', 'k: | # c\n  a\n\n  b\n\nz: 1\n', 'k: new # c\n\nz: 1\n'],
    ['takes the place of lines that say nothing', 'k: >\n\nz: 1\n', 'k: new\n\nz: 1\n'],
    ['takes empty lines that are text with it', 'k: |+\n  a\n\nz: 1\n', 'k: new\nz: 1\n'],
    ['takes the place of a list', 'k: # c\n  - a # b\n  - b\n\n# d\nz: 1\n', 'k: new # c\n\n# d\nz: 1\n'],
    ['takes the place of a map', 'k:\n  a:\n    b: c\nz: 1\n', 'k: new\nz: 1\n'],
    ['takes the place of brackets', 'k: [a, # b\n  c] # d\nz: 1\n', 'k: new # d\nz: 1\n'],
    ['keeps comments that stand above a value', 'k:\n  # c\n  old # d\n', 'k: new\n  # c\n   # d\n'],
    ['is filled where it is empty', 'k:\nz: 1\n', 'k: new\nz: 1\n'],
    ['is filled before its comment', 'k:  # c\nz: 1\n', 'k: new  # c\nz: 1\n'],
    [
      'is not one of a map or a list inside',
      'a:\n  k: 1\nb:\n  - k: 2\n',
      'a:\n  k: 1\nb:\n  - k: 2\nk: new\n',
    ],
    ['is not the same words inside a text', 'a: |\n  k: 1\n', 'a: |\n  k: 1\nk: new\n'],
  ])('%s', (_, before, after) => {
    expect(withField(file(before), 'k', 'new')).toBe(file(after))
    expect(withField(file(after), 'k', 'new')).toBe(file(after))
    expect(parse(after).k).toBe('new')
  })

  it.each([
    ['no front matter', 'Text\n---\nMore\n---\n'],
    ['none that is closed', '---\na: 1\n'],
    ['none that is closed well', '---\na: 1\n----\n---\n'],
    ['another language in it', '---js\na: 1\n---\n'],
    ['a fault in it', '---\na: [\n---\n'],
    ['the key twice', '---\nk: 1\nk: 2\n---\n'],
    ['the key alone', '---\n? k\n---\n'],
    ['a list or a text for a map', '---\n- a\n---\n'],
    ['a map in braces', '---\n{ a: 1 }\n---\n'],
    ['an alias in it', '---\na: &x 1\nk: *x\n---\n'],
  ])('has no place in a file with %s', (_, content) => {
    expect(withField(content, 'k', 'new')).toBeUndefined()
  })

  it('leaves the text alone, and a file without a last line end', () => {
    expect(withField('---\na: 1\n---\nk: y\n---\n', 'k', 'x')).toBe('---\na: 1\nk: x\n---\nk: y\n---\n')
    expect(withField('--- \na: 1\n---\t', 'k', 'x')).toBe('--- \na: 1\nk: x\n---\t')
  })
})

describe('an acknowledgement', () => {
  it.each([
    ['begins a list at the end', 'a: 1\n', `a: 1\nacknowledged:\n${ITEM}`],
    ['begins a list where nothing else stands', '', `acknowledged:\n${ITEM}`],
    [
      'begins a list as deep as the rest',
      ' a: 1\n',
      ` a: 1\n acknowledged:\n${ITEM.replace(/^/gm, ' ').trimEnd()}\n`,
    ],
    ['fills a list without items', 'acknowledged:\nz: 1\n', `acknowledged:\n${ITEM}z: 1\n`],
    ['fills one with comments alone', 'acknowledged: # a\n  # b\n', `acknowledged: # a\n${ITEM}  # b\n`],
    ['takes the place of nothing', 'acknowledged: null # a\n', `acknowledged: # a\n${ITEM}`],
    ['takes the place of nothing further down', 'acknowledged:\n  ~\nz: 1\n', `acknowledged:\n${ITEM}z: 1\n`],
    ['stands behind the others', `acknowledged:\n${OTHER}z: 1\n`, `acknowledged:\n${OTHER}${ITEM}z: 1\n`],
    [
      'stands behind comment and empty lines as before',
      `acknowledged:\n${OTHER.trimEnd()} # c\n  # d\n\nz: 1\n`,
      `acknowledged:\n${OTHER.trimEnd()} # c\n${ITEM}  # d\n\nz: 1\n`,
    ],
    [
      'stands as deep as the others: not at all',
      `acknowledged:\n${OTHER.replace(/^ {2}/gm, '')}z: 1\n`,
      `acknowledged:\n${(OTHER + ITEM).replace(/^ {2}/gm, '')}z: 1\n`,
    ],
    [
      'stands as deep as the others: more',
      'acknowledged:\n     -  check: a\n        words: |+\n          b\n\n        reason: c\n',
      `acknowledged:\n     -  check: a\n        words: |+\n          b\n\n        reason: c\n${ITEM.replace(/^/gm, '   ').trimEnd()}\n`,
    ],
    ['stands in brackets', 'acknowledged: [] # a\n', `acknowledged: [${IN_FLOW}] # a\n`],
    ['stands in brackets with room', 'acknowledged: [ # a\n  ]\n', `acknowledged: [${IN_FLOW} # a\n  ]\n`],
    [
      'stands behind others in brackets',
      'acknowledged: [\n  {check: a, words: b, reason: c}, # d\n]\n',
      `acknowledged: [\n  {check: a, words: b, reason: c}, ${IN_FLOW}, # d\n]\n`,
    ],
    [
      'stands below one in braces',
      'acknowledged:\n  - {check: a, words: b, reason: c}\n',
      `acknowledged:\n  - {check: a, words: b, reason: c}\n${ITEM}`,
    ],
  ])('%s', (_, before, after) => {
    expect(withAcknowledgement(file(before), ENTRY)).toBe(file(after))
    expect(withAcknowledgement(file(after), ENTRY)).toBe(file(after))
    expect(parse(after).acknowledged.at(-1)).toEqual(ENTRY)
  })

  it.each([
    ['', ITEM.replace('So said the source', 'old # c'), ITEM.replace('source', 'source # c')],
    [
      'on more lines',
      ITEM.replace('So said the source', '>- # c\n      a\n      b'),
      ITEM.replace('source', 'source # c'),
    ],
    ['that is empty', ITEM.replace(' So said the source', ''), ITEM],
    ['that is left out', ITEM.replace(/ {4}reason.*\n/, ''), ITEM],
    [
      'of words on more lines',
      '  - reason: old\n    words: >-\n      210\n      people\n    check: "figures"\n',
      '  - reason: So said the source\n    words: >-\n      210\n      people\n    check: "figures"\n',
    ],
    ['in braces', `  - ${IN_FLOW.replace('So said the source', 'old')} # c\n`, `  - ${IN_FLOW} # c\n`],
    ['left out in braces', `  - ${IN_FLOW.replace(/, reason.* /, ' ')}\n`, `  - ${IN_FLOW}\n`],
  ])('that stands there has its reason replaced: one %s', (_, before, after) => {
    const around = (item: string) => file(`acknowledged:\n${item}${OTHER}z: 1\n`)
    expect(withAcknowledgement(around(before), ENTRY)).toBe(around(after))
  })

  it('is left as it is written where it says the same', () => {
    const content = file(
      'acknowledged:\n  - check: "figures"\n    words: \'210  people\'\n    reason: "So said\n      the source"\n',
    )
    expect(withAcknowledgement(content, ENTRY)).toBe(content)
  })

  it('has no place where `acknowledged` is no list', () => {
    expect(withAcknowledgement(file('acknowledged: figures\n'), ENTRY)).toBeUndefined()
    expect(withAcknowledgement(file('acknowledged:\n  check: a\n'), ENTRY)).toBeUndefined()
    expect(withAcknowledgement('Text\n', ENTRY)).toBeUndefined()
  })
})

describe('the lines of an acknowledgement', () => {
  it('quote what needs it, and nothing else', () => {
    expect(acknowledgementLines({ check: 'sums', words: 'รวม 31 แห่ง, “ครบ”', reason: 'a: b' })).toBe(
      '  - check: sums\n    words: รวม 31 แห่ง, “ครบ”\n    reason: "a: b"',
    )
    expect(acknowledgementLines({ check: 'sums', words: '---', reason: '...' })).toBe(
      "  - check: sums\n    words: '---'\n    reason: '...'",
    )
    expect(acknowledgementOnOneLine({ check: 'sums', words: '31, 32', reason: '2010' })).toBe(
      '{ check: sums, words: "31, 32", reason: "2010" }',
    )
  })

  it('are read as what was acknowledged, on one line, whatever it is', () => {
    const sign = fc.constantFrom(...'"\'“”‘’„«»:#,[]{}-?&*!|>%@`\\ \n~=<.…0a', '\u00a0', 'ก้', '\u0007', '😀')
    const text = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(text, text, (words, reason) => {
        const entry = { check: 'figures', words, reason }
        const expected = { check: 'figures', words: shown(words), reason: shown(reason) }
        for (const lines of [acknowledgementLines(entry), `  - ${acknowledgementOnOneLine(entry)}`]) {
          const { frontMatter, findings } = splitMarkdown(file(`acknowledged:\n${lines}\n`))
          // A control character is told where it is read, and kept until then.
          expect(findings.filter(({ found }) => !found.en.startsWith('U+'))).toEqual([])
          expect(frontMatter?.data).toEqual({ acknowledged: [expected] })
        }
        expect(acknowledgementLines(entry).split('\n')).toHaveLength(3)
        expect(acknowledgementOnOneLine(entry)).not.toContain('\n')
      }),
      { numRuns: 500 },
    )
  })
})

/** @returns a text on one line */
const shown = (text: string) => text.replace(/\s+/g, ' ').trim()
