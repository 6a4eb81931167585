import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Article } from '../content/articles/article'
import { keptArticleFolder, type SummedReading } from '../content/articles/kept-folder'
import { oddFolder } from '../content/articles/library-problems'
import { readContentAnew } from '../content/build-memo'
import { readGlossary, type Term } from '../content/site/glossary'
import { readTopics, type Topic } from '../content/site/topics'
import { entryKind, namesIn } from '../entry-kind'
import { type ReviewConfiguration, readConfiguration } from '../review/configuration'
import { stampOfFile } from './shadow'

/** One article's folder as it is saved. */
export type SavedArticle = SummedReading & { readonly slug: string }

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

/** The library of a content folder. */
export type LibraryReader = {
  /** Reads what has changed since it was last called, and gives all that is saved. */
  read(): Promise<DeskLibrary>
  /** Gives what was read last: for each key that is typed, nobody looks through an archive. */
  known(): Promise<DeskLibrary>
  /** Gives what all articles share. */
  siteContent(): SiteContent
}

/**
 * @param content absolute path of the content folder
 * @returns its library
 */
export function libraryOf(content: string): LibraryReader {
  let kept: { readonly stamp: string; readonly value: SiteContent } | undefined
  let last: Promise<DeskLibrary> | undefined

  const readSiteContent = () => {
    const stamp = SHARED.map((name) => stampOfFile(path.join(content, name)) ?? '').join()
    if (kept?.stamp !== stamp) kept = { stamp, value: contentOfSite(content) }
    return kept.value
  }
  const read = async (): Promise<DeskLibrary> => {
    readContentAnew()
    const value = readSiteContent()
    const slugs = slugsIn(content)
    const saved: SavedArticle[] = []
    for (const [index, slug] of slugs.entries()) {
      try {
        const folder = path.join(content, 'articles', slug)
        saved.push({ slug, ...keptArticleFolder(folder, slugs, value.topicIds) })
      } catch (error) {
        // Somebody takes it away in this moment, which is told as a change.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
      if (index % AT_ONCE === 0) await nextTurn()
    }
    saved.push(...oddFolders(content))
    return { ...value, slugs, saved, articles: saved.flatMap(({ article }) => article ?? []) }
  }
  const readInTurn = () => {
    last = last ? last.then(read, read) : read()
    return last
  }
  return { read: readInTurn, known: () => last ?? readInTurn(), siteContent: readSiteContent }
}

/** What all articles share. */
type SiteContent = Pick<DeskLibrary, 'topics' | 'topicIds' | 'terms' | 'configuration'>

const SHARED = ['topics.yaml', 'glossary.yaml', 'review.yaml']

function contentOfSite(content: string): SiteContent {
  const { topics, problems } = readTopics(content)
  return {
    topics,
    topicIds: problems.length === 0 ? topics.map(({ id }) => id) : undefined,
    terms: readGlossary(content).terms,
    configuration: readConfiguration(content).configuration,
  }
}

/** What stands in the place of a folder, such as a link, with the problem that it does. */
function oddFolders(content: string): SavedArticle[] {
  const home = path.join(content, 'articles')
  return namesIn(home).flatMap((slug) => {
    const problem = slug.startsWith('.') ? undefined : oddFolder(slug, home)
    return problem ? [{ slug, sum: '', problems: [problem] }] : []
  })
}

function slugsIn(content: string): string[] {
  const home = path.join(content, 'articles')
  return namesIn(home).filter((name) => !name.startsWith('.') && entryKind(home, name) === 'folder')
}
