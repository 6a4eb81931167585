import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { enginesWithYamlAlone, splitMarkdown as split } from '@/lib/content/front-matter/front-matter'
import { inEnglish } from '../content-folder-on-disk'

const splitMarkdown = (content: string) => {
  const file = split(content)
  return { ...file, findings: file.findings.map(inEnglish) }
}

const OPENING = 'Write `---` alone on the first line'

describe('splitMarkdown', () => {
  it('parts front matter and text, and knows the line of the text', () => {
    const file = splitMarkdown('---\na: 1\nb: 2\n---\n\nText\n')
    expect(file.frontMatter?.data).toEqual({ a: 1, b: 2 })
    expect(file.body).toBe('\nText\n')
    expect(file.bodyLine).toBe(5)
    expect(file.findings).toEqual([])
  })

  it('takes a byte-order mark, Windows line ends and spaces behind the dashes', () => {
    const file = splitMarkdown('\uFEFF--- \r\na: ก\r\n---\t\r\nText\r\nmore')
    expect(file.frontMatter?.data).toEqual({ a: 'ก' })
    expect(file.body).toBe('Text\nmore')
    expect(file.bodyLine).toBe(4)
  })

  it('leaves a rule in the text alone', () => {
    expect(splitMarkdown('---\na: 1\n---\nText\n\n---\n\nmore').body).toBe('Text\n\n---\n\nmore')
  })

  it.each(['', '\n\n', 'Text\n', '\n---\na: 1\n---\n', '***\na: 1\n***\n'])(
    'misses front matter in %j',
    (content) => {
      const { frontMatter, findings } = splitMarkdown(content)
      expect(frontMatter).toBeUndefined()
      expect(findings).toHaveLength(1)
      expect(findings[0]).toMatchObject({ line: 1, field: 'front matter' })
      expect(findings[0]?.expected).toContain(OPENING)
    },
  )

  it('misses the line that closes the front matter', () => {
    expect(splitMarkdown('---\na: 1\n\nText').findings).toMatchObject([
      { line: 1, found: 'front matter that is never closed' },
    ])
  })

  it.each(['----', '--- text', '---a: 1'])('does not take %j for the closing line', (closing) => {
    expect(splitMarkdown(`---\na: 1\n${closing}\nText`).findings).toMatchObject([
      { line: 3, field: 'front matter' },
    ])
  })

  it('takes empty front matter for a map without keys', () => {
    expect(splitMarkdown('---\n---\nText').frontMatter?.data).toEqual({})
    expect(splitMarkdown('---\n# nothing\n---\nText').frontMatter?.data).toEqual({})
  })

  it.each([
    'js',
    'javascript',
    'JS',
    ' js',
    'json',
    'coffee',
    'cson',
    'toml',
    'yaml',
    '__proto__',
    'constructor',
    '-',
  ])('refuses front matter in the language %j and does not run it', (language) => {
    const content = `---${language}\nglobalThis.frontMatterRan = true\n---\nText`
    const { frontMatter, findings } = splitMarkdown(content)
    expect(frontMatter).toBeUndefined()
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      line: 1,
      found: `---${language}`.includes(' ') ? `“---${language}”` : `---${language}`,
    })
    expect(globalThis).not.toHaveProperty('frontMatterRan')
  })

  it.each([
    ['headline: “ดีพร้อม”', 'curly', "'“ดีพร้อม”'"],
    ['headline: ‘DIPROM’', 'curly', "'‘DIPROM’'"],
    ['headline: อันดับ #1 ของไทย', 'leaves out', "'อันดับ #1 ของไทย'"],
  ])('warns that %s loses something', (line, found, expected) => {
    const { findings } = splitMarkdown(`---\na: 1\n${line}\n---\nText`)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ line: 3, field: 'headline' })
    expect(findings[0]?.found).toContain(found)
    expect(findings[0]?.expected).toContain(expected)
  })

  it.each([
    "headline: '“ดีพร้อม”'",
    'headline: “ดีพร้อม” และ “ไทย”',
    'date: 2024 # about',
    "headline: 'อันดับ #1' # ok",
    '# note',
  ])('has nothing against %s', (line) => {
    expect(splitMarkdown(`---\n${line}\n---\nText`).findings).toEqual([])
  })
})

describe('a front matter that was pasted twice', () => {
  it.each([
    ['---\noriginal: true\ndate: 2024\n---\nText', 4],
    ['\n---\n# c\nauthors:\n  - name: A\n- b\nheadline: A\n---', 5],
  ])('is told at its line: %j', (body, line) => {
    const { findings } = splitMarkdown(`---\na: 1\n---\n${body}`)
    expect(findings).toMatchObject([{ line, field: 'front matter', found: 'a second front matter' }])
  })
  it.each([
    '---\n\nText\n\n---\n\ndate: today',
    '---\nText\ndate: today',
    'date: today',
    '---\nNote: we\n\ndate: x',
  ])('is not %j', (body) => expect(splitMarkdown(`---\na: 1\n---\n${body}`).findings).toEqual([]))
})

describe('enginesWithYamlAlone', () => {
  const engines = enginesWithYamlAlone(() => ({ read: true }))

  it.each(['js', 'javascript', 'JavaScript', 'json', 'coffee', 'coffeescript', 'cson'])(
    'makes gray-matter itself throw at %s',
    (language) => {
      const content = `---${language}\n(globalThis.frontMatterRan = true)\n---\n`
      expect(() => matter(content, { engines })).toThrow('Only YAML')
      expect(globalThis).not.toHaveProperty('frontMatterRan')
    },
  )

  it('reads YAML with the reader it is given', () => {
    expect(matter('---\na: 1\n---\n', { engines }).data).toEqual({ read: true })
  })
})
