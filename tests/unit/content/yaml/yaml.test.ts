import { describe, expect, it } from 'vitest'
import { readYaml as read } from '@/lib/content/yaml/yaml'
import { inEnglish } from '../content-folder-on-disk'

const readYaml = (text: string) => {
  const document = read(text)
  return { ...document, findings: document.findings.map(inEnglish) }
}

describe('readYaml', () => {
  it('reads the core schema of YAML 1.2', () => {
    const { data, findings } = readYaml(
      'a: 2024\nb: 2024-03-09\nc: true\nd: yes\ne: [x, y]\nf:\n  g: >-\n    ก\n    ข\n',
    )
    expect(data).toEqual({ a: 2024, b: '2024-03-09', c: true, d: 'yes', e: ['x', 'y'], f: { g: 'กข' } })
    expect(findings).toEqual([])
  })

  it('keeps a space that was typed before a line end between Thai letters', () => {
    expect(readYaml('a: >-\n  ก\n  ข \n  ค\n').data).toEqual({ a: 'กข  ค' })
  })

  it.each([
    ['a: [ก, , ข]', 'a: [ก, ข]', ['ก', 'ข']],
    ['a: [, ก,, ข]', 'a: [ก, ข]', ['ก', 'ข']],
  ])('tells the empty item of %j', (text, meant, items) => {
    const { data, findings } = readYaml(text)
    expect(findings).toMatchObject([{ line: 1, found: expect.stringContaining('empty item') }])
    expect(findings[0]?.expected).toContain(meant)
    expect(data).toEqual({ a: items })
  })

  it('knows the line and the source of every value', () => {
    const document = readYaml("a: '1'\nb:\n  - c: 2.0\n    d: x\n  - e\n")
    expect(document.lineOf(['b', 0, 'd'])).toBe(4)
    expect(document.lineOf(['b', 1])).toBe(5)
    expect(document.sourceOf(['a'])).toBe("'1'")
    expect(document.sourceOf(['b', 0, 'c'])).toBe('2.0')
  })

  it('falls back on the nearest line for what is not there', () => {
    const document = readYaml('\na: 1\nb:\n  - c: 2\n')
    expect(document.lineOf(['missing'])).toBe(1)
    expect(document.lineOf(['b', 0, 'missing'])).toBe(4)
    expect(document.sourceOf(['b', 0, 'missing'])).toBe('')
  })

  it.each([
    ['headline: A: b', 'headline', "headline: 'A: b'", 'A: b'],
    [`headline: "A 'b' "c" d"`, 'headline', `headline: 'A ''b'' "c" d'`, `A 'b' "c" d`],
    [`headline: "A" and "b"`, 'headline', `headline: '"A" and "b"'`, '"A" and "b"'],
    ['headline: “A: b”', 'headline', "headline: '“A: b”'", '“A: b”'],
    ['headline: "A" b', 'headline', `headline: '"A" b'`, '"A" b'],
    ["headline: 'A' b's", 'headline', "headline: '''A'' b''s'", "'A' b's"],
    ['headline: "A b', 'headline', `headline: '"A b'`, '"A b'],
    ['headline: @A', 'headline', "headline: '@A'", '@A'],
    ['headline: %A', 'headline', "headline: '%A'", '%A'],
    ['headline: *A* b', 'headline', "headline: '*A* b'", '*A* b'],
    ['headline: *A', 'headline', "headline: '*A'", '*A'],
    ['headline: &A b', 'headline', "headline: '&A b'", '&A b'],
    ['headline: !A b', 'headline', "headline: '!A b'", '!A b'],
    ['headline: !!binary b', 'headline', 'straight quotes', '!!binary b'],
    ['headline: !!js/function b', 'headline', 'straight quotes', '!!js/function b'],
    ['headline: [A] b', 'headline', "headline: '[A] b'", '[A] b'],
    ['headline: > A', 'headline', "headline: '> A'", '> A'],
    ['headline:A', 'headline', 'headline: A', 'A'],
    ['headline:\u00a0A', 'headline', 'headline: A', 'A'],
    ['headline：A', 'headline', 'headline: A', 'A'],
  ])('tells how to write %j, and reads on', (line, field, expected, value) => {
    const { data, findings } = readYaml(`\na: 1\n${line}\nz: 2\n`)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ line: 3, field })
    expect(findings[0]?.expected).toContain(expected)
    expect(data).toEqual({ a: 1, headline: value, z: 2 })
  })

  it('tells of a tab at the start of a line, on the line it is on', () => {
    const { data, findings } = readYaml('list:\n\t- a: x\n\t  b: y\nz: 2\n')
    expect(findings.map(({ line, found }) => [line, found])).toEqual([
      [2, 'a tab at the start of the line'],
      [3, 'a tab at the start of the line'],
    ])
    expect(data).toEqual({ list: [{ a: 'x', b: 'y' }], z: 2 })
  })

  it('tells everything that is wrong, not the first alone', () => {
    const { findings } = readYaml('a: b: c\nd:e\nf: @g\nf: h\n')
    expect(findings.map(({ line, field }) => [line, field])).toEqual([
      [1, 'a'],
      [2, 'd'],
      [3, 'f'],
      [4, 'f'],
    ])
  })

  it('tells of a line once, however much is wrong in it', () => {
    expect(readYaml('a: 1\n\tb: c: d\n').findings.filter(({ line }) => line === 2)).toHaveLength(1)
    expect(readYaml('list:\n\t- b: c: d\n').findings).toMatchObject([{ line: 2 }])
  })

  it('takes the last of two equal keys, on its own line', () => {
    const document = readYaml('a: 1\na: 2\n')
    expect(document.data).toEqual({ a: 2 })
    expect(document.lineOf(['a'])).toBe(2)
  })

  it('finds the line where a quotation mark was opened, not the end of the text', () => {
    expect(readYaml('a: 1\nb: \'x\nc: 3\nd: "y\n').findings.map(({ line }) => line)).toEqual([2, 4])
  })

  it('tells of a key that stands there twice', () => {
    expect(readYaml('a: 1\nb: 2\na: 3\n').findings).toEqual([
      {
        line: 3,
        field: 'a',
        found: 'a a second time',
        expected: 'Keep one line `a:` and take out the other.',
      },
    ])
  })

  it.each([
    'a: 1\nwords without a key\n\nmore words\n',
    'a: 1\n...\nb: 2\n',
    'a: {b\nc: 1\n',
    '%YAML 1.2\na: 1\n',
    '? [a]\n: b\n',
  ])('gives up on %j with one finding on a line of its own', (text) => {
    const { data, findings } = readYaml(text)
    expect(data).toBeUndefined()
    expect(findings).toHaveLength(1)
    expect(findings[0]?.line).toBeGreaterThan(0)
    expect(findings[0]?.expected).toContain('`key: value`')
  })

  it('does not expand aliases', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((key, i) => `${key}: &${key} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`)
      .join('\n')}\n`
    const { findings } = readYaml(bomb)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings[0]).toMatchObject({ line: 1, field: 'a' })
  })

  it('does not reach an object’s prototype', () => {
    const { data } = readYaml('__proto__:\n  polluted: true\n')
    expect({}).not.toHaveProperty('polluted')
    expect(Object.keys(data as object)).toEqual(['__proto__'])
  })
})
