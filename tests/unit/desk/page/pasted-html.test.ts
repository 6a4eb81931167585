import { describe, expect, it } from 'vitest'
import { isFormatted, markdownOfHtml } from '@/lib/desk/page/text/pasted-html'

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color: red}</style>
<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head><body lang=TH>
<!--StartFragment-->
<h1>หัวเรื่อง<o:p></o:p></h1>
<p class=MsoNormal>ข้อความ <b>ตัวหนา</b> และ <span style='font-style:italic'>เอียง</span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst><span>·<span>&nbsp;&nbsp; </span></span>ข้อหนึ่ง</p>
<p class=MsoListParagraphCxSpLast><span>·<span>&nbsp;&nbsp; </span></span>ข้อสอง</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>ปี</p></td><td><p class=MsoNormal>ราย</p></td></tr>
<tr><td><p class=MsoNormal>2567</p></td><td><p class=MsoNormal>100</p></td></tr></table>
<!--EndFragment--></body></html>`

describe('what is pasted from a word processor', () => {
  it('is Markdown: headings below that of the page, lists, tables', () => {
    const { markdown, leftOut } = markdownOfHtml(WORD)
    expect(markdown).toMatch(/^## หัวเรื่อง\n\nข้อความ \*\*ตัวหนา\*\* และ \*เอียง\*\n\n- ข้อหนึ่ง\n\n?- ข้อสอง\n\n/)
    expect(markdown).toMatch(/\| ปี +\| ราย +\|\n\| -+ \| -+ \|\n\| 2567 \| 100 \|$/)
    expect(leftOut).toEqual([])
  })

  it.each([
    ['a link', '<a href="https://a.example/b?c=1">words</a>', '[words](https://a.example/b?c=1)'],
    ['a numbered list', '<ol><li>one</li><li>two</li></ol>', '1.  one\n2.  two'],
    ['what Google Docs wraps', '<b style="font-weight:normal;" id="docs-internal"><p>one</p></b>', 'one'],
    ['bold by style', '<p><span style="font-weight:700">one</span> two</p>', '**one** two'],
    ['superscript', '<p>m<sup>2</sup></p>', 'm<sup>2</sup>'],
    ['struck words', '<p><del>one</del></p>', '~~one~~'],
    ['spaces that do not break', '<p>3&nbsp;000</p>', '3 000'],
    ['script', '<p>one</p><script>alert(1)</script>', 'one'],
  ])('keeps %s', (_, html, markdown) => {
    expect(markdownOfHtml(html)).toEqual({ markdown, leftOut: [] })
  })

  it.each([
    ['pictures', '<p>one<img src="file:///c:/a.png"></p>'],
    ['colours', '<p><span style="color: #c00">one</span></p>'],
    ['underlines', '<p><u>one</u></p>'],
    ['mergedCells', '<table><tr><td colspan=2>one</td></tr></table>'],
    ['alignment', '<p style="text-align: center">one</p>'],
    ['embedded', '<p>one</p><iframe src="https://a.example"></iframe>'],
  ])('tells that %s are left out', (what, html) => {
    const { markdown, leftOut } = markdownOfHtml(html)
    expect(leftOut).toEqual([what])
    expect(markdown).toContain('one')
    expect(markdown).not.toMatch(/file:|iframe|style/)
  })

  it('keeps the lists of Word: their levels, and the numbers that they have', () => {
    const item = (level: number, mark: string, words: string, list = 0) =>
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]>` +
      `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>` +
      `&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`
    const html = [
      item(1, '·', 'open'),
      item(2, 'o', 'one'),
      item(3, '§', 'deep'),
      item(1, '·', 'two'),
      '<p class=MsoNormal>Then:</p>',
      item(1, '3.', 'third', 1),
      item(2, 'a.', 'its first', 1),
      item(2, 'b.', 'its second', 1),
      item(1, '4.', 'fourth', 1),
    ].join('')
    const lines = ['- open', '  - one', '    - deep', '- two', '', 'Then:', '']
    const numbered = ['3. third', '   1. its first', '   2. its second', '4. fourth']
    expect(markdownOfHtml(html)).toEqual({ markdown: [...lines, ...numbered].join('\n'), leftOut: [] })
  })

  it('keeps a list of Google Docs in the item that stands before it', () => {
    const inner = '<ul><li>inner</li><li>other</li></ul>'
    expect(markdownOfHtml(`<ul><li>one</li>${inner}<li>two</li></ul>`).markdown).toBe(
      '-   one\n    -   inner\n    -   other\n-   two',
    )
    expect(markdownOfHtml(`<ol><li>one</li>${inner}<li>two</li></ol>`).markdown).toBe(
      '1.  one\n    -   inner\n    -   other\n2.  two',
    )
  })

  it('keeps footnotes of Word, with numbers that the text does not have yet', () => {
    const call = (number: number, reference: string, name: string) =>
      `<a style='mso-footnote-id:ftn${number}' href="#${reference}" name="${name}" title=""><span class=MsoFootnoteReference><sup>[${number}]</sup></span></a>`
    const note = (number: number, words: string) =>
      `<div style='mso-element:footnote' id=ftn${number}><p class=MsoFootnoteText>${call(number, `_ftnref${number}`, `_ftn${number}`)} ${words}</p></div>`
    const text = `<p class=MsoNormal>One${call(1, '_ftn1', '_ftnref1')} and two${call(2, '_ftn2', '_ftnref2')}.</p>`
    const notes = `<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">${note(1, 'The source')}${note(2, '<a href="https://a.example">Another</a>')}</div>`
    expect(markdownOfHtml(text + notes)).toEqual({
      markdown: 'One[^1] and two[^2].\n\n[^1]: The source\n\n[^2]: [Another](https://a.example)',
      leftOut: [],
    })
    expect(markdownOfHtml(text + notes, 'Before.[^3]\n').markdown).toMatch(/^One\[\^4\] and two\[\^5\]/)
    expect(markdownOfHtml(text)).toEqual({ markdown: 'One and two.', leftOut: ['comments'] })
  })

  it('does not tell of black letters on white', () => {
    const html = '<p><span style="color:black;background:white">one</span></p>'
    expect(markdownOfHtml(html).leftOut).toEqual([])
  })
})

it.each([
  [true, WORD],
  [true, '<ul><li>a</li></ul>'],
  [true, '<span style="font-weight:700">a</span>'],
  [false, ''],
  [false, '<div style="color:#000"><div>plain text of an editor</div></div>'],
  [false, '<meta charset="utf-8"><span>words of a page</span>'],
])('says whether HTML says more than its words: %s', (expected, html) => {
  expect(isFormatted(html)).toBe(expected)
})
