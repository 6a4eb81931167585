import { describe, expect, it } from 'vitest'
import { reviewedText } from '../../../../lib/review/pair/reviewed-text'
import { version } from '../../../fixtures/review/in-memory'

describe('the parts of a text', () => {
  it.each([
    [
      'One line\nand another.\n\n\nA second, **bold** one.',
      [
        ['p1', 7, 'One line and another.'],
        ['p2', 11, 'A second, bold one.'],
      ],
    ],
    [
      '## What comes next\n\nText.',
      [
        ['h1', 7, 'What comes next'],
        ['p1', 9, 'Text.'],
      ],
    ],
    [
      'Text:\n\n- one\n- two\n\nMore.\n\n1. three',
      [
        ['p1', 7, 'Text:'],
        ['l1-1', 9, 'one'],
        ['l1-2', 10, 'two'],
        ['p2', 12, 'More.'],
        ['l2-1', 14, 'three'],
      ],
    ],
    [
      '> “Said so.”\n> twice\n\nEnd.',
      [
        ['q1', 7, '“Said so.” twice'],
        ['p1', 10, 'End.'],
      ],
    ],
    [
      '```\na **b**\n```\n\nEnd.',
      [
        ['c1', 7, 'a **b**'],
        ['p1', 11, 'End.'],
      ],
    ],
    ['See [the site](https://a.example/) &amp; <b>more</b>.', [['p1', 7, 'See the site & more.']]],
    [
      'Said[^1] so.\n\n[^1]: The note.',
      [
        ['p1', 7, 'Said so.'],
        ['footnote-1', 9, 'The note.'],
      ],
    ],
    ['One <!-- a --> line, 10<sup>6</sup> W.', [['p1', 7, 'One line, 10⁶ W.']]],
    ['***\n\n<!-- nothing -->\n\nEnd.', [['p1', 11, 'End.']]],
  ])('are as a reader sees them: %j', (body, expected) => {
    const parts = reviewedText(version('en', body, { bodyLine: 7 })).body
    expect(parts.map(({ anchor, line, text }) => [anchor, line, text])).toEqual(expected)
  })

  it('have the cells of a table', () => {
    const [table] = reviewedText(version('en', '| a | b |\n| --- | --: |\n| 1 | **2** |')).body
    expect(table).toMatchObject({ kind: 'table', anchor: 't1' })
    expect(table?.text).toMatch(/a\s+b\s+1\s+2/)
  })

  it('have lists, links, pictures, footnotes and notes', () => {
    const text = reviewedText(
      version('en', '- [a](https://a.example/)\n- b[^1]\n\n![c](c.jpg)\n\n[^1]: The note.', {
        notes: ['See [d](https://d.example/).'],
      }),
    )
    expect(text.body.map(({ anchor }) => anchor)).toEqual(['l1-1', 'l1-2', 'f1', 'footnote-1'])
    expect(text.links.map(({ url }) => url)).toEqual(['https://a.example/', 'https://d.example/'])
    expect(text.images.map(({ text: alt }) => alt)).toEqual(['c'])
    expect(text.footnoteCalls.map(({ label }) => label)).toEqual(['1'])
    expect(text.front.at(-1)?.text).toBe('See d.')
  })

  it('are of the front matter as well', () => {
    const { front } = reviewedText(
      version('en', 'Text.', {
        headline: 'H',
        standfirst: 'S',
        keyFigures: [{ value: '3', label: 'prefectures' }],
        notes: ['A **slip** was corrected.'],
        image: { src: 'a.jpg', alt: 'A', caption: 'C' },
      }),
    )
    expect(front.map(({ anchor, text }) => [anchor, text])).toEqual([
      ['headline', 'H'],
      ['standfirst', 'S'],
      ['key-figure-1', '3 prefectures'],
      ['note-1', 'A slip was corrected.'],
      ['alt', 'A'],
      ['caption', 'C'],
    ])
  })
})
