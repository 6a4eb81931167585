import { describe, expect, test } from 'vitest'
import { headlineOf } from '../../../lib/client/saved-article'
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
