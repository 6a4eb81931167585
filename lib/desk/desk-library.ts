import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Article } from '../content/articles/article'
import { type FolderReading, readArticleFolder } from '../content/articles/article-folder'
import { entriesUnder } from '../content/articles/folder-entries'
import { sumOfFolder } from '../content/articles/folder-sum'
import { readGlossary, type Term } from '../content/site/glossary'
import { readTopics, type Topic } from '../content/site/topics'
import { entryKind, namesIn } from '../entry-kind'
import { type ReviewConfiguration, readConfiguration } from '../review/configuration'
import { stampOfFile } from './shadow'

/** One article's folder as it is saved. */
export type SavedArticle = FolderReading & { readonly slug: string; readonly sum: string }

/** All that is saved, read once and anew where it has changed. */
export type DeskLibrary = {
  readonly topics: readonly Topic[]
  readonly topicIds: readonly string[] | undefined
  readonly terms: readonly Term[]
  readonly configuration: ReviewConfiguration
  readonly slugs: readonly string[]
  readonly saved: readonly SavedArticle[]
  readonly articles: readonly Article[]
}

/** So many folders are read before a request has its turn. */
const AT_ONCE = 8

/**
 * @param content absolute path of the content folder
 * @returns reads what has changed since it was last called, and gives all that is saved
 */
export function libraryOf(content: string): { read(): Promise<DeskLibrary>; shared(): SharedContent } {
  const known = new Map<string, SavedArticle & { readonly stamp: string }>()
  let shared: { readonly stamp: string; readonly value: SharedContent } | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const readShared = () => {
    const stamp = SHARED.map((name) => stampOfFile(path.join(content, name)) ?? '').join()
    if (shared?.stamp !== stamp) {
      // What was read with other topics may be judged otherwise.
      known.clear()
      shared = { stamp, value: readSharedContent(content) }
    }
    return shared.value
  }
  const read = async (): Promise<DeskLibrary> => {
    const value = readShared()
    const slugs = slugsIn(content)
    for (const slug of [...known.keys()]) if (!slugs.includes(slug)) known.delete(slug)
    let done = 0
    for (const slug of slugs) {
      const folder = path.join(content, 'articles', slug)
      const stamp = stampOfFolder(folder)
      if (known.get(slug)?.stamp === stamp) continue
      const sum = sumOfFolder(folder)
      known.set(slug, { slug, sum, stamp, ...readArticleFolder(folder, slugs, value.topicIds) })
      if (++done % AT_ONCE === 0) await nextTurn()
    }
    const saved = [...known.values()]
    return { ...value, slugs, saved, articles: saved.flatMap(({ article }) => article ?? []) }
  }
  return {
    shared: readShared,
    read() {
      const mine = turn.then(read)
      turn = mine.catch(() => {})
      return mine
    },
  }
}

/** What all articles share. */
export type SharedContent = Pick<DeskLibrary, 'topics' | 'topicIds' | 'terms' | 'configuration'>

const SHARED = ['topics.yaml', 'glossary.yaml', 'review.yaml']

function readSharedContent(content: string): SharedContent {
  const { topics, problems } = readTopics(content)
  return {
    topics,
    topicIds: problems.length === 0 ? topics.map(({ id }) => id) : undefined,
    terms: readGlossary(content).terms,
    configuration: readConfiguration(content).configuration,
  }
}

/**
 * @param content absolute path of the content folder
 * @returns the names of the folders of its articles
 */
export function slugsIn(content: string): string[] {
  const home = path.join(content, 'articles')
  return namesIn(home).filter((name) => !name.startsWith('.') && entryKind(home, name) === 'folder')
}

function stampOfFolder(folder: string): string {
  return entriesUnder(folder)
    .map(({ name, kind }) => `${name} ${kind} ${stampOfFile(path.join(folder, name)) ?? ''}`)
    .join('\n')
}
