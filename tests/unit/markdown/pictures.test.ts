import { describe, expect, it } from 'vitest'
import { pictureWords } from '../../../lib/markdown/pictures'
import { type PictureOptions, renderMarkdown } from '../../../lib/markdown/render'
import { blocksOf } from '../../../lib/markdown/source-blocks'
import { hasPicture, picturesIn } from '../../../lib/markdown/written-pictures'
import { sourcesOf } from '../../../lib/pictures/variants'
import { html, plain, tagsOf, unmarked } from './reading'

const FILES = {
  'wide.jpg': { file: 'wide.jpg', id: 'aaaaaaaaaaaaaaaa', width: 900, height: 600, kind: 'photograph' },
  'tall.png': { file: 'tall.png', id: 'bbbbbbbbbbbbbbbb', width: 300, height: 400, kind: 'drawing' },
} as const

const pictures: PictureOptions = {
  sourcesOf: (url) => (url in FILES ? sourcesOf(FILES[url as keyof typeof FILES]) : undefined),
  creditLabel: 'ภาพ',
  isFirst: true,
}
const shown = (markdown: string, options: Partial<PictureOptions> = {}) =>
  renderMarkdown(markdown, { ...plain, pictures: { ...pictures, ...options } })
const anchors = (markdown: string) => shown(markdown).passages.map(({ anchor }) => anchor)

describe('a picture that stands alone', () => {
  it('is a figure with a number of its own, and the paragraphs keep theirs', () => {
    expect(anchors('ก\n\n![ข](wide.jpg)\n\nค\n\n![ง](tall.png)')).toEqual(['p1', 'f1', 'p2', 'f2'])
    expect(shown('![ข](wide.jpg)').html).toMatch(/^<figure id="f1"><picture>.*<\/picture><\/figure>$/s)
  })
  it('is one too without empty lines around it, and beside another', () => {
    const markdown = 'ก\nข\n![ค](wide.jpg)\nง\n\n![จ](wide.jpg) ![ฉ](tall.png)'
    expect(anchors(markdown)).toEqual(['p1', 'f1', 'p2', 'f2', 'f3'])
    expect(shown(markdown).passages.map(({ line }) => line)).toEqual([1, 3, 4, 6, 6])
    expect(unmarked(shown(markdown).html)).toContain('<p id="p1">กข</p>')
    expect(unmarked(shown(markdown).html)).toContain('<p id="p2">ง</p>')
  })
  it('counts the same for the review, which does not render', () => {
    const markdown = 'ก\n![ค](wide.jpg)\nง\n\n[![จ][1]](/a)\n\nฉ\n\n[1]: wide.jpg'
    expect(blocksOf(markdown).map(({ anchor }) => anchor)).toEqual([...anchors(markdown), 'link-1'])
    expect(blocksOf(markdown)[1]?.source).toBe('![ค](wide.jpg)')
  })
  it('has its title under it as caption and credit, with names kept whole, and its words are read', () => {
    const { html, passages } = renderMarkdown('![ข](wide.jpg "ชม 3 จังหวัด | กรมประมง")', {
      ...plain,
      pictures,
    })
    expect(html).toContain(
      '<figcaption><span>ชม</span> <span>3 จังหวัด</span><br>\n<span class="credit"><span>ภาพ:</span> <span>กรม</span><wbr><span>ประมง</span></span></figcaption>',
    )
    expect(html).not.toContain('title=')
    expect(passages[0]?.text).toBe('ข\nชม 3 จังหวัด\nกรมประมง')
  })
  it('may be a link, and may stand in a list or a quotation', () => {
    expect(shown('[![ข](wide.jpg "ค")](/th/)').html).toMatch(
      /^<figure id="f1"><a href="\/th\/"><picture>.*<\/picture><\/a><figcaption>ค<\/figcaption><\/figure>$/s,
    )
    expect(shown('- ![ข](wide.jpg "ค")').html).toMatch(/<li id="l1-1">\s*<figure><picture>/)
  })
  it('is narrower when it is higher than wide', () => {
    expect(shown('![ข](tall.png)').html).toContain('<figure id="f1" class="tall">')
  })
  it('tells a page that shows the same picture already what is under it alone', () => {
    const [first, second] = shown('![ข](wide.jpg "ค")\n\n![ง](tall.png)').blocks
    expect(first?.figure).toEqual({
      picture: '/pictures/900.aaaaaaaaaaaaaaaa.jpg',
      caption: '<figure id="f1"><figcaption>ค</figcaption></figure>',
    })
    expect(second?.figure?.caption).toBe('')
  })
})

describe('the element of a picture', () => {
  it('offers sizes and formats, and says how large it is before it is there', () => {
    const [figure, picture, avif, webp, img] = tagsOf(shown('![ข](wide.jpg)').html)
    expect([figure, picture, avif, webp, img].map((tag) => tag?.name)).toEqual([
      ...['figure', 'picture', 'source', 'source', 'img'],
    ])
    expect(avif?.attributes.get('srcset')).toBe(
      '/pictures/320.aaaaaaaaaaaaaaaa.avif 320w, /pictures/480.aaaaaaaaaaaaaaaa.avif 480w, /pictures/800.aaaaaaaaaaaaaaaa.avif 800w, /pictures/900.aaaaaaaaaaaaaaaa.avif 900w',
    )
    expect(webp?.attributes.get('type')).toBe('image/webp')
    for (const [name, value] of [
      ['src', '/pictures/900.aaaaaaaaaaaaaaaa.jpg'],
      ['width', '900'],
      ['height', '600'],
      ['alt', 'ข'],
    ] as const)
      expect(img?.attributes.get(name)).toBe(value)
  })
  it('is loaded at once when it is the first of its page, the others when they come near', () => {
    const loading = (isFirst: boolean) =>
      tagsOf(shown('![ก](wide.jpg)\n\n![ข](wide.jpg)\n\nค ![ง](tall.png) จ', { isFirst }).html)
        .filter(({ name }) => name === 'img')
        .map(({ attributes }) => attributes.get('loading'))
    expect(loading(true)).toEqual([undefined, 'lazy', 'lazy'])
    expect(loading(false)).toEqual(['lazy', 'lazy', 'lazy'])
  })
  it('lets nothing else through than what this site publishes', () => {
    expect(html('![ก](wide.jpg)')).toBe(
      '<p id="f1"><img src="wide.jpg" alt="ก" loading="lazy" decoding="async"></p>',
    )
    const evil: PictureOptions = {
      ...pictures,
      sourcesOf: () => ({
        ...sourcesOf(FILES['wide.jpg']),
        sources: [{ type: 'image/avif', srcSet: 'https://evil.example/x.avif 1w' }],
        src: 'https://evil.example/x.jpg',
      }),
    }
    expect(renderMarkdown('![ก](wide.jpg)', { ...plain, pictures: evil }).html).not.toContain('evil')
  })
})

describe('pictures as they are written', () => {
  it('are found with their lines, wherever they stand', () => {
    const markdown =
      'ก ![ข](a.jpg)\n\n- ![](b.jpg)\n\n> ค\n> ![ง][x]\n\n| จ |\n|-|\n| ![ฉ](d.jpg) |\n\n[x]: c.jpg'
    expect(picturesIn(markdown, 11).map(({ url, alt, line }) => [url, alt, line])).toEqual([
      ['a.jpg', 'ข', 11],
      ['b.jpg', '', 13],
      ['c.jpg', 'ง', 16],
      ['d.jpg', 'ฉ', 20],
    ])
  })
  it('are found as tags of HTML, but not in comments and code', () => {
    expect(picturesIn('ก <img src="a.jpg"> ข\n\n<div>\n<img src=b.jpg>\n</div>', 1)).toMatchObject([
      { tag: '<img src="a.jpg">', line: 1 },
      { tag: '<img src=b.jpg>' },
    ])
    expect(picturesIn('<!-- <img src=a.jpg> -->\n\n`<img>` `![](x.jpg)`\n\n```\n<img>\n```', 1)).toEqual([])
  })
  it('are found in a line', () => {
    expect(hasPicture('ดู ![ก](a.jpg)')).toBe(true)
    expect(hasPicture('ดู \\![ก](a.jpg)')).toBe(false)
  })
  it.each([
    [null, {}],
    ['', {}],
    ['Caption', { caption: 'Caption' }],
    ['Caption | Credit', { caption: 'Caption', credit: 'Credit' }],
    ['| Credit', { credit: 'Credit' }],
    ['A | B | Credit', { caption: 'A | B', credit: 'Credit' }],
    ['Caption |', { caption: 'Caption' }],
  ])('have a title %j with caption and credit', (title, words) => {
    expect(pictureWords(title)).toEqual(words)
  })
})
