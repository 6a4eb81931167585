import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Article, type ArticleVersion, versionIn } from '../articles/article'
import { searchPath } from '../i18n/addresses'
import { type Locale, localeCodes } from '../i18n/locales'
import { searchedText } from './article-words'
import { buildSearchIndex, type FormerIndex } from './build-index'
import { DIRECTORY_FILE, type SearchedText, shardFile, sumsOf, textFile } from './searched-text'

/** The sum of each article's text file in a language, by the article's slug and its own sum. */
export type TextSums = Readonly<Record<Locale, Readonly<Record<string, string>>>>

/** A site that was published by the same code. */
export type FormerSite = {
  /** Its folder. */
  readonly folder: string
  /** The sums of texts that it may hold. */
  readonly texts: TextSums
}

/** What became of an index. */
export type WrittenIndex = {
  /** The sums of its texts, for the next build. */
  readonly texts: TextSums
  /** Files that are the former site's, by their paths from the site's root; they are not written. */
  readonly former: readonly string[]
}

/**
 * Writes the search index of every language into a site, beside its search pages.
 *
 * @param site folder of the site
 * @param articles the published articles, the newest first
 * @param sumOf the sum of an article's files: where it is the same, so are the article's words
 * @param before the site that was published before, whose texts and shards are used as far as they hold
 * @param wordsOf the words of an article in one language, as {@link searchedText} takes them
 */
export function writeSearchIndex(
  site: string,
  articles: readonly Article[],
  sumOf: (slug: string) => string | undefined,
  before?: FormerSite,
  wordsOf: (article: Article, version: ArticleVersion) => SearchedText = searchedText,
): WrittenIndex {
  const texts: Record<Locale, Record<string, string>> = {}
  const former: string[] = []
  for (const locale of localeCodes) {
    const home = searchPath(locale).slice(1)
    const index = before && formerIndex(path.join(before.folder, home))
    const held = new Set(index && sumsOf(index.directory.texts))
    const known = before?.texts[locale] ?? {}
    const keys: string[] = []
    const words = articles.toReversed().flatMap((article): (SearchedText | string)[] => {
      const version = versionIn(article, locale)
      if (!version) return []
      const key = `${article.slug} ${sumOf(article.slug)}`
      keys.push(key)
      const sum = known[key]
      return [sum !== undefined && held.has(sum) ? sum : wordsOf(article, version)]
    })
    for (const sum of words) if (typeof sum === 'string') former.push(home + textFile(sum))
    const isSame = words.every((one) => typeof one === 'string') && words.join('') === index?.directory.texts
    if (index && isSame) {
      for (const sum of sumsOf(index.directory.shards)) former.push(home + shardFile(sum))
      former.push(home + DIRECTORY_FILE)
      texts[locale] = Object.fromEntries(keys.map((key, number) => [key, words[number] as string]))
      continue
    }

    for (const folder of ['texts', 'shards']) mkdirSync(path.join(site, home, folder), { recursive: true })
    let directory = ''
    for (const { name, bytes } of buildSearchIndex(words, index)) {
      writeFileSync(path.join(site, home, name), bytes)
      if (name === DIRECTORY_FILE) directory = Buffer.from(bytes).toString()
    }
    const sums = sumsOf(JSON.parse(directory).texts)
    texts[locale] = Object.fromEntries(keys.map((key, number) => [key, sums[number] ?? '']))
  }
  return { texts, former }
}

/**
 * @param file path of a file from the site's root
 * @returns whether it holds the words of one article or a part of the index: of texts there are many, and few are ever
 *   asked for; a part of the index hardly gets smaller
 */
export function isSearchedPart(file: string): boolean {
  return localeCodes.some((locale) =>
    ['texts/', 'shards/'].some((folder) => file.startsWith(searchPath(locale).slice(1) + folder)),
  )
}

function formerIndex(folder: string): FormerIndex | undefined {
  const file = path.join(folder, DIRECTORY_FILE)
  if (!existsSync(file)) return undefined
  return {
    directory: JSON.parse(readFileSync(file, 'utf8')),
    read: (name) => readFileSync(path.join(folder, name)),
  }
}
