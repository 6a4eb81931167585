import { expect, it } from 'vitest'
import { addressName, fileMarkdown, kindOf } from '@/lib/desk/page/text/file-markdown'

it.each([
  ['Forum Stage.JPG', 'forum-stage.jpg'],
  ['รายงาน.pdf', 'forum-2.pdf'],
  ['ภาพ 1.png', 'forum-1.png'],
  ['เรือ.th.vtt', 'forum-1.th.vtt'],
  ['2567.pdf', '2567.pdf'],
  ['report.final.v2.docx', 'report-final-v2.docx'],
  ['boats.th.vtt', 'boats.th.vtt'],
  ['README', 'readme'],
])('gives %s a name that can stand in an address', (name, expected) => {
  const files = [{ name: 'forum-1.pdf' }, { name: 'forum-2.jpg' }]
  expect(addressName(name, { slug: 'forum', files })).toBe(expected)
})

it.each([
  ['a.JPG', 'The stage', '', '', '![The stage](a.JPG)'],
  ['a.jpg', 'The [new] stage', 'Said “no” "Me"', '', '![The \\[new\\] stage](a.jpg "Said “no” \\"Me\\"")'],
  ['a.png', 'The stage', 'Day one', 'Somchai', '![The stage](a.png "Day one | Somchai")'],
  ['a.png', 'The stage', '', 'Somchai', '![The stage](a.png "| Somchai")'],
  ['bell.mp3', 'The bell', '', '', '![The bell](bell.mp3)'],
  ['boats.mp4', 'The boats', 'Morning', 'Fisheries', '![The boats](boats.mp4 "Morning | Fisheries")'],
  ['a.pdf', 'The report', '', '', '[The report](a.pdf)'],
  ['boats.th.vtt', '', '', '', ''],
])('writes what stands for %s', (name, words, caption, credit, expected) => {
  const file = { name, kind: kindOf(name) }
  expect(fileMarkdown(file, { words, caption, credit })).toBe(expected)
})
