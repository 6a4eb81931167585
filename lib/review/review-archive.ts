import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Article } from '../content/articles/article'
import { getGlossary, type Term } from '../content/site/glossary'
import { contentFolder } from '../content-folder'
import { entryKind } from '../entry-kind'
import { answerQuestions } from './addresses/answer-questions'
import { type OwnPages, ownPages } from './addresses/own-pages'
import { type ReviewConfiguration, reviewConfiguration } from './configuration'
import { byPlace, type Finding } from './finding'
import { findingsKey, type KeptFindings, keepFindings, keptFindings } from './kept-findings'
import { bundleForNode } from './node-bundle.mjs'
import { reviewerWith } from './reviewer'

/** How an archive is reviewed. */
export type ArchiveReview = {
  /** Absolute path of the project, whose `.cache` keeps what was found. */
  readonly project?: string
  /** The glossary; the site's own when left out. */
  readonly terms?: readonly Term[]
  /** How the review is set up; as the site's own when left out. */
  readonly configuration?: ReviewConfiguration
  /** Whether what was found before may stand for a review; true when left out. */
  readonly keeps?: boolean
  /** The pages of the site, asked for when all is reviewed; those of the articles when left out. */
  readonly pages?: () => OwnPages
}

/** So many articles are read before others have their turn: the threads are given more to do, what they found is taken. */
const AT_ONCE = 16

/**
 * Reviews articles as `reviewArticles` does, those alone that have changed since they were last reviewed, and many in
 * threads: a newsroom with an archive of thousands pays for the articles of the day.
 *
 * @param articles the articles; they may be read while those read before are reviewed
 * @param how where, by what glossary and how set up
 * @returns what was found, by file and line: the same as `reviewArticles` finds
 * @throws ContentError when the site's glossary or `review.yaml` is needed and wrong, and what the reading of articles throws
 */
export async function reviewArchive(
  articles: Iterable<Article>,
  how: ArchiveReview = {},
): Promise<Finding[]> {
  const { project = process.cwd(), keeps = true } = how
  const { terms = getGlossary(), configuration = reviewConfiguration() } = how
  const folder = path.join(project, '.cache/review')
  const file = path.join(folder, `${shortSum(contentFolder())}.json`)
  // The bundler works in a process of its own, meanwhile.
  const prepared = prepare(project, folder, terms, configuration)
  const known = keeps ? keptFindings(file) : new Map<string, KeptFindings>()
  const reviewed: Article[] = []
  let changed = false
  const review = async (batch: readonly Article[]) => {
    const { stamp, reviewer } = await prepared
    for (const article of batch) {
      const sum = findingsKey(article, stamp)
      if (known.get(article.slug)?.sum === sum) continue
      changed = true
      reviewer.review(article, (findings) => known.set(article.slug, { sum, findings }))
    }
  }

  try {
    const begun: Promise<void>[] = []
    for (const batch of batches(articles)) {
      reviewed.push(...batch)
      begun.push(review(batch))
      await nextTurn()
    }
    await Promise.all(begun)
    await (await prepared).reviewer.end()
  } finally {
    await (await prepared).reviewer.close()
  }
  if (keeps && changed) keepFindings(file, known)
  const found = reviewed.flatMap(({ slug }) => known.get(slug)?.findings ?? [])
  return answerQuestions(found, how.pages?.() ?? ownPages(reviewed)).sort(byPlace)
}

async function prepare(
  project: string,
  folder: string,
  terms: readonly Term[],
  configuration: ReviewConfiguration,
) {
  // Threads run it, and it starts sooner than its sources do through a loader.
  const code = await bundleForNode(path.join(project, 'lib/review/review-thread.ts'), folder)
  const given = JSON.stringify([terms, configuration])
  return {
    stamp: stampOf(project, code.text, given),
    reviewer: reviewerWith(code.file, terms, configuration),
  }
}

function* batches(articles: Iterable<Article>): Generator<readonly Article[]> {
  let batch: Article[] = []
  for (const article of articles) {
    batch.push(article)
    if (batch.length < AT_ONCE) continue
    yield batch
    batch = []
  }
  yield batch
}

/** Tables that the review reads as it runs. */
const TABLES = ['lib/figures/data', 'lib/review/data']

/**
 * Everything that findings depend on besides the articles: code and its tables, packages, Unicode's data, languages, and
 * what was given: the glossary, and how the review is set up.
 */
function stampOf(project: string, code: string, given: string): string {
  const { node, icu = '', unicode = '', cldr = '' } = process.versions
  const sum = createHash('sha256')
  const site = process.env.SITE_URL ?? ''
  for (const text of [code, node, icu, unicode, cldr, given, contentFolder(), site]) sum.update(`${text}\0`)
  const tables = TABLES.flatMap((folder) =>
    readdirSync(path.join(project, folder)).map((name) => path.join(folder, name)),
  ).filter((name) => name.endsWith('.yaml'))
  for (const name of ['package-lock.json', path.join(contentFolder(), 'locales.json'), ...tables.sort()]) {
    const file = path.resolve(project, name)
    if (entryKind(path.dirname(file), path.basename(file)) === 'file') sum.update(readFileSync(file))
  }
  return sum.digest('hex')
}

function shortSum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
