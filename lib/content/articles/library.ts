import { readdirSync } from 'node:fs'
import path from 'node:path'
import { contentFolder } from '../../content-folder'
import { entryKind } from '../../entry-kind'
import { buildMemo } from '../build-memo'
import { contentSnapshot, publishingMoment } from '../build-snapshot'
import { ContentError, inOrder, type Problem } from '../problem'
import { readTopics } from '../site/topics'
import type { Article, ArticleRecord } from './article'
import { formerSlugProblems } from './former-slugs'
import { keptArticleFolder } from './kept-folder'
import { looseText, noFolder, oddFolder, sharedProblems } from './library-problems'
import {
  type GoneVersion,
  goneVersions,
  published,
  type WithdrawnVersion,
  withdrawnVersions,
} from './visibility'

/** A content folder, read: whatever is wrong in one file, the others are there. */
export type LibraryReading = {
  /** What can be read of the articles, the newest first. */
  readonly records: readonly ArticleRecord[]
  /** What is wrong in the articles and in what they share: languages, words of the interface, topics, glossary. */
  readonly problems: readonly Problem[]
}

/**
 * Reads all the articles of a content folder.
 *
 * @param folder absolute path of a content folder, which has its articles in `articles/<slug>/<locale>.md`
 * @returns the articles, the newest first; a date known to the year or month alone comes behind the days in it,
 *   and equal dates stand in the order of their slugs; drafts with mistakes are left out
 * @throws ContentError with everything that is wrong in what is to be published and in what all articles share
 */
export function readArticles(folder = contentFolder()): Article[] {
  return readRecords(folder).map(({ article }) => article)
}

/**
 * Reads all the articles of a content folder, as {@link readArticles} does.
 *
 * @param folder absolute path of a content folder
 * @returns the articles with the sums of their files
 * @throws ContentError with everything that is wrong in what is to be published and in what all articles share
 */
export function readRecords(folder = contentFolder()): readonly ArticleRecord[] {
  const { records, problems } = readLibrary(folder)
  refuseProblems(problems)
  return records
}

/**
 * @param problems what is wrong in a content folder
 * @throws ContentError with those of what is to be published; a draft's mistakes stop nothing
 */
export function refuseProblems(problems: readonly Problem[]): void {
  const stopping = problems.filter(({ inDraft }) => !inDraft)
  if (stopping.length > 0) throw new ContentError(stopping)
}

/**
 * Reads all the articles of a content folder, whatever is wrong in some of them.
 *
 * @param folder absolute path of a content folder
 * @returns what can be read, and what is wrong
 * @throws ContentError when there is no folder of articles
 */
export function readLibrary(folder = contentFolder()): LibraryReading {
  const reading = readingLibrary(folder)
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

/**
 * Reads all the articles of a content folder, as {@link readLibrary} does, and hands out each as soon as it is read, so
 * that something can be done with it while the others are.
 *
 * @param folder absolute path of a content folder
 * @returns yields each article as far as it can be read, in no particular order; returns them all, and what is wrong
 * @throws ContentError when there is no folder of articles
 */
export function* readingLibrary(folder = contentFolder()): Generator<ArticleRecord, LibraryReading> {
  const home = path.join(/* turbopackIgnore: true */ folder, 'articles')
  if (entryKind(folder, 'articles') !== 'folder') throw new ContentError([noFolder(folder)])
  const { topics, problems: topicProblems } = readTopics(folder)
  const topicIds = topicProblems.length === 0 ? topics.map((topic) => topic.id) : undefined
  const names = readdirSync(home).filter((name) => !name.startsWith('.'))
  const slugs = names.filter((name) => entryKind(home, name) === 'folder')
  const records: ArticleRecord[] = []
  const inArticles: Problem[] = []
  for (const slug of slugs) {
    const { sum, article, problems } = keptArticleFolder(path.join(home, slug), slugs, topicIds)
    inArticles.push(...problems)
    if (!article) continue
    const record = { sum, article }
    records.push(record)
    yield record
  }
  const others = names.filter((name) => !slugs.includes(name))
  const odd = others.flatMap((name) => oddFolder(name, home) ?? [])
  const loose = others.filter((name) => /\.md$/i.test(name) && entryKind(home, name) === 'file')
  const problems = [
    ...topicProblems,
    ...sharedProblems(folder),
    ...odd,
    ...loose.map((name) => looseText(name, home)),
    ...formerSlugProblems(
      records.map(({ article }) => article),
      slugs,
    ),
    ...inArticles,
  ]
  return { records: records.sort((a, b) => byDate(a.article, b.article)), problems }
}

const library = buildMemo('library', () => {
  // In development drafts are shown, and what is wrong on the page of its article; nothing of either may be published.
  const isDevelopment = process.env.NODE_ENV !== 'production'
  const { records, problems } = isDevelopment
    ? readLibrary()
    : { records: contentSnapshot()?.records ?? readRecords(), problems: [] }
  const read = records.map(({ article }) => article)
  const all = isDevelopment ? read : published(read, publishingMoment())
  return {
    all,
    withdrawn: withdrawnVersions(read, publishingMoment()),
    gone: goneVersions(read, publishingMoment()),
    bySlug: new Map(all.map((article) => [article.slug, article])),
    sums: new Map(records.map(({ sum, article }) => [article.slug, sum])),
    problems,
  }
})

/**
 * All the articles of this build, the newest first, in development with drafts and with what is held back or has expired;
 * read once for a production build and anew otherwise.
 *
 * @throws ContentError with everything that is wrong in what is to be published, but in development
 */
export function getArticles(): readonly Article[] {
  return library().all
}

/**
 * @returns the versions of articles that were withdrawn, of which nothing but that is told
 * @throws as {@link getArticles} does
 */
export function getWithdrawn(): readonly WithdrawnVersion[] {
  return library().withdrawn
}

/**
 * @returns the versions of articles that were withdrawn or have expired
 * @throws as {@link getArticles} does
 */
export function getGone(): readonly GoneVersion[] {
  return library().gone
}

/**
 * @param slug the name of an article in addresses
 * @returns the article, or undefined when there is none of that name
 * @throws as {@link getArticles} does
 */
export function articleBySlug(slug: string): Article | undefined {
  return library().bySlug.get(slug)
}

/**
 * @param slug a name that an article may have had before
 * @returns the article, or undefined when none had that name
 * @throws as {@link getArticles} does
 */
export function articleOfFormerSlug(slug: string): Article | undefined {
  return library().all.find(({ formerly }) => formerly?.includes(slug))
}

/**
 * @param slug the name of an article in addresses
 * @returns a sum of all its files: where it is equal, so is the article; undefined when there is none of that name
 * @throws as {@link getArticles} does
 */
export function sumOfArticle(slug: string): string | undefined {
  return library().sums.get(slug)
}

/**
 * What is wrong in the files of an article, for its pages in development; a build has stopped at it, or it is a draft's.
 *
 * @param slug the name of an article in addresses
 * @returns the problems, none in production
 * @throws as {@link getArticles} does
 */
export function problemsOfArticle(slug: string): readonly Problem[] {
  return inOrder(library().problems.filter((problem) => problem.slug === slug))
}

/**
 * @returns what is wrong in what all articles share, for every page in development; none in production
 * @throws as {@link getArticles} does
 */
export function problemsOfAll(): readonly Problem[] {
  return inOrder(library().problems.filter(({ slug }) => slug === undefined))
}

function byDate(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}
