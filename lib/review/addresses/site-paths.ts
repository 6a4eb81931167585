import path from 'node:path'
import type { Article } from '../../content/articles/article'
import { languagesBeside, pairPath } from '../../content/articles/parallel'
import { nearestWord } from '../../content/yaml/spelling'
import { entryKind } from '../../entry-kind'
import {
  APPLE_ICON_PATH,
  archiveIndexPath,
  articlePath,
  cardPath,
  ENTRY_PATH,
  feedPaths,
  frontPath,
  ICON_PATH,
  listFeedPaths,
  MANIFEST_PATH,
  SITEMAP_PATH,
  searchPath,
  siteCardPath,
} from '../../i18n/addresses'
import { isLocale, type Locale, localeCodes } from '../../i18n/locales'
import { archiveOf } from '../../lists/archive'
import { listings, listPath, listsIn } from '../../lists/listing'

/** Pages and files that are there whatever is published. */
const ALWAYS = [
  ENTRY_PATH,
  SITEMAP_PATH,
  MANIFEST_PATH,
  ICON_PATH,
  APPLE_ICON_PATH,
  '/robots.txt',
  '/404.html',
]

/**
 * @param articles all that is published, the newest first
 * @returns the paths of all pages and feeds of the site that a text may link to
 */
export function sitePaths(articles: readonly Article[]): ReadonlySet<string> {
  const archives = localeCodes.map((locale) => archiveOf(articles, locale))
  return new Set([
    ...ALWAYS,
    ...localeCodes.flatMap((locale) => [
      ...[frontPath, archiveIndexPath, searchPath, siteCardPath].map((pathIn) => pathIn(locale)),
      ...Object.values(feedPaths(locale)),
    ]),
    ...archives.flatMap((archive) =>
      listsIn(archive).flatMap((list) => [
        ...listings(archive, list).map((listing) => listing.path),
        ...Object.values(listFeedPaths(listPath(archive.locale, list))),
      ]),
    ),
    ...articles.flatMap((article) =>
      article.versions.flatMap(({ locale, documents = {} }) => [
        ...Object.values(documents).map(({ path }) => path),
        articlePath(locale, article.slug),
        cardPath(locale, article.slug),
        ...languagesBeside(article, locale).map((other) => pairPath(article, locale, other)),
      ]),
    ),
  ])
}

/**
 * @param asked a path of the site
 * @returns whether it is that of a file in `public/`
 */
export function isPublicFile(asked: string): boolean {
  return entryKind(path.join(process.cwd(), 'public'), asked) === 'file'
}

/**
 * @param asked a path that leads nowhere
 * @param locale the language of the text that it stands in
 * @param slugs the names of all articles
 * @returns paths that may have been meant, the likeliest first; they need not be there
 */
export function pathsMeant(asked: string, locale: Locale, slugs: readonly string[]): readonly string[] {
  const plain = asked
    .toLowerCase()
    .replace(/\/(?:index\.html?)?$/, '')
    .replaceAll('\\', '/')
  const slug = plain.split('/').at(-1) ?? ''
  const near = nearestWord(slug, slugs)
  const [, first = ''] = /^\/([^/]+)/.exec(plain) ?? []
  const language = isLocale(first) ? first : locale
  return [
    `${plain}/`,
    `/${locale}${plain}/`,
    `${plain.replace(/\/[^/]+\/articles/, '')}/`,
    articlePath(language, slug),
    ...(near ? [articlePath(language, near), articlePath(locale, near)] : []),
    // The path that the site lies under is put before all others when pages are finished.
    `${plain.replace(/^\/[^/]+(?=\/)/, '')}/`,
  ]
}
