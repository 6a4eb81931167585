import { describe, expect, it, test } from 'vitest'
import { gallery } from '@/lib/markdown/gallery'
import { html as rendered, unmarked } from './reading'

const html = (markdown: string) => unmarked(rendered(markdown))

describe('a quotation with its speaker', () => {
  test.each([
    ['on the last line', '> ศูนย์นี้เป็นของทุกคน\n> — สมชาย ใจดี'],
    ['after an empty line', '> ศูนย์นี้เป็นของทุกคน\n>\n> — สมชาย ใจดี'],
    ['behind a line end that is kept', '> ศูนย์นี้เป็นของทุกคน\\\n> — สมชาย ใจดี'],
    ['behind an en dash', '> ศูนย์นี้เป็นของทุกคน\n> – สมชาย ใจดี'],
    ['behind a hyphen', '> ศูนย์นี้เป็นของทุกคน\n> - สมชาย ใจดี'],
    ['behind a hyphen after an empty line', '> ศูนย์นี้เป็นของทุกคน\n>\n> - สมชาย ใจดี'],
    ['behind two hyphens', '> ศูนย์นี้เป็นของทุกคน\n> -- สมชาย ใจดี'],
  ])('%s is set as one, and keeps its address', (_, markdown) => {
    expect(html(markdown)).toBe(
      '<figure id="q1" class="quotation"><blockquote><p>ศูนย์นี้เป็นของทุกคน</p></blockquote><figcaption>— สมชาย ใจดี</figcaption></figure>',
    )
  })

  it('keeps all its paragraphs, and what is marked in the speaker’s name', () => {
    const made = html('> หนึ่ง\n>\n> สอง\n> — **สมชาย** [ใจดี](https://example.com/)')
    expect(made).toContain('<blockquote><p>หนึ่ง</p><p>สอง</p></blockquote>')
    expect(made).toMatch(/<figcaption>— <strong>สมชาย<\/strong> <a[^>]+>ใจดี<\/a><\/figcaption>/)
  })

  it.each([
    ['without one', '> ศูนย์นี้เป็นของทุกคน'],
    ['with a dash within', '> ศูนย์นี้ — ของทุกคน'],
    ['with a list of one behind a colon', '> เราจะทำดังนี้:\n> - ลดภาษี'],
    ['with a list of two', '> เราจะ\n> - ลดภาษี\n> - เพิ่มงาน'],
    ['with a figure in a list', '> เราจะได้\n> - 5 ล้านบาท'],
    ['with a numbered list', '> เราจะ\n> 1. ลดภาษี'],
    ['of a list alone', '> - สมชาย ใจดี'],
    ['of a speaker alone', '> — สมชาย ใจดี'],
    ['with a dash before its last words', '> one\n> — two\n> three'],
  ])('%s stays a quotation', (_, markdown) => {
    expect(html(markdown)).toMatch(/^<blockquote id="q1">/)
  })
})

it('a gallery is a named group that the keyboard reaches, whatever its name', () => {
  expect(gallery(['<figure>1</figure>', '<figure>$&</figure>'], 'ภาพ "2" < 3')).toBe(
    '<section class="gallery" role="group" tabindex="0" aria-label="ภาพ &#x22;2&#x22; < 3"><figure>1</figure><figure>$&</figure></section>',
  )
})
