import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withIdPrefix } from '@/lib/markdown/id-prefix'
import { renderInline, renderMarkdown } from '../../../lib/markdown/render'
import { html, plain, tagsOf, textContent, unmarked } from './reading'

const BLOCKS = `# หัวข้อ

ก

- ข
- ค
  - ง

1. จ

> ฉ
>
> ช

| ซ | ฌ |
|:-:|--:|
| 1 | 2 |

\`\`\`js
  a
\`\`\`

---

## หัวข้อย่อย

ญ`

describe('anchors', () => {
  it('count the blocks of each kind, at the first level alone', () => {
    const { passages } = renderMarkdown(BLOCKS, { ...plain, firstLine: 11 })
    expect(passages.map(({ anchor, kind, text, line }) => [anchor, kind, text, line])).toEqual([
      ['h1', 'heading', 'หัวข้อ', 11],
      ['p1', 'paragraph', 'ก', 13],
      ['l1', 'list', '', 15],
      ['l1-1', 'item', 'ข', 15],
      ['l1-2', 'item', 'ค\nง', 16],
      ['l2', 'list', '', 19],
      ['l2-1', 'item', 'จ', 19],
      ['q1', 'quote', 'ฉ\nช', 21],
      ['t1', 'table', 'ซ\tฌ\n1\t2', 25],
      ['c1', 'code', '  a', 29],
      ['h2', 'heading', 'หัวข้อย่อย', 35],
      ['p2', 'paragraph', 'ญ', 37],
    ])
  })
  it('are the ids of the page, each once', () => {
    const { html: rendered, passages } = renderMarkdown(BLOCKS, plain)
    const ids = tagsOf(rendered).flatMap((tag) => tag.attributes.get('id') ?? [])
    expect(ids).toEqual(passages.map((passage) => passage.anchor))
  })
  it('are the same in a translation', () => {
    const anchors = (['th', 'en'] as const).map((locale) =>
      renderMarkdown(readFileSync(`tests/fixtures/markdown/${locale}.md`, 'utf8'), {
        ...plain,
        locale,
      }).passages.map((passage) => passage.anchor),
    )
    expect(anchors).toEqual([
      ['p1', 'p2', 'p3', 'p4'],
      ['p1', 'p2', 'p3', 'p4'],
    ])
  })
  it('do not count comments and bare tags', () => {
    expect(html('<!-- ก -->\n\n<div>\n\nข\n\n</div>\n\n<br>')).toBe('<p id="p1">ข</p>')
    expect(html('ก <!-- ข --> ค')).toBe('<p id="p1">ก ค</p>')
  })
  it('take a prefix, also in links to them', () => {
    expect(withIdPrefix(html('[ดู](#p1)[^1]\n\n[^1]: ก'), 'th-')).toContain(
      '<p id="th-p1"><a href="#th-p1">ดู</a><sup><a href="#th-fn-1" id="th-fnref-1"',
    )
  })
  it('give each block by itself too', () => {
    const { blocks, html: rendered } = renderMarkdown(`${BLOCKS}[^1]\n\n[^1]: ฎ`, plain)
    expect(blocks.map((block) => block.anchor)).toEqual([
      ...['h1', 'p1', 'l1', 'l2', 'q1', 't1', 'c1', null, 'h2', 'p2', 'footnotes'],
    ])
    expect(blocks.map((block) => block.html).join('\n')).toBe(rendered)
  })
  it('find the line of a passage behind or inside raw HTML', () => {
    const { passages } = renderMarkdown('<!-- ก\nข -->\n\nค\n\n<div>\n<!-- x\n-->\nง\n\nจ\n</div>', plain)
    expect(passages.map(({ text, line }) => [text, line])).toEqual([
      ['ค', 4],
      ['ง', 9],
      ['จ', 11],
    ])
  })
})

describe('blocks', () => {
  it('lower headings by one level, to the sixth', () => {
    expect(html('# ก\n\n###### ข')).toBe('<h2 id="h1">ก</h2>\n<h6 id="h2">ข</h6>')
  })
  it('give tables a box that the keyboard reaches, named by the columns', () => {
    const rendered = html(BLOCKS)
    expect(rendered).toContain(
      '<div id="t1" class="table" tabindex="0" role="group" aria-label="ซ, ฌ"><table>',
    )
    expect(rendered).toContain('<th class="align-center" scope="col">ซ</th>')
    expect(rendered).toContain('<td class="align-end">2</td>')
  })
  it('keep the indentation of code', () => {
    expect(html(BLOCKS)).toContain('<pre id="c1" tabindex="0"><code>  a\n</code></pre>')
  })
  it('tell a task as a sign', () => {
    expect(textContent(html('- [x] ก\n- [ ] ข'))).toBe('\n☑ ก\n☐ ข\n')
  })
  it('break a line at <br>', () => {
    expect(html('ก<br>ข')).toBe('<p id="p1">ก<br>\nข</p>')
  })
})

describe('links and pictures', () => {
  it('let telephone, mail, relative and fragment links work', () => {
    const rendered = html('[a](tel:+6621234567) [b](mailto:a@example.com) [c](../x/) [d](#p2) [e](/th/)')
    expect(
      tagsOf(rendered)
        .filter((tag) => tag.name === 'a')
        .map((tag) => [...tag.attributes]),
    ).toEqual([
      [['href', 'tel:+6621234567']],
      [['href', 'mailto:a@example.com']],
      [['href', '../x/']],
      [['href', '#p2']],
      [['href', '/th/']],
    ])
  })
  it('part with the page when they leave the site, and open in the same window', () => {
    expect(html('[ก](https://example.com)')).toContain(
      '<a href="https://example.com" rel="noopener noreferrer">ก</a>',
    )
    expect(html('[ก][1]\n\n[1]: //example.com')).toContain(
      '<a href="//example.com" rel="noopener noreferrer">ก</a>',
    )
  })
  it('load pictures of this site alone, and link to others', () => {
    expect(html('![ก](a.png)')).toContain('<img src="a.png" alt="ก" loading="lazy" decoding="async">')
    expect(html('![ก](https://example.com/a.png)')).toBe(
      '<p id="p1"><a href="https://example.com/a.png" rel="noopener noreferrer">ก</a></p>',
    )
    expect(html('[![ก](https://example.com/a.png)](/b)')).toBe('<p id="p1"><a href="/b">ก</a></p>')
  })
})

describe('footnotes', () => {
  const markdown = 'ก[^x] ข[^y] ค[^x]\n\n[^x]: หนึ่ง[^z]\n[^y]: สอง\n[^z]: สาม\n[^w]: ไม่ได้ใช้'
  it('are numbered as they are called, and each id is there once', () => {
    const ids = tagsOf(html(markdown)).flatMap((tag) => tag.attributes.get('id') ?? [])
    expect(ids).toEqual([
      ...['p1', 'fnref-1', 'fnref-2', 'fnref-1-2', 'footnotes', 'fn-1', 'fnref-3', 'fn-2', 'fn-3'],
    ])
  })
  it('link there and back', () => {
    const tags = tagsOf(html(markdown))
    const ids = new Set(tags.map((tag) => tag.attributes.get('id')))
    const targets = tags.flatMap((tag) => tag.attributes.get('href') ?? [])
    expect(targets).toHaveLength(8)
    for (const target of targets) expect(ids).toContain(target.slice(1))
  })
  it('speak the language of the article', () => {
    const rendered = html(markdown)
    expect(rendered).toContain('<h2 id="footnotes" class="visually-hidden">เชิงอรรถ</h2>')
    expect(rendered).toContain('class="footnote-back" aria-label="กลับไปยังเนื้อหา 2">↩</a>')
    expect(rendered).not.toMatch(/Footnotes|Back to/)
  })
  it('leave no section where none is called', () => {
    expect(html('ก\n\n[^w]: ไม่ได้ใช้')).toBe('<p id="p1">ก</p>')
  })
  it('are no part of the plain text of a passage', () => {
    expect(renderMarkdown(markdown, plain).passages.map((passage) => passage.text)).toEqual(['ก ข ค'])
  })
})

describe('marks in the text', () => {
  const names = ['นางาซากิ', 'ภาสกร ชัยรัตน์']
  it('keep words and names whole and mark other languages', () => {
    expect(html('จังหวัดนางาซากิ งาน OTAGAI Forum', { names })).toBe(
      '<p id="p1"><span>จังหวัด</span><wbr><span>นางาซากิ</span> <span>งาน</span> <span lang="en">OTAGAI Forum</span></p>',
    )
  })
  it('reach over emphasis and links', () => {
    expect(html('**100** ราย และ **ต่าง** ๆ กับ [ภาสกร](/ก) ชัยรัตน์', { names })).toBe(
      '<p id="p1"><strong>100</strong><span> ราย</span> และ <strong><span>ต่าง</span></strong><span> ๆ</span> <span>กับ</span> <a href="/%E0%B8%81"><span class="long"><span>ภาสกร</span></span></a><span class="long"> <span>ชัยรัตน์</span></span></p>',
    )
  })
  it('are in headings, lists, quotes, tables and footnotes', () => {
    const rendered = html(
      '# 3 แห่ง\n\n- 3 แห่ง\n\n> 3 แห่ง\n\n| 3 แห่ง |\n|---|\n| 3 แห่ง |\n\nก[^1]\n\n[^1]: 3 แห่ง',
      plain,
    )
    expect(rendered.split('<span>3 แห่ง</span>')).toHaveLength(7)
  })
  it('leave code and bare addresses alone', () => {
    expect(html('`OTAGAI` และ https://example.com/abc กับ a@example.com')).not.toContain('lang=')
  })
  it('do not reach over what is not text', () => {
    expect(html('นางา`x`ซากิ', { names })).toBe(
      '<p id="p1"><span>นางา</span><code>x</code><span>ซากิ</span></p>',
    )
  })
  it('keep a language that the writer marked, and mark others inside it', () => {
    expect(html('คำว่า <span lang="ja">お互い OTAGAI ไทย</span> คือ')).toBe(
      '<p id="p1">คำ<wbr>ว่า <span lang="ja">お互い <span lang="en">OTAGAI</span> <span class="keep" lang="th">ไทย</span></span> <span>คือ</span></p>',
    )
    expect(html('<span lang="en">OTAGAI Forum</span>')).toBe(
      '<p id="p1"><span lang="en">OTAGAI Forum</span></p>',
    )
  })
})

describe('the text of an article', () => {
  it.each(['th', 'en'])('is word for word that of its file (%s)', (locale) => {
    const source = readFileSync(`tests/fixtures/markdown/${locale}.md`, 'utf8')
    const names = ['ซาเซโบะ', 'นางาซากิ', 'นายภาสกร', 'ภาสกร ชัยรัตน์', 'Passakorn Chairat']
    expect(textContent(html(source, { locale, names })).split('\n')).toEqual(source.trim().split(/\n+/))
  })

  it('is kept for any mixture of words, marks and emphasis', () => {
    const words = [
      ...[
        'นางาซากิ',
        'ภาสกร ชัยรัตน์',
        'ต่าง ๆ',
        'อื่นๆ',
        '2 หมื่นล้านบาท',
        '100 ราย',
        'ปี 2567',
        '“การช่วยเหลือ”',
        '(ร่าง)',
      ],
      ...[
        'OTAGAI Forum',
        'MOU',
        '20 billion baht',
        '3',
        ',',
        '.',
        '…',
        '—',
        'ฯลฯ',
        'お互い',
        '😀',
        'é',
        '"',
        "'",
        '&',
        '%',
      ],
    ]
    const wraps = [(text: string) => text, (text: string) => `**${text}**`, (text: string) => `*${text}*`]
    // A linear congruential generator (Numerical Recipes' constants): the same texts on every run.
    let seed = 1
    const names = ['นางาซากิ', 'ภาสกร ชัยรัตน์', 'ซากิ']
    const next = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    for (let round = 0; round < 60; round++) {
      let markdown = 'ก'
      let expected = 'ก'
      for (let count = next(12) + 1; count > 0; count--) {
        const word = words[next(words.length)] as string
        // Emphasis around letters alone, with spaces, is emphasis in any language.
        const wrap = wraps[/^[\p{L}\p{M}]/u.test(word) && /[\p{L}\p{M}]$/u.test(word) ? next(3) : 0] as (
          text: string,
        ) => string
        const space = wrap === wraps[0] ? ['', ' '][next(2)] : ' '
        markdown += `${space}${wrap(word)}${space}`
        expected += `${space}${word}${space}`
      }
      for (const locale of ['th', 'en', 'ja']) {
        expect(textContent(html(markdown, { names, locale }))).toBe(expected.trim())
      }
      expect(textContent(renderInline(markdown, { names, locale: 'th' }))).toBe(expected.trim())
    }
  })
})

describe('renderInline', () => {
  it('renders one line without blocks and ids', () => {
    expect(renderInline('แก้ **“เข่น”**เป็น [เช่น](#p1) ใน 3 แห่ง', plain)).toBe(
      'แก้ <strong><span>“เข่น”</span></strong><wbr><span>เป็น</span> <a href="#p1"><span>เช่น</span></a> ใน <span>3 แห่ง</span>',
    )
  })
  it.each(['# ก', '- ก', '1. ก', '> ก', '| ก |', '---', '    ก[^1]', '[ก]: /x'])(
    'takes marks of blocks as text: %s',
    (line) => {
      expect(textContent(unmarked(renderInline(line, plain)))).toBe(line.trim())
    },
  )
  it('joins paragraphs by a space', () => {
    expect(renderInline('ก\n\nข', plain)).toBe('ก ข')
  })
  it('gives nothing for nothing', () => {
    expect(renderInline('', plain)).toBe('')
  })
})
