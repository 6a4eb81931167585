import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf, withValue } from '@/lib/content/front-matter/front-matter-value'
import type { FieldValue } from '@/lib/content/front-matter/written-value'

/** @returns a file with this front matter */
const file = (fields: string) => `---\n${fields}---\nText\n`

const LIST = 'k: # why\n  # first\n  - a: 1x # one\n    b: x\n  # second\n  - a: "2"\n    b: y\nz: 1\n'

describe('a field that gets another value', () => {
  it.each<[string, string, FieldValue | undefined, string]>([
    ['is a line', 'k: old # c\n', 'new', 'k: new # c\n'],
    ['keeps double quotation marks', 'k: "old" # c\n', 'new: one', 'k: "new: one" # c\n'],
    ['keeps single quotation marks', "k: 'old'\n", "it's", "k: 'it''s'\n"],
    ['is quoted where it must be', 'k: old\n', 'a: b # c', "k: 'a: b # c'\n".replaceAll("'", '"')],
    [
      'keeps its folded lines',
      'k: >-\n  one two\n  three four\n',
      'one two three 4',
      'k: >-\n  one two\n  three 4\n',
    ],
    [
      'keeps folded Thai',
      'k: >-\n  ไทยและ\n  ญี่ปุ่น 3 ราย\n',
      'ไทยและญี่ปุ่น 4 ราย',
      'k: >-\n  ไทยและ\n  ญี่ปุ่น 4 ราย\n',
    ],
    ['joins folded lines', 'k: >-\n  one\n  two\n  three\n', 'onetwo three', 'k: >-\n  onetwo\n  three\n'],
    ['is a new line', 'a: 1 # c\n', 'new', 'a: 1 # c\nk: new\n'],
    ['is a new list', 'a: 1\n', ['one two', 'three'], 'a: 1\nk:\n  - one two\n  - three\n'],
    ['is a new list of ids', 'a: 1\n', ['one', 'two'], 'a: 1\nk: [one, two]\n'],
    ['is a new map', 'a: 1\n', { b: 'c', d: [0.5, 0.3] }, 'a: 1\nk:\n  b: c\n  d: [0.5, 0.3]\n'],
    ['is a new list of maps', '', [{ a: 'b', c: 'd' }], 'k:\n  - a: b\n    c: d\n'],
    ['takes the place of an empty one', 'k: # c\nz: 1\n', ['a b'], 'k: # c\n  - a b\nz: 1\n'],
    ['is taken out', 'a: 1\n# c\nk: # d\n  - x\n\nz: 1\n', undefined, 'a: 1\n# c\n\nz: 1\n'],
    ['is taken out as the last', 'a: 1\nk: >-\n  x\n  y\n', undefined, 'a: 1\n'],
    ['is an id more', 'k: [a, b] # c\n', ['a', 'b', 'c'], 'k: [a, b, c] # c\n'],
    ['is one line of a list', 'k:\n  - a b # c\n  - "d"\n', ['a b', 'e'], 'k:\n  - a b # c\n  - "e"\n'],
    ['is one folded line of a list', 'k:\n  - >-\n    a\n    b\n', ['a c'], 'k:\n  - >-\n    a\n    c\n'],
    ['is a key of a map', 'k:\n  a: x # c\n  b: y\n', { a: 'z', b: 'y' }, 'k:\n  a: z # c\n  b: y\n'],
    [
      'is a key more of a map',
      'k:\n  a: x # c\nz: 1\n',
      { a: 'x', b: 'y' },
      'k:\n  a: x # c\n  b: y\nz: 1\n',
    ],
    ['is a key less of a map', 'k:\n  a: x\n  b: y # c\nz: 1\n', { a: 'x' }, 'k:\n  a: x\nz: 1\n'],
    ['is the first key less of a map', 'k:\n  a: x\n  b: y\n', { b: 'y' }, 'k:\n  b: y\n'],
    ['is a key less of a map in braces', 'k: {a: x, b: y}\n', { a: 'x' }, 'k:\n  a: x\n'],
    [
      'is a key of an item',
      LIST,
      [
        { a: '1x', b: 'x' },
        { a: '3', b: 'y' },
      ],
      LIST.replace('"2"', '"3"'),
    ],
    [
      'is an item less',
      LIST,
      [{ a: '2', b: 'y' }],
      'k: # why\n  # first\n  # second\n  - a: "2"\n    b: y\nz: 1\n',
    ],
    [
      'is two items moved',
      LIST,
      [
        { a: '2', b: 'y' },
        { a: '1x', b: 'x' },
      ],
      'k: # why\n  # first\n  # second\n  - a: "2"\n    b: y\n  - a: 1x # one\n    b: x\nz: 1\n',
    ],
    [
      'is an item more',
      LIST,
      [
        { a: '1x', b: 'x' },
        { a: 'n: o', b: 'w' },
        { a: '2', b: 'y' },
      ],
      LIST.replace('  # second', '  - a: "n: o"\n    b: w\n  # second'),
    ],
    [
      'is a name that gets a page',
      'k: [Jane Doe]\n',
      [{ name: 'Jane Doe', url: 'https://a.b' }],
      'k:\n  - name: Jane Doe\n    url: https://a.b\n',
    ],
  ])('%s', (_, before, value, after) => {
    expect(withValue(file(before), 'k', value)).toBe(file(after))
    expect(withValue(file(after), 'k', value)).toBe(file(after))
    const windows = (fields: string) => file(fields).replaceAll('\n', '\r\n')
    expect(withValue(windows(before), 'k', value)).toBe(windows(after))
  })

  it('keeps a year as it is written', () => {
    const content = file('date: 2024 # the year alone\nkeyFigures:\n  - value: 31\n    label: x\n')
    expect(fieldsOf(content)).toEqual({ date: '2024', keyFigures: [{ value: '31', label: 'x' }] })
    expect(withValue(content, 'date', '2025')).toBe(content.replace('2024', '2025'))
    expect(withValue(content, 'keyFigures', [{ value: '32', label: 'x' }])).toBe(content.replace('31', '32'))
  })

  it.each(['no front matter', '---\na: [\n---\n', '---\nk: 1\nk: 2\n---\n', ''])(
    'is not set in %j',
    (content) => {
      expect(withValue(content, 'k', 'new')).toBeUndefined()
      expect(fieldsOf(content)).toBeUndefined()
    },
  )

  it('changes one line of a shipped article', () => {
    const content = readFileSync('content/articles/otagai-forum-sasebo/en.md', 'utf8')
    const { standfirst, notes } = fieldsOf(content) ?? {}
    const changed = withValue(content, 'standfirst', String(standfirst).replace('100', '200')) ?? ''
    const differing = changed.split('\n').filter((line, index) => line !== content.split('\n')[index])
    expect(differing).toEqual([
      '  More than 200 Japanese and Thai businesses took part in the business-matching event in Nagasaki Prefecture,',
    ])
    const less = withValue(content, 'notes', (notes as string[]).slice(1)) ?? ''
    expect(content.length - less.length).toBe(content.lastIndexOf('  - >-') - content.indexOf('  - >-'))
  })
})

describe('any value', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((any) => `x${any.replace(/\s+/g, ' ')}x`)
  const map = fc.record({ a: text, b: text })
  const value: fc.Arbitrary<FieldValue> = fc.oneof(
    text,
    fc.boolean(),
    fc.array(text, { minLength: 1, maxLength: 4 }),
    fc.array(map, { minLength: 1, maxLength: 4 }),
    map,
  )

  it('takes the place of any other, and is read again as it is', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const content = file('# c\na: "x" # d\nk: old\nz: [1, 2] # e\n')
        const first = withValue(content, 'k', one) ?? ''
        const second = withValue(first, 'k', other) ?? ''
        expect(fieldsOf(first)?.k).toEqual(one)
        expect(fieldsOf(second)?.k).toEqual(other)
        expect(second).toMatch(/^---\n# c\na: "x" # d\nk:/)
        expect(second.endsWith('\nz: [1, 2] # e\n---\nText\n')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
