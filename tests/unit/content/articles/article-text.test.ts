import { describe, expect, it } from 'vitest'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { articleText, noteHtml, readingMinutes } from '@/lib/content/articles/article-text'
import { localeOf } from '@/lib/i18n/locales'

const version = (body: string, locale = 'th'): ArticleVersion => ({
  locale,
  file: 'content/articles/news/th.md',
  headline: 'x',
  standfirst: 'x',
  keyFigures: [],
  notes: [],
  draft: false,
  body,
  bodyLine: 8,
})
const footnotes = { title: 'อ้างอิง', backLabel: 'กลับ' }

describe('articleText', () => {
  it('keeps the names of the glossary whole and counts lines from the start of the file', () => {
    const text = articleText(version('\nณ เมืองนางาซากิวันนี้\n'), footnotes)
    expect(text.html).toContain('>นางาซากิ</span>')
    expect(text.passages.map(({ line }) => line)).toEqual([9])
  })

  it('renders a version once for each set of words, whatever the prefix', () => {
    const one = version('ก[^1]\n\n[^1]: ข\n')
    expect(articleText(one, { ...footnotes }, 'th-').passages).toBe(articleText(one, footnotes).passages)
    expect(articleText(one, { ...footnotes, title: 'หมายเหตุ' }).html).toContain('หมายเหตุ')
    expect(articleText(version('ก'), footnotes).passages).not.toBe(
      articleText(version('ก'), footnotes).passages,
    )
  })

  it('puts the prefix before every id of a text and every reference to one, and nothing where there is none', () => {
    const one = version('ก[^1] [ข](#p1)\n\n- ค\n\n[^1]: ง\n')
    const references = (html: string) =>
      [...html.matchAll(/(?: id="| href="#| aria-describedby=")([^"]*)/g)].map(([, name]) => name)
    const plain = articleText(one, footnotes)
    const prefixed = articleText(one, footnotes, 'th-')
    expect(references(plain.html)).toContain('fnref-1')
    expect(references(prefixed.html)).toEqual(references(plain.html).map((name) => `th-${name}`))
    expect(prefixed.blocks.map(({ html }) => html).join('\n')).toBe(prefixed.html)
    expect(prefixed.html.replaceAll('th-', '')).toBe(plain.html)
  })
})

describe('articleText of a text with a picture', () => {
  it('puts the prefix before the id of a caption that stands alone, too', () => {
    const file = {
      file: 'a.jpg',
      id: 'aaaaaaaaaaaaaaaa',
      width: 900,
      height: 600,
      kind: 'photograph',
    } as const
    const one = { ...version('![ข](a.jpg "ค")'), pictures: { 'a.jpg': file } }
    const caption = (prefix: string) => articleText(one, footnotes, prefix).blocks[0]?.figure?.caption
    expect(caption('')).toBe('<figure id="f1"><figcaption>ค</figcaption></figure>')
    expect(caption('th-')).toBe('<figure id="th-f1"><figcaption>ค</figcaption></figure>')
  })
})

describe('noteHtml', () => {
  it('renders words without a paragraph or an anchor of its own', () => {
    const html = noteHtml(version('x', 'en'), 'A *slip* <script>alert(1)</script>')
    expect(html).toContain('A <em>slip</em>')
    expect(html).not.toMatch(/<p|<script|id=/)
  })
})

describe('readingMinutes', () => {
  const perMinute = localeOf('en').wordsPerMinute

  it.each([
    [1, 1],
    [perMinute, 1],
    [perMinute + 1, 2],
    [3 * perMinute, 3],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(version('word '.repeat(words), 'en'))).toBe(minutes)
  })

  it('is at least one minute', () => {
    expect(readingMinutes(version('', 'en'))).toBe(1)
  })

  it('counts Thai by its words, which have no spaces between them', () => {
    expect(readingMinutes(version('ความร่วมมือ'.repeat(2 * perMinute), 'th'))).toBeGreaterThanOrEqual(2)
  })

  it('does not count addresses', () => {
    const link = '[word](https://example.com/a/very/long/address) and https://example.com/a/b/c/d '
    expect(readingMinutes(version(link.repeat(perMinute / 2), 'en'))).toBe(1)
  })
})
