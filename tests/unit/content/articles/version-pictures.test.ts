import { describe, expect, it } from 'vitest'
import { readArticles } from '@/lib/content/articles/library'
import { contentWith, DOT, markdown, ORIGINAL, problemsIn, TRANSLATION } from '../content-folder-on-disk'

const problemsOf = (text: string, frontMatter = ORIGINAL) =>
  problemsIn(
    contentWith({
      'news/th.md': markdown(frontMatter, text),
      'news/forum.jpg': DOT,
      'news/empty.jpg': '',
      'news/letter.jpg': 'Dear editor',
    }),
  )

describe('the pictures of an article', () => {
  it('are known by what they are called, in each language, as one file', () => {
    const lead = 'image:\n  src: forum.jpg\n  alt: '
    const [article] = readArticles(
      contentWith({
        'news/th.md': markdown(`${ORIGINAL}\n${lead}เวที`, 'ก\n\n![ข](./stage.png)\n'),
        'news/en.md': markdown(`${TRANSLATION}\n${lead}The stage`, 'a\n\n![b](stage.png)\n'),
        'news/forum.jpg': DOT,
        'news/stage.png': DOT,
      }),
    )
    const [thai, english] = article?.versions ?? []
    expect(Object.keys(thai?.pictures ?? {})).toEqual(['forum.jpg', './stage.png'])
    expect(Object.keys(english?.pictures ?? {})).toEqual(['forum.jpg', 'stage.png'])
    expect(thai?.pictures?.['./stage.png']).toEqual(english?.pictures?.['stage.png'])
    expect(english?.pictures?.['forum.jpg']).toMatchObject({ width: 1, height: 1 })
  })
  it('are none where there are none', () => {
    const [article] = readArticles(contentWith({ 'news/th.md': markdown(ORIGINAL) }))
    expect(article?.versions[0]).not.toHaveProperty('pictures')
  })
})

describe('what is wrong with a picture in the text is told with its line:', () => {
  it.each([
    ['![](forum.jpg)', 'no words for the picture forum.jpg', '`![What it shows](forum.jpg)`'],
    ['![ ][x]\n\n[x]: forum.jpg', 'no words for the picture forum.jpg', 'Write what it shows'],
    ['![forum.jpg](forum.jpg)', "a file's name where the words for forum.jpg belong", 'Write what it shows'],
    ['![IMG_0042.JPG](forum.jpg)', "a file's name where the words", 'Write what it shows'],
    ['![เวที](form.jpg)', 'form.jpg, a file that does not exist', 'Did you mean `forum.jpg`?'],
    ['![เวที](empty.jpg)', 'empty.jpg, an empty file', 'Save the picture there once more.'],
    ['![เวที](letter.jpg)', 'letter.jpg, which is not a picture inside', 'save it again as JPEG'],
    ['![เวที](https://example.com/a.jpg)', 'an address outside the site', 'Save the picture beside this file'],
    ['![เวที](report.docx)', 'report.docx, a document, not a picture', '`[The report](report.docx)`'],
    ['![เวที]()', 'a picture without a file (เวที)', 'Write the name of a file'],
    ['<img src="forum.jpg" alt="เวที">', 'a tag of HTML, which is not shown', 'in Markdown'],
  ])('%s', (written, found, expected) => {
    const problems = problemsOf(`ก\n\nข ${written}\n`)
    expect(problems).toMatchObject([{ file: 'news/th.md', line: 10, field: 'picture' }])
    expect(problems[0]?.found).toContain(found)
    expect(problems[0]?.expected).toContain(expected)
  })
  it('and in a note, where there is no room for one', () => {
    expect(problemsOf('ก', `${ORIGINAL}\nnotes:\n  - ดู ![เวที](forum.jpg)`)).toMatchObject([
      { line: 8, field: 'notes › 1', found: 'a picture in a note' },
    ])
  })
  it('and each picture once, in one run', () => {
    const problems = problemsOf('![](forum.jpg)\n\n![ก](empty.jpg)\n\n![ข](none.jpg)\n')
    expect(problems.map(({ line }) => line)).toEqual([8, 10, 12])
  })
})
