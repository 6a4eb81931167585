import { beforeEach, describe, expect, test, vi } from 'vitest'
import { articlePath, parallelPath } from '../../../lib/i18n/addresses'
import { articleMetadata } from '../../../lib/metadata/article-metadata'
import { articleVersions } from '../../../lib/metadata/language-versions'
import { entryMetadata, frontMetadata, pageMetadata } from '../../../lib/metadata/page-metadata'
import { article, site, version } from './articles'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

const words = { site, topics: ['Industry', 'Trade'] }

describe('an article', () => {
  const both = article({ date: '2024-03', updated: '2024-04-01' })

  test('has one address: canonical and og:url are the page in its own language', () => {
    for (const one of both.versions) {
      const { alternates, openGraph } = articleMetadata(both, one, words)
      expect(alternates?.canonical).toBe(`https://news.example/${one.locale}/articles/forum/`)
      expect(openGraph?.url).toBe(alternates?.canonical)
    }
  })

  test('names each language it exists in, itself included, and the default language for all others', () => {
    for (const one of both.versions) {
      expect(articleMetadata(both, one, words).alternates?.languages).toEqual({
        th: 'https://news.example/th/articles/forum/',
        en: 'https://news.example/en/articles/forum/',
        'x-default': 'https://news.example/th/articles/forum/',
      })
    }
  })

  test('without a translation names no other language, and itself for all others', () => {
    const alone = article({ original: 'en', versions: [version('en')] })
    expect(articleMetadata(alone, version('en'), words).alternates?.languages).toEqual({
      en: 'https://news.example/en/articles/forum/',
      'x-default': 'https://news.example/en/articles/forum/',
    })
  })

  test('is previewed with its words, its dates as known, and the card in its language', () => {
    expect(articleMetadata(both, version('en'), words).openGraph).toEqual({
      type: 'article',
      title: 'Headline in en',
      description: 'Standfirst in en',
      url: 'https://news.example/en/articles/forum/',
      siteName: 'Otagai',
      locale: 'en_US',
      alternateLocale: ['th_TH'],
      publishedTime: '2024-03',
      modifiedTime: '2024-04-01',
      section: 'Industry',
      tags: ['Industry', 'Trade'],
      images: [
        {
          url: expect.stringMatching(
            /^https:\/\/news\.example\/en\/articles\/forum\/card\.png\?v=[0-9a-f]{10}$/,
          ),
          width: 1200,
          height: 630,
          type: 'image/png',
          alt: 'Headline in en',
        },
      ],
    })
  })

  test('with a picture is previewed with it, in the words of the page', () => {
    const image = { src: 'a.jpg', alt: 'A harbour' }
    const picture = { file: 'a.jpg', id: '0123', width: 20, height: 10, kind: 'photograph' } as const
    const english = version('en', { image, pictures: { 'a.jpg': picture } })
    const { openGraph } = articleMetadata(article({ versions: [version('th'), english] }), english, words)
    expect(openGraph?.images).toEqual([
      {
        url: expect.stringMatching(
          /^https:\/\/news\.example\/en\/articles\/forum\/card\.jpg\?v=[0-9a-f]{10}$/,
        ),
        width: 1200,
        height: 630,
        type: 'image/jpeg',
        alt: 'Headline in en – A harbour',
      },
    ])
  })

  test('that is not translated names no other locale', () => {
    const alone = article({ original: 'en', versions: [version('en')] })
    expect(articleMetadata(alone, version('en'), words).openGraph).not.toHaveProperty('alternateLocale')
  })

  test('links the feeds of its own language alone', () => {
    expect(articleMetadata(both, version('th'), words).alternates?.types).toEqual({
      'application/atom+xml': [{ url: 'https://news.example/th/feed.xml', title: 'Otagai' }],
      'application/feed+json': [{ url: 'https://news.example/th/feed.json', title: 'Otagai' }],
    })
  })

  test('that was never changed has no time of change', () => {
    expect(articleMetadata(article(), version('en'), words).openGraph).not.toHaveProperty('modifiedTime')
  })
})

describe('other pages', () => {
  test('none names another locale to Open Graph', () => {
    for (const metadata of [frontMetadata('th', site), entryMetadata(site)]) {
      expect(metadata.openGraph).not.toHaveProperty('alternateLocale')
    }
  })

  test('front pages name each other, and the page to choose a language for all others', () => {
    const languages = {
      th: 'https://news.example/th/',
      en: 'https://news.example/en/',
      'x-default': 'https://news.example/',
    }
    for (const locale of ['th', 'en']) {
      expect(frontMetadata(locale, site).alternates).toMatchObject({
        canonical: `https://news.example/${locale}/`,
        languages,
      })
    }
    expect(entryMetadata(site).alternates).toMatchObject({ canonical: 'https://news.example/', languages })
  })

  test('a front page is previewed with the card in its language', () => {
    expect(frontMetadata('en', site).openGraph).toMatchObject({
      type: 'website',
      locale: 'en_US',
      images: [{ url: 'https://news.example/en/card.png' }],
    })
  })

  test('the page to choose a language links the feeds of every language, told apart by name', () => {
    expect(entryMetadata(site).alternates?.types).toMatchObject({
      'application/atom+xml': [
        { url: 'https://news.example/th/feed.xml', title: 'Otagai (ไทย)' },
        { url: 'https://news.example/en/feed.xml', title: 'Otagai (English)' },
      ],
    })
  })

  test('a second view of an article has its own address and may be kept out of search', () => {
    const both = article()
    const metadata = pageMetadata({
      locale: 'en',
      path: parallelPath('en', both.slug),
      title: 'Side by side',
      description: 'Both languages',
      site,
      languages: articleVersions(both, parallelPath),
      unlisted: true,
    })
    expect(metadata).toMatchObject({
      title: { absolute: 'Side by side – Otagai' },
      robots: { index: false, follow: true },
      alternates: {
        canonical: `https://news.example${articlePath('en', 'forum')}parallel/`,
        languages: { th: 'https://news.example/th/articles/forum/parallel/' },
      },
    })
  })
})
