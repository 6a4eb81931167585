import { describe, expect, test } from 'vitest'
import { headlineOf, headlineWords } from '../../../lib/client/saved-article'
import { breadcrumbs, jsonLd } from '../../../lib/metadata/structured-data'

const pageWith = (data: string) => `<body><script type="application/ld+json">${data}</script><h1>Other</h1>`

describe('the headline of a saved page', () => {
  test('is what the article says of itself, with every sign as it was written', () => {
    const headline = 'น้ำ <b> & “ของ” \\ </script> 3 > 2'
    const data = jsonLd({ '@type': 'NewsArticle', headline }, breadcrumbs([{ name: 'Otagai', path: '/th/' }]))
    expect(headlineOf(pageWith(data))).toBe(headline)
  })

  test.each([
    ['has no data', '<h1>This article has been withdrawn</h1>'],
    ['has data of something else', pageWith('{"@graph":[{"@type":"BreadcrumbList"}]}')],
    ['has data that nobody can read', pageWith('{')],
    ['has null in it', pageWith('null')],
    ['is empty', ''],
  ])('is none where the page %s', (_, html) => {
    expect(headlineOf(html)).toBeUndefined()
  })
})

describe('the words of the headline of a saved page', () => {
  test('are those of its heading, with the ends that its lines may have', () => {
    const html = '<h1><span>ดีพร้อม</span><wbr><span>สานต่อ</span> <span lang="en">OTAGAI</span></h1>'
    expect(headlineWords(html, 'ดีพร้อมสานต่อ OTAGAI')).toBe('ดีพร้อม\u200bสานต่อ OTAGAI')
  })

  test('are the headline where the heading is written in another way', () => {
    expect(headlineWords('<h1>ไทย<wbr>&amp;ญี่ปุ่น</h1>', 'ไทย&ญี่ปุ่น')).toBe('ไทย&ญี่ปุ่น')
  })
})
