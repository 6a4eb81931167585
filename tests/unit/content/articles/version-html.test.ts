import { describe, expect, it } from 'vitest'
import { readArticles } from '@/lib/content/articles/library'
import { contentWith, markdown, ORIGINAL, originalWith, problemsOfOriginal } from '../content-folder-on-disk'

const told = (text: string) =>
  problemsOfOriginal(ORIGINAL, text).map(({ line, field, expected }) => [line, field, expected])

describe('HTML that would be lost', () => {
  it.each([
    ['อ่าน <a href="https://a.example">รายงาน</a>', '[the report]('],
    ['<iframe src="https://a.example"></iframe>', '[Watch the video]('],
    ['<table><tr><td>ก</td></tr></table>', '| --- | --- |'],
    ['<b>ก</b>', '**bold words**'],
    ['<i>ก</i>', '*slanted words*'],
    ['<u>ก</u>', 'Take the tag out'],
    ['<span style="color:red">ก</span>', '<span lang="ja">'],
    ['<p class="MsoNormal">ก<o:p></o:p></p>', 'empty line'],
    ['ก<o:p></o:p>', 'word processor'],
    ['<![if !supportLists]>ก', 'word processor'],
    ['ก\n\n<![endif]-->', 'word processor'],
    ['<st1:place>ก</st1:place>', 'word processor'],
    ['<h2>ก</h2>', '## The heading'],
    ['<ul>\n<li>ก</li>\n</ul>', '- The item'],
    ['<!--[if gte mso 9]><xml></xml><![endif]-->\n\nก', '<!--'],
    ['ก\n\n<!-- ไม่ปิด\n\nข', '-->'],
    ['<script>x</script>\n\nก', 'Take the tag out'],
    ['if x<y and y>z', 'write `\\<`'],
    ['รหัส <PIN> ของคุณ', 'write `\\<`'],
    ['m<sup>2', '</sup>'],
    ['m2</sup>', 'Take the tag out'],
    ['- ก <b>ข</b>', '**bold words**'],
    ['| <b>ก</b> |\n|-|\n| ข |', '**bold words**'],
  ])('is told with what to write instead: %s', (text, expected) => {
    expect(told(text)[0]).toEqual([expect.any(Number), 'HTML', expect.stringContaining(expected)])
  })

  it('is told with its line', () => {
    expect(told('ก\n\n<div>\n<b>ข</b>\n</div>').map(([line]) => line)).toEqual([10, 11])
  })

  it('is told of notes', () => {
    const [problem] = problemsOfOriginal(`${ORIGINAL}\nnotes:\n  - ก\n  - <b>ข</b>`)
    expect(problem).toMatchObject({ line: 9, field: 'notes › 2' })
  })

  it.each([
    'm<sup>2</sup> H<sub>2</sub>O ก<br>ข <span lang="ja">長崎</span>',
    'ก <!-- ถึงผู้แปล --> ข\n\n<!-- ทั้งย่อหน้า\n\n<b>x</b> -->\n\nค',
    '`<b>` \\<b> 5 < 6 <https://a.example> <a@b.example> <3',
    '```\n<table>\n```',
  ])('is nothing that is kept, or not HTML: %s', (text) => expect(told(text)).toEqual([]))
})

describe('an article that cannot be read as it is', () => {
  it.each([
    '>'.repeat(2000),
    `${'- '.repeat(1000)}a`,
    `${'<span lang="en">a'.repeat(3000)}${'</span>'.repeat(3000)}`,
  ])('is told where its parts go too deep', (text) => {
    expect(told(`ก\n\n${text}`)).toEqual([[10, 'nesting', expect.any(String)]])
  })

  it('is told of conflict markers, each with its line, wherever they stand', () => {
    const text = '<<<<<<< HEAD\nก\n=======\nข\n>>>>>>> main'
    expect(told(text).map(([line, field]) => [line, field])).toEqual([
      [8, 'conflict markers'],
      [10, 'conflict markers'],
      [12, 'conflict markers'],
    ])
    expect(problemsOfOriginal(`<<<<<<< HEAD\n${ORIGINAL}\n=======\nx: y\n>>>>>>> main`)).toHaveLength(3)
    expect(told(text.replace(/^/gm, '  '))).toHaveLength(3)
    expect(told('หัวข้อ\n=======\n\nก')).toEqual([])
  })

  it.each(['<!-- ยังไม่เขียน -->', '***', '---\n\n<!-- ก -->\n'])('is told of no words: %s', (text) => {
    expect(told(text)).toMatchObject([[7, 'text', 'Write the text of the article there.']])
  })
  it.each(['**ก**', '- ก', '<sup>ก</sup>', '<!-- ก -->\n\nข', '_ก_'])('has words in %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it.each([
    ['ก\u000bข', 'U+000B'],
    ['ก\0ข', 'U+0000'],
    ['ก\u001b[2Jข', 'U+001B'],
    ['ก\u0085ข', 'U+0085'],
    ['ก\ufffeข', 'U+FFFE'],
  ])('is told of %j, which nothing can carry', (text, code) => {
    expect(problemsOfOriginal(ORIGINAL, text)).toMatchObject([
      { line: 8, field: 'characters', found: expect.stringContaining(code) },
    ])
    expect(problemsOfOriginal(originalWith('headline', `headline: ${text}`))[0]).toMatchObject({ line: 5 })
  })

  it.each(['"x\\uD800"', '"x\\0"', '"x\\x1b[2J"'])(
    'is told of a headline %s, written by its code',
    (value) => {
      const [problem] = problemsOfOriginal(originalWith('headline', `headline: ${value}`))
      expect(problem).toMatchObject({ line: 5, field: 'headline', found: expect.stringMatching(/^U\+/) })
    },
  )

  it('shows what a terminal would obey, in keys as well', () => {
    const problems = problemsOfOriginal(originalWith('headline', 'headlin\u001b[2Je: x'))
    const report = JSON.stringify(problems)
    expect(report).toContain('headlin\\\\x1b[2Je')
    expect(report).not.toContain('\\u001b')
  })
})

describe('words that YAML would leave out', () => {
  it.each([
    ['headline', 'headline: BOI #1 applications'],
    ['headline', 'headline: BOI # one'],
    ['standfirst', 'standfirst: Asia #1'],
  ])('are told in %s: %s', (key, line) => {
    expect(problemsOfOriginal(originalWith(key, line))[0]).toMatchObject({
      field: key,
      expected: expect.stringContaining("'"),
    })
  })
  it('are none where a comment explains a date, a topic or an address', () => {
    for (const [key, line] of [
      ['date', 'date: 2024 # the year'],
      ['topics', 'topics: [industry] # one'],
      ['original', 'original: true # in Thai'],
    ] as const)
      expect(problemsOfOriginal(originalWith(key, line))).toEqual([])
  })
})

describe('fields that an editor folded or pasted', () => {
  it('have no space between two Thai letters, and plain ones for those of a word processor', () => {
    const front = originalWith('standfirst', 'standfirst: >-\n  ประ\n  โยค\u00a0มี\u00a0100\u00a0ราย')
    const [article] = readArticles(contentWith({ 'news/th.md': markdown(front) }))
    expect(article?.versions[0]?.standfirst).toBe('ประโยค มี 100\u00a0ราย')
  })
})
