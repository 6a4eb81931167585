import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsedText, reviewedText } from '../../../lib/review/reviewed-text'
import { version } from '../../fixtures/review/in-memory'

describe('the parts of a text', () => {
  const plain = 'One line\nand another.\n\n\nA second paragraph, 3 lines on.\n'

  it('are the same whether Markdown has to be parsed or not', () => {
    const parsed = reviewedText(version('en', `${plain}\n**End.**`, { bodyLine: 7 }))
    const quick = reviewedText(version('en', `${plain}\nEnd.`, { bodyLine: 7 }))
    expect(quick.body).toEqual(parsed.body)
    expect(quick.body.map(({ anchor, line }) => [anchor, line])).toEqual([
      ['p1', 7],
      ['p2', 11],
      ['p3', 13],
    ])
  })

  it.each([
    ['a heading', '## What comes next\n\nText.'],
    ['lists', 'Text:\n\n- one\n- two\n\nMore.\n\n1. three\n2. four'],
    ['two lists that may be one', '- one\n\n- two'],
    ['a list that goes on', '- one\n  more\n- two'],
    ['a nested list', '- - one\n- two'],
    ['a quotation and a table', '> “Said so.”\n> twice\n\n| a | b |\n| --- | --: |\n| 1 | **2** |\n\nEnd.'],
    ['bold words and links', 'Some **bold** words.\n\nSee [the site](https://a.example/) and ![it](b.jpg).'],
    ['a definition', 'See [a].\n\n[a]: https://a.example/'],
    ['a rule and a heading under a line', 'One\n---\n\n***\n\nTwo\n==='],
    ['code', '```\na **b**\n\nc\n```\n\n    indented'],
    ['HTML', 'a <b>c</b> &amp; d'],
    ['a table that ends in text', '| a |\n| --- |\n| b |\nText.\n\nEnd.'],
    ['a paragraph that a list breaks', 'Text\n- one'],
    ['an address', 'https://a.example/ and b@a.example'],
    ['a deleted word', 'a ~~b~~ c'],
    ['a heading that ends in marks', '## One ##\n\n#Two'],
  ])('are the same as of the whole parsed: %s', (_, body) => {
    const text = version('en', body, { bodyLine: 9 })
    expect(reviewedText(text)).toEqual(parsedText(text))
  })

  it('are the same as of the whole parsed where marks stand anywhere', () => {
    const piece = fc.constantFrom(
      ...[
        '**',
        '**',
        '*',
        '[',
        ']',
        '](https://a.example/b_c)',
        '(',
        ')',
        '![',
        '!',
        '_',
        '`',
        ' ',
        ' ',
        '\n',
      ],
      ...['คำ', 'ป่า', '“', '”', 'word', 'b', '3', '.', ',', '**ตัวหนา**', '[ลิงก์](https://a.example/)'],
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const text = version('th', `A${pieces.join('')}z\n\nEnd.`, { bodyLine: 5 })
        expect(reviewedText(text)).toEqual(parsedText(text))
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('are the same as of the whole parsed where tables are of any form', () => {
    const line = fc
      .array(fc.constantFrom('|', '|', ' ', 'a', 'ก', '1', '-', '---', ':-', '-:', '**b**', '\t'), {
        minLength: 1,
        maxLength: 7,
      })
      .map((pieces) => pieces.join(''))
    const table = fc.constantFrom('| a | b |\n| --- | --: |', '|a|\n|-|', '| a | b |\n|:-:|---|\n| c | d |')
    fc.assert(
      fc.property(table, fc.array(line, { maxLength: 3 }), (rows, lines) => {
        const text = version('th', `A.\n\n${[rows, ...lines].join('\n')}\n\nEnd.`, { bodyLine: 5 })
        expect(reviewedText(text)).toEqual(parsedText(text))
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('hold lists, links, pictures, footnotes and notes', () => {
    const text = reviewedText(
      version('en', '- [a](https://a.example/)\n- b[^1]\n\n![c](c.jpg)\n\n[^1]: The note.', {
        notes: ['See [d](https://d.example/).'],
      }),
    )
    expect(text.body.map(({ anchor }) => anchor)).toEqual(['l1-1', 'l1-2', 'f1', 'footnote-1'])
    expect(text.links.map(({ url }) => url)).toEqual(['https://a.example/', 'https://d.example/'])
    expect(text.images).toHaveLength(1)
    expect(text.footnoteCalls).toHaveLength(1)
    expect(text.front.at(-1)?.text).toBe('See d.')
  })
})
