import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withAcknowledgement, withField } from '@/lib/content/front-matter/front-matter-edit'
import { plainText } from '@/lib/content/yaml/plain-text'
import { readYaml } from '@/lib/content/yaml/yaml'

const OTHER = '  - check: sums\n    words: a\n    reason: b\n'

/** Other fields of a front matter, written in every way there is; `KEY` is a name of their own. */
const FIELD = fc.constantFrom(
  'KEY: plain\n',
  'KEY:   "quoted # no comment"   # comment  \n',
  "KEY: 'it''s\n  two lines'\n",
  'KEY: >-\n  folded\n  lines\n\n',
  'KEY: |+ # comment\n  kept: x\n\n\n',
  'KEY: |2\n   deep\n  acknowledged: no\n',
  'KEY: [a, "b", {c: d}] \n',
  'KEY: [\n  a, # inside\n] # comment\n',
  'KEY:\n- a\n-\n  - b\n# comment\n',
  'KEY:\n    acknowledged: inside\n    other: # inside\n      - x # comment\n',
  'KEY:\n',
  '"KEY" : ~\n',
  'KEY: ต้นฉบับ\n   ต่อ “บรรทัด” 😀\n',
  '# acknowledged:\n#   - check: figures\n',
  '\n',
  ' \n',
)

/** The list of acknowledgements before: its text, empty where it is left out. */
const LIST = fc.constantFrom(
  '',
  'acknowledged:\n',
  'acknowledged: ~ # comment\n',
  'acknowledged: []\n',
  `acknowledged: [ {check: a, words: "b, c", reason: d}, ]  # comment\n`,
  `acknowledged: # comment\n${OTHER}`,
  `acknowledged:\n- check: a\n  words: b\n  reason: >\n    c\n    d\n\n`,
  'acknowledged:\n   # comment\n   - {check: a, words: b, reason: c}   \n',
)

/** A file, and what of it stands before and behind the list that may be changed. */
const FILE = (list: fc.Arbitrary<string>) =>
  fc
    .record({
      above: fc.array(FIELD, { maxLength: 4 }),
      list,
      below: fc.array(FIELD, { maxLength: 4 }),
      mark: fc.constantFrom('', '\uFEFF'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      text: fc.constantFrom('', '\n', '\nText  \n\n---\nacknowledged:\n---', '\n\n# Text\n'),
    })
    .map(({ above, list, below, mark, lineEnd, text }) => {
      const end = (part: string) => part.replaceAll('\n', lineEnd)
      const named = (fields: readonly string[], name: string) =>
        fields.map((field, index) => field.replace('KEY', `${name}${index}`)).join('')
      const head = `${mark}---\n${named(above, 'a')}`
      const tail = `${named(below, 'b')}---${text}`
      // What is new is set at the end of the front matter.
      const [before, behind] = list === '' ? [head + named(below, 'b'), `---${text}`] : [head, tail]
      return { content: end(head + list + tail), before: end(before), behind: end(behind), list, lineEnd }
    })

/** @returns the values of a front matter that has no fault */
function dataOf(content: string): Record<string, unknown> {
  const [, fields = ''] = /^---\n([\s\S]*?)^---$/m.exec(plainText(content)) ?? []
  const { data, findings } = readYaml(fields)
  expect(findings).toEqual([])
  return (data ?? {}) as Record<string, unknown>
}

describe('any front matter', () => {
  it('has exactly one acknowledgement more, and every other byte as it was', () => {
    const text = fc.string({ unit: 'grapheme' }).map((any) => `x${any.replace(/\s+/g, ' ')}x`)
    fc.assert(
      fc.property(FILE(LIST), text, text, ({ content, before, behind, lineEnd }, words, reason) => {
        const entry = { check: 'figures', words, reason }
        const changed = withAcknowledgement(content, entry) ?? ''
        const { acknowledged: others, ...rest } = dataOf(content)
        const { acknowledged, ...same } = dataOf(changed)
        expect(acknowledged).toEqual([...((others ?? []) as unknown[]), entry])
        expect(same).toEqual(rest)
        expect(changed.startsWith(before)).toBe(true)
        expect(changed.endsWith(behind)).toBe(true)
        expect(changed.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/)
        expect(withAcknowledgement(changed, entry)).toBe(changed)
        const again = withAcknowledgement(changed, { ...entry, reason: 'Asked again' }) ?? ''
        expect(dataOf(again).acknowledged).toEqual([
          ...((others ?? []) as unknown[]),
          { ...entry, reason: 'Asked again' },
        ])
        expect([again.startsWith(before), again.endsWith(behind)]).toEqual([true, true])
      }),
      { numRuns: 500 },
    )
  })

  it('has exactly one value changed, and every other byte as it was', () => {
    // Behind a text that keeps its empty lines, those of others would be its own.
    const field = FIELD.filter((one) => !one.includes('|+')).map((one) =>
      one.includes('KEY') ? one.replace('KEY', 'k') : '',
    )
    fc.assert(
      fc.property(FILE(field), ({ content, before, behind, list }) => {
        const changed = withField(content, 'k', 'new') ?? ''
        expect(dataOf(changed)).toEqual({ ...dataOf(content), k: 'new' })
        expect([changed.startsWith(before), changed.endsWith(behind)]).toEqual([true, true])
        if (list.includes('# comment')) expect(changed).toContain('# comment')
        expect(withField(changed, 'k', 'new')).toBe(changed)
      }),
      { numRuns: 500 },
    )
  })
})
