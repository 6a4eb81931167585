import type { Article } from '@/lib/content/articles/article'
import { version } from '../metadata/articles'

/** An article with whatever a test does not care about filled in, in the given languages. */
export function articleNamed(
  slug: string,
  given: Partial<Article> = {},
  locales: readonly string[] = ['th', 'en'],
): Article {
  return {
    slug,
    original: locales[0] ?? 'th',
    date: '2024-03-09',
    topics: ['industry'],
    versions: locales.map((locale) =>
      version(locale, { file: `content/articles/${slug}/${locale}.md`, headline: `${slug} in ${locale}` }),
    ),
    ...given,
  }
}

/** So many articles, the newest first: the oldest is `n1`. */
export function numberedArticles(count: number, locales?: readonly string[]): Article[] {
  return Array.from({ length: count }, (_, index) => articleNamed(`n${count - index}`, {}, locales))
}
