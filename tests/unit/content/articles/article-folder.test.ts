import { describe, expect, it } from 'vitest'
import { contentWith, markdown, ORIGINAL, problemsIn, TRANSLATION } from '../content-folder-on-disk'

const good = markdown(ORIGINAL)

describe('the name of an article’s folder', () => {
  it.each([
    ['Otagai_Forum', ': otagai-forum.'],
    ['otagai--forum', ': otagai-forum.'],
    [`${'long-'.repeat(20)}name`, `: ${Array(16).fill('long').join('-')}.`],
    ['ข่าวใหม่', 'such as otagai-forum-sasebo.'],
  ])('%s gets a better one suggested', (slug, expected) => {
    const problems = problemsIn(contentWith({ [`${slug}/th.md`]: good }))
    expect(problems).toMatchObject([{ file: `${slug}/th.md`, line: 1, field: 'slug' }])
    expect(problems[0]?.expected).toContain(expected)
  })

  it('in Thai is suggested from the English headline', () => {
    const folder = contentWith({ 'ข่าว/th.md': good, 'ข่าว/en.md': markdown(TRANSLATION) })
    expect(problemsIn(folder)[0]?.expected).toContain(': diprom-opens-the-event.')
  })

  it('is not suggested when another article has it', () => {
    const folder = contentWith({ 'big_news/th.md': good, 'big-news/th.md': good })
    expect(problemsIn(folder)[0]?.expected).not.toContain('big-news')
  })
})

describe('the names of an article’s files', () => {
  it.each(['jp.md', 'th-TH.md', 'README.md', 'th.markdown', 'th.md.txt', 'th.mdx'])('refuse %s', (name) => {
    const problems = problemsIn(contentWith({ 'news/th.md': good, [`news/${name}`]: good }))
    expect(problems).toMatchObject([{ file: `news/${name}`, line: 1, field: 'file name', found: name }])
    expect(problems[0]?.expected).toContain('th.md or en.md')
  })

  it('refuse capitals, and tell the right name alone when the text is missing for them', () => {
    const problems = problemsIn(contentWith({ 'news/TH.md': good }))
    expect(problems).toMatchObject([{ field: 'file name', found: 'TH.md' }])
    expect(problems[0]?.expected).toMatch(/^Name it th\.md\./)
  })

  it('refuse a text that has no folder', () => {
    const problems = problemsIn(contentWith({ 'news.md': good }))
    expect(problems).toMatchObject([{ file: 'news.md', line: 1, field: 'file name' }])
    expect(problems[0]?.expected).toContain('articles/news/th.md')
  })

  it('miss a text in a folder with none', () => {
    expect(problemsIn(contentWith({ 'news/forum.jpg': '' }))).toMatchObject([
      { file: expect.stringMatching(/news$/), found: 'a folder without a text' },
    ])
  })
})

describe('the original', () => {
  it('is missing: one problem, where it most likely is', () => {
    const facts = ORIGINAL.replace('original: true\n', '')
    const likely = problemsIn(contentWith({ 'a/en.md': markdown(TRANSLATION), 'a/th.md': markdown(facts) }))
    expect(likely).toMatchObject([{ file: 'a/th.md', line: 1, field: 'original' }])
    const unlikely = problemsIn(
      contentWith({ 'a/en.md': markdown(TRANSLATION), 'a/th.md': markdown(TRANSLATION) }),
    )
    expect(unlikely).toMatchObject([{ file: 'a/th.md', line: 1, field: 'original' }])
  })

  it('is there twice: one problem, in the second', () => {
    const problems = problemsIn(contentWith({ 'a/en.md': good, 'a/th.md': good }))
    expect(problems).toMatchObject([
      { file: 'a/en.md', line: 2, field: 'original', found: 'a second original' },
    ])
    expect(problems[0]?.expected).toContain('th.md is the original')
  })

  it('is not said to be missing when a file could not be read', () => {
    const folder = contentWith({ 'a/en.md': markdown(TRANSLATION), 'a/th.md': '---js\n({})\n---\nText' })
    expect(problemsIn(folder)).toMatchObject([{ file: 'a/th.md', line: 1, field: 'front matter' }])
  })

  it.each(['yes', '"true"', '1'])('written as %s is one problem', (value) => {
    const folder = contentWith({ 'a/th.md': markdown(ORIGINAL.replace('true', value)) })
    expect(problemsIn(folder)).toMatchObject([{ file: 'a/th.md', line: 2, field: 'original', found: value }])
  })

  it('may be denied in a translation', () => {
    expect(
      problemsIn(contentWith({ 'a/th.md': good, 'a/en.md': markdown(`original: false\n${TRANSLATION}`) })),
    ).toEqual([])
  })

  it('alone has the facts', () => {
    const folder = contentWith({
      'a/th.md': good,
      'a/en.md': markdown(`${TRANSLATION}\ndate: 2024\nsource: x`),
    })
    const problems = problemsIn(folder)
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [4, 'date'],
      [5, 'source'],
    ])
    for (const { expected } of problems) expect(expected).toContain('belongs in the original (th.md)')
  })
})

describe('a file', () => {
  it('in another encoding than UTF-8 is one problem', () => {
    const thai874 = new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xa1, 0xd2, 0x0a])
    expect(problemsIn(contentWith({ 'a/th.md': thai874 }))).toMatchObject([
      { file: 'a/th.md', line: 1, field: 'encoding', found: 'a file that is not in UTF-8' },
    ])
  })

  it.each(['', '   \n\n'])('without a text is one problem (%j)', (text) => {
    expect(problemsIn(contentWith({ 'a/th.md': markdown(ORIGINAL, text) }))).toMatchObject([
      { file: 'a/th.md', line: 7, field: 'text', found: 'no words below the front matter' },
    ])
  })
})
