import { describe, expect, it } from 'vitest'
import { bareUrl } from '../../../lib/markdown/bare-urls'
import { html, tagsOf, textContent, unmarked } from './reading'

function links(markdown: string): (string | undefined)[] {
  return tagsOf(html(markdown))
    .filter((tag) => tag.name === 'a')
    .map((tag) => tag.attributes.get('href'))
}

describe('a bare address in Thai text', () => {
  it.each([
    ['ดูที่ https://example.comครับ', 'https://example.com'],
    ['ดูที่ https://example.com/a?b=c#dครับ', 'https://example.com/a?b=c#d'],
    ['ดูhttps://example.com/นะ', 'https://example.com/'],
    ['“https://example.com/x”และ', 'https://example.com/x'],
    ['(https://example.com/a_(b))ครับ', 'https://example.com/a_(b)'],
    ['https://example.com/a.ครับ', 'https://example.com/a'],
    ['เว็บwww.example.comครับ', 'http://www.example.com'],
    ['เขียนถึงinfo@example.comครับ', 'mailto:info@example.com'],
    ['[ดู https://example.comครับ]', 'https://example.com'],
    ['https://example.com/…ต่อ', 'https://example.com/'],
    ['ที่ http://localhost:3000/thครับ', 'http://localhost:3000/th'],
  ])('ends where the address ends: %s', (markdown, expected) => {
    expect(links(markdown)).toEqual([expected])
    expect(textContent(html(markdown))).toBe(markdown)
  })

  it.each([
    ['ดู https://th.wikipedia.org/wiki/ประเทศไทย ต่อ', 'https://th.wikipedia.org/wiki/ประเทศไทย'],
    ['(https://th.wikipedia.org/wiki/ไทย_(แก้))', 'https://th.wikipedia.org/wiki/ไทย_(แก้)'],
    ['“https://th.wikipedia.org/wiki/ไทย#ก”และ', 'https://th.wikipedia.org/wiki/ไทย#ก'],
    ['**https://th.wikipedia.org/wiki/ไทย**', 'https://th.wikipedia.org/wiki/ไทย'],
  ])('has the title of a page of an encyclopedia: %s', (markdown, expected) => {
    expect(links(markdown)).toEqual([encodeURI(expected)])
  })

  it('ends before an angle bracket', () =>
    expect(links('<www.example.com>')).toEqual(['http://www.example.com']))

  it('leaves what follows to be Markdown', () => {
    expect(unmarked(html('https://example.comและ**หนา**'))).toContain('</a>และ<strong>หนา</strong>')
    expect(unmarked(html('**https://example.com**ครับ'))).toContain('</a></strong>ครับ')
  })
  it('is whole, and percent-encoded, in angle brackets or as the target of a link', () => {
    const encoded = 'https://th.wikipedia.org/wiki/%E0%B9%84%E0%B8%97%E0%B8%A2'
    expect(links('<https://th.wikipedia.org/wiki/ไทย>')).toEqual([encoded])
    expect(links('[ดู](https://th.wikipedia.org/wiki/ไทย)')).toEqual([encoded])
  })
  it('is not made of letters that only look like one', () => {
    expect(links('https://ไทย.ไทย และ www.ไทย กับ xhttps://example.com')).toEqual([])
  })
})

describe('a bare address in English text', () => {
  it.each([
    ['See https://example.com/a, and', 'https://example.com/a'],
    ['See www.example.com.', 'http://www.example.com'],
    ['(see https://example.com/a)', 'https://example.com/a'],
    ['https://example.com/?q=a&copy;', 'https://example.com/?q=a'],
    ['[https://example.com](https://other.example)', 'https://other.example'],
    ['a_b@example.com wrote', 'mailto:a_b@example.com'],
  ])('%s', (markdown, expected) => {
    expect(links(markdown)).toEqual([expected])
  })
})

describe('bareUrl', () => {
  it.each(['', 'ftp://example.com', 'https://', 'www.', 'https://a_b.com', 'example.com'])(
    'finds none in "%s"',
    (text) => {
      expect(bareUrl(text)).toBe('')
    },
  )
})
