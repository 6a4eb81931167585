import { describe, expect, it } from 'vitest'
import { plainText } from '../../../lib/markdown/plain-text'
import { parseText } from '../../../lib/markdown/processor'
import { takeOutHtml } from '../../../lib/markdown/raw-html'
import { renderInline, renderMarkdown } from '../../../lib/markdown/render'
import { html, plain, textContent, unmarked } from './reading'

const words = (markdown: string) => unmarked(html(markdown))
const plainOf = (markdown: string) => {
  const tree = parseText(markdown)
  takeOutHtml(tree)
  return plainText(tree)
}

describe('a tilde', () => {
  it('stands between the ends of a range, and strikes nothing', () => {
    expect(textContent(html('ผลิต 5~10 ตัน และ 20~30 ตัน'))).toBe('ผลิต 5~10 ตัน และ 20~30 ตัน')
    expect(html('ก ~ข~ ค')).not.toContain('<del>')
  })
  it('strikes where there are two', () => expect(words('ก ~~ข~~ ค')).toBe('<p id="p1">ก <del>ข</del> ค</p>'))
})

describe('four spaces and a tab', () => {
  it.each(['    ดีพร้อมจัดงาน', '\tดีพร้อมจัดงาน'])('begin a paragraph: %j', (markdown) => {
    expect(words(`${markdown}\n\n${markdown}`)).toBe('<p id="p1">ดีพร้อมจัดงาน</p>\n<p id="p2">ดีพร้อมจัดงาน</p>')
  })
  it('begin what stands behind them', () => expect(words('    ## หัวข้อ')).toBe('<h3 id="h1">หัวข้อ</h3>'))
})

describe('a line end between two Thai letters', () => {
  it.each([
    ['ประ\nโยค', 'ประโยค'],
    ['ติดต่อ\n  กัน', 'ติดต่อกัน'],
    ['**ประ**\nโยค', 'ประโยค'],
    ['ประ\n*โยค*', 'ประโยค'],
    ['[ประ\nโยค](https://a.example)', 'ประโยค'],
    ['ພາ\nສາ', 'ພາສາ'],
    ['日本\n語', '日本語'],
  ])('is no space: %j', (markdown, expected) => {
    expect(plainOf(markdown)).toBe(expected)
    expect(textContent(html(markdown))).toBe(expected)
    expect(textContent(renderInline(markdown, plain))).toBe(expected)
  })
  it.each([
    ['ปี\n2567', 'ปี 2567'],
    ['งาน\nOTAGAI', 'งาน OTAGAI'],
    ['ต่าง ๆ\nของ', 'ต่าง ๆ ของ'],
    ['กรุงเทพฯ\nมี', 'กรุงเทพฯ มี'],
    ['one\ntwo', 'one two'],
    ['ก`a`\nข', 'กa ข'],
    ['จัดงาน \nมีผู้ร่วม', 'จัดงาน มีผู้ร่วม'],
    ['> **จัดงาน** \n> มีผู้ร่วม\nงาน', 'จัดงาน มีผู้ร่วมงาน'],
    ['<div>\nจัดงาน \nมีผู้\nร่วม\n</div>', 'จัดงาน มีผู้ร่วม'],
  ])('is a space elsewhere: %j', (markdown, expected) => expect(plainOf(markdown)).toBe(expected))
  it('is kept where it is a line break', () => {
    expect(words('ก  \nข\\\nค')).toContain('<br>')
    expect(words('ก<br clear="all">ข')).toBe('<p id="p1">ก<br>\nข</p>')
  })
  it('is none in lists, quotations, tables, headings and footnotes', () => {
    expect(plainOf('- ประ\n  โยค')).toBe('ประโยค')
    expect(plainOf('> ประ\n> โยค')).toBe('ประโยค')
    expect(plainOf('ประ\nโยค\n===')).toBe('ประโยค')
    expect(textContent(html('ก[^1]\n\n[^1]: ประ\n    โยค'))).toContain('ประโยค')
  })
  it('leaves every passage on its line of the file', () => {
    expect(renderMarkdown('ก\nข\nค\n\nง', plain).passages.map(({ line }) => line)).toEqual([1, 5])
  })
})

describe('a no-break space', () => {
  it('is a space, but for one between a figure and what it counts', () => {
    expect(plainOf('มี\u00a0ผู้เข้าร่วม\u00a0100\u00a0ราย\u00a0ในงาน')).toBe('มี ผู้เข้าร่วม 100\u00a0ราย ในงาน')
    expect(plainOf('more\u00a0than 3\u00a0billion\u00a0baht within\u00a0this')).toBe(
      'more than 3\u00a0billion\u00a0baht within this',
    )
    expect(plainOf('a\u202fb\u2007c')).toBe('a b c')
  })
  it('behind a mark is the space that was meant', () => {
    expect(words('##\u00a0หัวข้อ')).toBe('<h3 id="h1">หัวข้อ</h3>')
    expect(words('-\u00a0ก\n-\u00a0ข')).toContain('<ul id="l1">')
    expect(words('1.\u00a0ก')).toContain('<ol id="l1">')
    expect(words('>\u00a0ก')).toContain('<blockquote')
  })
})

describe('raised and lowered words', () => {
  it('are kept, and told apart where there are no tags', () => {
    expect(words('10<sup>6</sup> H<sub>2</sub>O')).toBe('<p id="p1">10<sup>6</sup> H<sub>2</sub>O</p>')
    expect(
      plainOf('10<sup>6</sup> m<sup>2</sup> 10<sup>-3</sup> H<sub>2</sub>O 1<sup>st</sup> ๑๐<sup>๖</sup>'),
    ).toBe('10⁶ m² 10⁻³ H₂O 1st ๑๐⁶')
  })
  it('have no attributes, and nest as they are written', () => {
    expect(words('<sup onclick="x" class="y">a<sub>b</sub></sup>')).toBe(
      '<p id="p1"><sup>a<sub>b</sub></sup></p>',
    )
    expect(words('<sup>a')).toBe('<p id="p1">a</p>')
    expect(words('a</sup>')).toBe('<p id="p1">a</p>')
  })
  it('are kept in tables and notes', () => {
    expect(words('| m<sup>2</sup> |\n|-|\n| CO<sub>2</sub> |')).toContain('<td>CO<sub>2</sub></td>')
    expect(unmarked(renderInline('m<sup>2</sup>', plain))).toBe('m<sup>2</sup>')
  })
})
