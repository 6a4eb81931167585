import { expect, it } from 'vitest'
import { addressName, fileMarkdown } from '@/lib/desk/page/text/file-markdown'

it.each([
  ['Forum Stage.JPG', 'forum-stage.jpg'],
  ['รายงาน.pdf', 'file.pdf'],
  ['report.final.v2.docx', 'report-final-v2.docx'],
  ['README', 'readme'],
])('gives %s a name that can stand in an address', (name, expected) => {
  expect(addressName(name)).toBe(expected)
})

it.each([
  ['a.jpg', 'The stage', true, '', '![The stage](a.jpg)'],
  [
    'a.jpg',
    'The [new] stage',
    true,
    'Said “no” | "Me"',
    '![The \\[new\\] stage](a.jpg "Said “no” | \\"Me\\"")',
  ],
  ['a.pdf', 'The report', false, '', '[The report](a.pdf)'],
])('writes what stands for %s', (name, words, isPicture, caption, expected) => {
  expect(fileMarkdown(name, words, isPicture, caption)).toBe(expected)
})
