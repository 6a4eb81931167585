import { lstatSync } from 'node:fs'
import path from 'node:path'
import { processSingleton } from '../process-singleton'
import { type FolderReading, readArticleFolder } from './article-folder'
import { entriesUnder } from './folder-entries'
import { sumOfFolder } from './folder-sum'

/** What came of one folder, with a sum of all its files. */
export type SummedReading = FolderReading & { readonly sum: string }

type Kept = { readonly stamp: string; readonly reading: SummedReading }

/**
 * Reads one article as {@link readArticleFolder} does; where nothing of it has changed since this process last did, it is
 * not read again. In development each page asks for all articles, and so does the desk.
 *
 * @param folder absolute path of the article's folder
 * @param siblings the names of all the article folders
 * @param topicIds the topics there are, or undefined when they could not be read
 * @returns the article as far as it can be read, what is wrong in its files, and their sum
 */
export function keptArticleFolder(
  folder: string,
  siblings: readonly string[],
  topicIds: readonly string[] | undefined,
): SummedReading {
  const all = processSingleton('article folders', () => new Map<string, Kept>())
  const stamp = stampOf(folder, topicIds)
  const kept = all.get(folder)
  if (kept?.stamp === stamp) return kept.reading
  // Before it is read: what is saved in between then has another sum the next time.
  const sum = sumOfFolder(folder)
  const reading = { sum, ...readArticleFolder(folder, siblings, topicIds) }
  all.set(folder, { stamp, reading })
  return reading
}

/** What tells a folder from what it was: names, sizes and times of its files, and what they are judged by. */
function stampOf(folder: string, topicIds: readonly string[] | undefined): string {
  const files = entriesUnder(folder).map(({ name, kind }) => {
    const stats = lstatSync(path.join(/* turbopackIgnore: true */ folder, name), { throwIfNoEntry: false })
    return `${name} ${kind} ${stats?.ino} ${stats?.size} ${stats?.mtimeMs} ${stats?.ctimeMs}`
  })
  return [topicIds?.join() ?? '', ...files].join('\n')
}
