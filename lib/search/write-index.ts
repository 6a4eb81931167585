import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Article, versionIn } from '../articles/article'
import { searchPath } from '../i18n/addresses'
import { localeCodes } from '../i18n/locales'
import { searchedText } from './article-words'
import { buildSearchIndex } from './build-index'

/**
 * Writes the search index of every language into a site, beside its search pages.
 *
 * @param site folder of the site
 * @param articles the published articles, the newest first
 * @returns the paths of what was written, from the site's root, with forward slashes
 */
export async function writeSearchIndex(site: string, articles: readonly Article[]): Promise<string[]> {
  const written: string[] = []
  for (const locale of localeCodes) {
    const texts = articles.toReversed().flatMap((article) => {
      const version = versionIn(article, locale)
      return version ? [searchedText(article, version)] : []
    })
    const home = searchPath(locale).slice(1)
    for (const folder of ['texts', 'shards']) await mkdir(path.join(site, home, folder), { recursive: true })
    for (const { name, bytes } of buildSearchIndex(texts)) {
      await writeFile(path.join(site, home, name), bytes)
      written.push(home + name)
    }
  }
  return written
}
