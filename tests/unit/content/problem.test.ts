import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ContentError, clipped, type Problem, shownPath, told } from '@/lib/content/problem'

const problem = (file: string, line: number | undefined, field: string, found = 'x'): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  field,
  found: { en: found, th: found },
  expected: { en: 'Write y.', th: 'เขียน y' },
})

describe('ContentError', () => {
  it('lists problems by file and line, then counts them', () => {
    const error = new ContentError([
      problem('b', 1, 'k'),
      problem('a', 10, 'k'),
      problem('a', 9, 'k'),
      problem('c', undefined, 'k'),
    ])
    expect(error.message).toBe(
      [
        'a:9  k: found x. Write y.',
        'a:10  k: found x. Write y.',
        'b:1  k: found x. Write y.',
        'c  k: found x. Write y.',
        '4 problems in 3 files.',
      ].join('\n'),
    )
    expect(error.name).toBe('ContentError')
  })

  it('counts a single problem as one', () => {
    expect(new ContentError([problem('a', 1, 'k')]).message).toMatch(/\n1 problem in 1 file\.$/)
  })

  it('tells a field of a line once, with what was found first', () => {
    expect(
      new ContentError([problem('a', 1, 'k', 'first'), problem('a', 1, 'k', 'second')]).problems,
    ).toMatchObject([{ found: { en: 'first' } }])
  })
})

describe('what is told', () => {
  it('is one line, cut short, and in quotation marks when it is more than a word', () => {
    expect(clipped(' a\n\tb ')).toBe('a b')
    expect([...clipped('ก'.repeat(100))]).toHaveLength(60)
    expect(told('a')).toBe('a')
    expect(told('a b')).toBe('“a b”')
  })

  it('has paths relative to the working directory, unless they lead out of it', () => {
    expect(shownPath(path.resolve('content/articles'))).toBe('content/articles')
    expect(shownPath(path.resolve('/elsewhere/content'))).toBe('/elsewhere/content')
  })
})
