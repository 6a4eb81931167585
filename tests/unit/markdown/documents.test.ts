import { expect, it } from 'vitest'
import { documentName, documentsIn } from '../../../lib/markdown/documents'
import { renderMarkdown } from '../../../lib/markdown/render'
import { plain } from './reading'

it.each([
  ['report.pdf', { name: 'report.pdf', behind: '' }],
  [' ./a%20b.PDF?x#page=2 ', { name: 'a b.PDF', behind: '?x#page=2' }],
  ['100%.pdf', { name: '100%.pdf', behind: '' }],
  ['https://a.example/report.pdf', undefined],
  ['www.a.example/report.pdf', undefined],
  ['/th/report.pdf', undefined],
  ['../report.pdf', undefined],
  ['inside%2freport.pdf', undefined],
  ['report.html', undefined],
  ['#report.pdf', undefined],
])('%j means the document %j', (url, document) => expect(documentName(url)).toEqual(document))

it('finds links to documents by their lines, those by reference and in footnotes too, and none in code', () => {
  const text = 'ก [ข](a.pdf)\n\n`[ค](b.pdf)` [ง][1][^2]\n\n[1]: c.csv\n[^2]: [จ](d.zip)\n'
  expect(documentsIn(text, 5)).toEqual([
    { name: 'a.pdf', line: 5 },
    { name: 'c.csv', line: 7 },
    { name: 'd.zip', line: 10 },
  ])
})

it('leaves a link that leads to no document of the text as it is', () => {
  const documents = (name: string) =>
    name === 'a.pdf' ? { path: '/th/articles/x/a.pdf', facts: 'PDF, 1 kB' } : undefined
  const { html } = renderMarkdown('[ก](a.pdf) [ข](b.pdf)', { ...plain, documents })
  expect(html).toContain(
    '<a href="/th/articles/x/a.pdf">ก</a> <span class="keep">(PDF, 1 kB)</span> <a href="b.pdf">ข</a>',
  )
})
