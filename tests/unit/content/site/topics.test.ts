import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTopics, topicName, topics } from '@/lib/content/site/topics'
import { localeCodes } from '@/lib/i18n/locales'
import { contentWith, inEnglish } from '../content-folder-on-disk'

const problemsOf = (yaml: string) => {
  const folder = contentWith({})
  writeFileSync(path.join(folder, 'topics.yaml'), yaml)
  return readTopics(folder).problems.map(inEnglish)
}
const names = 'names: { th: ก, en: a }'

describe('topics', () => {
  it('of the site have a name in every language', () => {
    expect(topics().length).toBeGreaterThanOrEqual(5)
    for (const topic of topics()) expect(Object.keys(topic.names)).toEqual([...localeCodes])
  })

  it('are named in a language', () => {
    expect(topicName('industry', 'th')).toBe('อุตสาหกรรม')
    expect(topicName('industry', 'en')).toBe('Industry')
    expect(() => topicName('gossip', 'en')).toThrow('gossip')
    expect(() => topicName('industry', 'xx')).toThrow('xx')
  })

  it('of a folder without its own are the site’s', () => {
    expect(readTopics(contentWith({}))).toEqual({ topics: topics(), problems: [] })
  })

  it.each([
    ['- id: a\n  names: { th: ก }\n', 2, '1 › names › en', 'in the language "en"'],
    ['- id: a\n  names: { th: ก, en: a, fr: a }\n', 2, '1 › names › fr', 'th and en'],
    [`- id: A_b\n  ${names}\n`, 1, '1 › id', 'green-economy'],
    [`- id: a\n  ${names}\n- id: a\n  names: { th: ข, en: b }\n`, 3, 'id', 'line 1'],
    ['- id: a\n  names:\n    th: อันดับ #1\n    en: a\n', 3, '1 › names › th', "'อันดับ #1'"],
    ['- id: a\n  names:\n    th: “ก”\n    en: a\n', 3, '1 › names › th', "'“ก”'"],
    ['- id: a\n  names: { th: ก, en: "**a**" }\n', 2, '1 › names › en', 'plain text'],
    ['- id: a\n  names: { th: ก&nbsp;ข, en: a }\n', 2, '1 › names › th', 'plain text'],
    ['', 1, 'file', 'Write a list of topics'],
    ['id: a\n', 1, 'file', 'Write a list of topics'],
    [`- id: a\n  ${names}\n\t- id: b\n`, 3, 'id', 'spaces'],
  ])('%j is a problem', (yaml, line, field, expected) => {
    const problems = problemsOf(yaml)
    expect(problems[0]).toMatchObject({ file: expect.stringMatching(/topics\.yaml$/), line, field })
    expect(problems[0]?.expected).toContain(expected)
  })

  it('may have remarks behind their names', () => {
    expect(problemsOf('- id: a # first\n  names:\n    th: ก # ตกลงแล้ว\n    en: AT&T\n')).toEqual([])
  })
})
