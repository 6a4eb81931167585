import type { Article, ArticleVersion } from '../../../lib/content/articles/article'

/** An article's version with whatever a test does not care about filled in. */
export function version(locale: string, given: Partial<ArticleVersion> = {}): ArticleVersion {
  return {
    locale,
    file: `content/articles/forum/${locale}.md`,
    headline: `Headline in ${locale}`,
    standfirst: `Standfirst in ${locale}`,
    keyFigures: [],
    notes: [],
    draft: false,
    body: 'Text',
    bodyLine: 1,
    ...given,
  }
}

/** A Thai article with its English translation, with whatever a test does not care about filled in. */
export function article(given: Partial<Article> = {}): Article {
  return {
    slug: 'forum',
    original: 'th',
    date: '2024',
    topics: ['industry'],
    source: { name: 'MGR Online', url: 'https://mgronline.com/business/detail/9670000047903' },
    versions: [version('th'), version('en')],
    ...given,
  }
}

/** The site's words for tests. */
export const site = { name: 'Otagai', tagline: 'The same news twice', about: 'About the site' }
