import { describe, expect, test } from 'vitest'
import { type ShareTarget, shareLinks } from '../../lib/share-links'

const url = 'https://news.example/th/articles/forum/'
const headline = 'ไทย–ญี่ปุ่น & “OTAGAI” 100% + 1 #?'

function link(id: ShareTarget): URL {
  return new URL(shareLinks(url, headline).find((one) => one.id === id)?.href ?? '')
}

describe('a place that the article is shared to', () => {
  test('LINE gets the address', () => {
    expect(`${link('line').origin}${link('line').pathname}`).toBe(
      'https://social-plugins.line.me/lineit/share',
    )
    expect([...link('line').searchParams]).toEqual([['url', url]])
  })

  test('Facebook gets the address', () => {
    expect(`${link('facebook').origin}${link('facebook').pathname}`).toBe(
      'https://www.facebook.com/sharer/sharer.php',
    )
    expect([...link('facebook').searchParams]).toEqual([['u', url]])
  })

  test('X gets the headline and the address', () => {
    expect(`${link('x').origin}${link('x').pathname}`).toBe('https://x.com/intent/tweet')
    expect([...link('x').searchParams]).toEqual([
      ['text', headline],
      ['url', url],
    ])
  })

  test('LinkedIn gets the address', () => {
    expect(`${link('linkedin').origin}${link('linkedin').pathname}`).toBe(
      'https://www.linkedin.com/sharing/share-offsite/',
    )
    expect([...link('linkedin').searchParams]).toEqual([['url', url]])
  })

  test('a mail has the headline as its subject, and headline and address on lines of their own', () => {
    expect(link('mail').protocol).toBe('mailto:')
    expect(link('mail').searchParams.get('subject')).toBe(headline)
    expect(link('mail').searchParams.get('body')).toBe(`${headline}\r\n\r\n${url}`)
  })

  test('no link holds a raw space, a plus or a letter outside of ASCII', () => {
    for (const { href } of shareLinks(url, headline)) expect(href).toMatch(/^[!-*,-~]+$/)
  })
})
