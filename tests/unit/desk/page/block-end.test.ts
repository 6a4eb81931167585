import { markdownLanguage } from '@codemirror/lang-markdown'
import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { blockEnd } from '@/lib/desk/page/text/block-end'

it.each([
  ['a paragraph', 'One par^agraph\nof two lines.$\n\nNext.'],
  ['the last paragraph, at its end', 'One.\n\nNext.^$'],
  ['a paragraph, at its beginning', 'One.\n\n^Next.$\n'],
  ['a heading', '## He^ading$\n\nNext.'],
  ['a loose list', '- on^e\n\n- two$\n\nNext.'],
  ['a table', '| a | b |\n| - | - |\n| 1^ | 2 |$\n\nNext.'],
  ['code', '```\none\n^\ntwo\n```$\n\nNext.'],
  ['Thai', 'ข่าว^วันนี้ $\n\nถัดไป'],
  ['no block', 'One.\n\n^$\n\nNext.'],
  ['nothing', '^$'],
])('is where the block ends that a place is in: %s', (_, marked) => {
  const state = EditorState.create({ doc: marked.replace(/[$^]/g, ''), extensions: [markdownLanguage] })
  expect(blockEnd(state, marked.indexOf('^'))).toBe(marked.indexOf('$') - 1)
})
