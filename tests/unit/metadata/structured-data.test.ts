import { beforeEach, describe, expect, test, vi } from 'vitest'
import { articleMetadata } from '../../../lib/metadata/article-metadata'
import { lastChange } from '../../../lib/metadata/sitemap'
import { breadcrumbs, jsonLd, newsArticle } from '../../../lib/metadata/structured-data'
import { article, site, version } from './articles'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

const words = { site, topics: ['Industry'] }

describe('an article told to search engines', () => {
  test.each([
    ['2026-11', '2026-11-20'],
    ['2026', '2026-11-20'],
    ['2026-12', '2026-12'],
  ])('of 2026-11-20, changed in %s, was never changed before it was published', (updated, dateModified) => {
    const changed = article({ date: '2026-11-20', updated })
    expect(newsArticle(changed, version('en'), words)).toMatchObject({ dateModified })
    const { openGraph } = articleMetadata(changed, version('en'), words)
    expect(openGraph).toMatchObject({ publishedTime: '2026-11-20', modifiedTime: dateModified })
    expect(lastChange([changed])).toEqual({ lastModified: dateModified })
  })

  test('has what its page shows, with dates as precise as they are known', () => {
    expect(newsArticle(article({ updated: '2024-05' }), version('en'), words)).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://news.example/en/articles/forum/',
      headline: 'Headline in en',
      description: 'Standfirst in en',
      inLanguage: 'en',
      datePublished: '2024',
      dateModified: '2024-05',
      articleSection: ['Industry'],
      image: {
        url: expect.stringMatching(/\/en\/articles\/forum\/card\.png\?v=[0-9a-f]{10}$/),
        width: '1200',
        height: '630',
      },
      publisher: { name: 'Otagai', logo: { url: 'https://news.example/icon-512.png' } },
      isBasedOn: {
        url: 'https://mgronline.com/business/detail/9670000047903',
        publisher: { name: 'MGR Online' },
      },
    })
  })

  test('shows its picture beside its card, and who made it', () => {
    const image = { src: 'a.jpg', alt: 'A harbour', caption: 'The harbour', credit: 'Villagers' }
    const picture = {
      file: 'a.jpg',
      id: '0123456789abcdef',
      width: 2000,
      height: 1250,
      kind: 'photograph',
    } as const
    const told = newsArticle(article(), version('en', { image, pictures: { 'a.jpg': picture } }), words)
    expect(told).toMatchObject({
      image: [
        { url: expect.stringMatching(/\/en\/articles\/forum\/card\.jpg\?v=[0-9a-f]{10}$/) },
        {
          url: 'https://news.example/pictures/1200.0123456789abcdef.jpg',
          width: '1200',
          height: '750',
          caption: 'The harbour',
          creditText: 'Villagers',
        },
      ],
    })
  })

  test('names who wrote, translated and photographed it; a translation has the authors of its original', () => {
    const image = { src: 'a.jpg', alt: 'A harbour' }
    const picture = {
      file: 'a.jpg',
      id: '0123456789abcdef',
      width: 20,
      height: 10,
      kind: 'photograph',
    } as const
    const credits = {
      authors: [{ name: 'สมชาย ใจดี', url: 'mailto:somchai@example.com' }],
      photographers: [{ name: 'Jane Doe', url: 'https://example.com/jane' }],
    }
    const english = version('en', {
      translators: [{ name: 'Ken Sato' }],
      image,
      pictures: { 'a.jpg': picture },
    })
    const told = newsArticle(article({ versions: [version('th', credits), english] }), english, words)
    expect(told).toMatchObject({
      author: [{ '@type': 'Person', name: 'สมชาย ใจดี', email: 'somchai@example.com' }],
      translator: [{ '@type': 'Person', name: 'Ken Sato' }],
      image: [{}, { creator: [{ '@type': 'Person', name: 'Jane Doe', url: 'https://example.com/jane' }] }],
    })
  })

  test('a translation names its original, and the original its translations', () => {
    const both = article()
    const thai = newsArticle(both, version('th'), words)
    const english = newsArticle(both, version('en'), words)
    expect(english).toMatchObject({
      translationOfWork: { '@id': (thai as { '@id': string })['@id'], inLanguage: 'th' },
    })
    expect(english).not.toHaveProperty('workTranslation')
    expect(thai).toMatchObject({
      workTranslation: [{ '@id': (english as { '@id': string })['@id'], inLanguage: 'en' }],
    })
    expect(thai).not.toHaveProperty('translationOfWork')
  })

  test('without a translation, source or change says nothing of them', () => {
    const { source: _, ...rest } = article({ versions: [version('th')] })
    const alone = newsArticle(rest, version('th'), words)
    for (const absent of ['translationOfWork', 'workTranslation', 'isBasedOn', 'dateModified'])
      expect(alone).not.toHaveProperty(absent)
  })
})

test('the way to an article is told in order, by absolute addresses', () => {
  const crumbs = breadcrumbs([
    { name: 'Otagai', path: '/en/' },
    { name: 'Forum', path: '/en/articles/forum/' },
  ])
  expect(crumbs.itemListElement).toMatchObject([
    { position: 1, name: 'Otagai', item: 'https://news.example/en/' },
    { position: 2, name: 'Forum', item: 'https://news.example/en/articles/forum/' },
  ])
})

describe('inside of a script element', () => {
  const hostile = '</script><script>alert(1)</script><!-- <![CDATA[ ]]> --> & \u2028 \u2029 "quoted" \\'

  test('no headline can end the element, open a comment or end a line', () => {
    const written = jsonLd(newsArticle(article(), version('en', { headline: hostile }), words))
    expect(written).not.toMatch(/[<>&\u2028\u2029\n]/)
  })

  test('every parser of JSON reads the same headline', () => {
    const written = jsonLd(newsArticle(article(), version('en', { headline: hostile }), words))
    expect(JSON.parse(written)['@graph'][0].headline).toBe(hostile)
    expect(JSON.parse(written)['@context']).toBe('https://schema.org')
  })
})
