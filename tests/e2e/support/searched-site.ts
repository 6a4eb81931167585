import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSearchIndex } from '../../../lib/search/build-index'
import type { SearchedText } from '../../../lib/search/searched-text'
import { OUT } from './pages'

/** A copy of the built site, to search through other articles than it has. */
export type SearchedSite = {
  readonly folder: string
  /** Writes another index in the place of the one before, as publishing again does. */
  publish(locale: string, texts: readonly SearchedText[]): Promise<void>
  remove(): Promise<void>
}

/** @returns a copy of the built site's search pages and of what they need */
export async function searchedSite(): Promise<SearchedSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'otagai-searched-'))
  for (const part of ['th/search', 'en/search', 'reader', 'fonts', 'icon.svg', '404.html'])
    await cp(path.join(OUT, part), path.join(folder, part), { recursive: true })
  return {
    folder,
    async publish(locale, texts) {
      const home = path.join(folder, locale, 'search')
      for (const part of ['texts', 'shards']) {
        await rm(path.join(home, part), { recursive: true, force: true })
        await mkdir(path.join(home, part))
      }
      for (const { name, bytes } of buildSearchIndex(texts)) await writeFile(path.join(home, name), bytes)
      for (const ending of ['br', 'gz']) await rm(path.join(home, `index.json.${ending}`), { force: true })
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
