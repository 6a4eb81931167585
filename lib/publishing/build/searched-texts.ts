import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Article, ArticleVersion } from '../../content/articles/article'
import { searchPath } from '../../i18n/addresses'
import { localeCodes } from '../../i18n/locales'
import { searchedText } from '../../search/article-words'
import { buildSearchIndex } from '../../search/build-index'
import { DIRECTORY_FILE, sumsOf, textFile } from '../../search/searched-text'
import type { PlannedBuild } from '../../store/planned-build'
import { type Store, storeOf } from '../../store/store'
import { COMPRESSED, compressed } from '../finish/compress'
import { putFile } from '../finish/put-file'

/**
 * Keeps the words of an article in one language, as the search asks for them, unless they are kept.
 *
 * @param store the store of the search
 * @param article a published article
 * @param version its version in one language
 * @param inputs what the words depend on: equal inputs, equal words
 * @returns their name in the store
 */
export async function storeSearchedText(
  store: Store,
  article: Article,
  version: ArticleVersion,
  inputs: string,
): Promise<string> {
  const key = createHash('sha256')
    .update(`${inputs} ${article.slug} ${version.locale}`)
    .digest('hex')
    .slice(0, 32)
  const name = `${key}.json`
  if (['', ...COMPRESSED].every((ending) => store.has(name + ending))) return name
  const bytes = Buffer.from(JSON.stringify(searchedText(article, version)))
  store.put(name, bytes)
  for (const [ending, packed] of await compressed(bytes, true)) store.put(name + ending, packed)
  return name
}

/**
 * Writes the search index of every language into a site, beside its search pages.
 *
 * @param site absolute path of the site's folder
 * @param searched the names of the kept words, by language, the oldest article first
 * @returns the files of the site that have their compressed versions
 */
export function putSearchIndex(site: string, searched: PlannedBuild['searched']): string[] {
  const store = storeOf('search')
  const put: string[] = []
  for (const locale of localeCodes) {
    const names = searched[locale] ?? []
    const texts = names.map((name) => JSON.parse(readFileSync(store.pathOf(name) ?? '', 'utf8')))
    const home = searchPath(locale).slice(1)
    const files = buildSearchIndex(texts).filter(({ name }) => !name.startsWith('texts/'))
    for (const { name, bytes } of files) {
      const file = path.join(site, home, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
    const directory = files.find(({ name }) => name === DIRECTORY_FILE)
    const sums = sumsOf(JSON.parse(Buffer.from(directory?.bytes ?? []).toString()).texts)
    for (const [index, name] of names.entries()) {
      const file = home + textFile(sums[index] ?? '')
      for (const ending of ['', ...COMPRESSED])
        putFile(store.pathOf(name + ending), path.join(site, file + ending))
      put.push(file)
    }
  }
  return put
}
