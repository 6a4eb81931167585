import { versionIn } from '../content/articles/article'
import { getArticles } from '../content/articles/library'
import type { Locale } from '../i18n/locales'
import { searchedText } from './article-words'
import { buildSearchIndex, type IndexFile } from './build-index'

const built = new Map<Locale, { readonly words: string; readonly files: readonly IndexFile[] }>()

/**
 * The search index of one language as it is now, drafts and all, for the development server: a build writes it into the
 * site (see `writeSearchIndex`).
 *
 * @param locale a language of the site
 * @returns its files, made anew when a text has changed
 */
export function indexOf(locale: Locale): readonly IndexFile[] {
  const texts = getArticles()
    .toReversed()
    .flatMap((article) => {
      const version = versionIn(article, locale)
      return version ? [searchedText(article, version)] : []
    })
  const words = JSON.stringify(texts)
  const known = built.get(locale)
  if (known?.words === words) return known.files
  const files = buildSearchIndex(texts)
  built.set(locale, { words, files })
  return files
}
