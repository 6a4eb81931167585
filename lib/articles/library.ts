import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { contentFolder } from '../content-folder'
import { localeCodes } from '../i18n/locales'
import { type Article, versionIn } from './article'
import { readArticleFolder } from './article-folder'
import { readGlossary } from './glossary'
import { keptForBuild } from './kept-for-build'
import { ContentError, type Problem, shownPath } from './problem'
import { type ArticleRecord, recordsOfBuild, sumOfFolder } from './records'
import { readTopics } from './topics'

/**
 * Reads all the articles of a content folder.
 *
 * @param folder absolute path of a content folder, which has its articles in `articles/<slug>/<locale>.md`
 * @returns the articles, the newest first; a date known to the year or month alone comes behind the days in it,
 *   and equal dates stand in the order of their slugs
 * @throws ContentError with everything that is wrong in the articles, the topics and the glossary
 */
export function readArticles(folder = contentFolder()): Article[] {
  return readRecords(folder).map(({ article }) => article)
}

/**
 * Reads all the articles of a content folder, as {@link readArticles} does, but those that are known already.
 *
 * @param folder absolute path of a content folder
 * @param known what an earlier reading found, with the same code, languages and topics, by slug
 * @returns the articles with the sums of their files
 * @throws ContentError with everything that is wrong
 */
export function readRecords(
  folder = contentFolder(),
  known: ReadonlyMap<string, ArticleRecord> = new Map(),
): ArticleRecord[] {
  const reading = readingRecords(folder, known)
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

/**
 * Reads all the articles of a content folder, as {@link readRecords} does, and hands out each as soon as it is read, so
 * that something can be done with it while the others are.
 *
 * @param folder absolute path of a content folder
 * @param known what an earlier reading found
 * @returns yields each article without a mistake, in no particular order; returns them all in their order
 * @throws ContentError with everything that is wrong, once all are read
 */
export function* readingRecords(
  folder = contentFolder(),
  known: ReadonlyMap<string, ArticleRecord> = new Map(),
): Generator<ArticleRecord, ArticleRecord[]> {
  const home = path.join(/* turbopackIgnore: true */ folder, 'articles')
  if (!isFolder(home)) throw new ContentError([noFolder(folder)])
  const { topics, problems: topicProblems } = readTopics(folder)
  const topicIds = topicProblems.length === 0 ? topics.map((topic) => topic.id) : undefined
  const names = readdirSync(home).filter((name) => !name.startsWith('.'))
  const slugs = names.filter((name) => isFolder(path.join(home, name)))
  const records: ArticleRecord[] = []
  const inArticles: Problem[] = []
  for (const slug of slugs) {
    const place = path.join(home, slug)
    const sum = sumOfFolder(place)
    const before = known.get(slug)
    const reading =
      before?.sum === sum
        ? { article: before.article, problems: [] }
        : readArticleFolder(place, slugs, topicIds)
    inArticles.push(...reading.problems)
    if (!reading.article) continue
    const record = { sum, article: reading.article }
    records.push(record)
    yield record
  }
  const problems = [
    ...topicProblems,
    ...readGlossary(folder).problems,
    ...names
      .filter((name) => !slugs.includes(name) && /\.md$/i.test(name))
      .map((name) => looseText(name, home)),
    ...inArticles,
  ]
  if (problems.length > 0) throw new ContentError(problems)
  return records.sort((a, b) => byDate(a.article, b.article))
}

const library = keptForBuild('library', () => {
  const records = recordsOfBuild() ?? readRecords()
  const read = records.map(({ article }) => article)
  // In development drafts are shown; nothing of one may reach the published site.
  const all = process.env.NODE_ENV === 'production' ? published(read) : read
  return {
    all,
    bySlug: new Map(all.map((article) => [article.slug, article])),
    sums: new Map(records.map(({ sum, article }) => [article.slug, sum])),
  }
})

/**
 * What of the articles readers may see. An article whose original is a draft is a draft in every language.
 *
 * @param read articles as they were read, drafts among them
 * @returns the articles without their drafts
 */
export function published(read: readonly Article[]): readonly Article[] {
  return read
    .filter((article) => !versionIn(article, article.original)?.draft)
    .map((article) => ({ ...article, versions: article.versions.filter(({ draft }) => !draft) }))
}

/**
 * All the articles of this build, the newest first, without drafts but in development; read once for a production
 * build and anew otherwise.
 *
 * @throws ContentError with everything that is wrong
 */
export function articles(): readonly Article[] {
  return library().all
}

/**
 * @param slug the name of an article in addresses
 * @returns the article, or undefined when there is none of that name
 * @throws ContentError with everything that is wrong in any article
 */
export function articleBySlug(slug: string): Article | undefined {
  return library().bySlug.get(slug)
}

/**
 * @param slug the name of an article in addresses
 * @returns a sum of all its files: where it is equal, so is the article; undefined when there is none of that name
 * @throws ContentError with everything that is wrong in any article
 */
export function sumOfArticle(slug: string): string | undefined {
  return library().sums.get(slug)
}

function byDate(a: Article, b: Article): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function noFolder(folder: string): Problem {
  const field = process.env.CONTENT_DIR ? 'CONTENT_DIR' : 'content folder'
  const pattern = `articles/<slug>/${localeCodes[0]}.md`
  return {
    file: shownPath(folder),
    field,
    found: existsSync(folder) ? 'no folder `articles` in it' : 'no such folder',
    expected: `Name a folder that holds articles as ${pattern}; without CONTENT_DIR it is content/.`,
  }
}

function looseText(name: string, home: string): Problem {
  const slug = name.replace(/\.md$/i, '')
  const expected = `Give the article a folder of its own: ${shownPath(home)}/${slug}/${localeCodes[0]}.md`
  return {
    file: `${shownPath(home)}/${name}`,
    line: 1,
    field: 'file name',
    found: `${name} outside a folder`,
    expected,
  }
}
