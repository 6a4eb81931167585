import { describe, expect, it } from 'vitest'
import { reviewedText } from '../../../lib/review/reviewed-text'
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
