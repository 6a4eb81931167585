import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Article } from '../articles/article'
import { glossary, type Term } from '../articles/glossary'
import { contentFolder } from '../content-folder'
import { bundleForNode } from '../node-bundle.mjs'
import { byPlace, type Finding } from './finding'
import { type KeptFindings, keepFindings, keptFindings, sumOfArticle } from './kept-findings'
import { reviewerWith } from './reviewer'

/** How an archive is reviewed. */
export type ArchiveReview = {
  /** Absolute path of the project, whose `.cache` keeps what was found. */
  readonly project?: string
  /** The glossary; the site's own when left out. */
  readonly terms?: readonly Term[]
  /** Whether what was found before may stand for a review; true when left out. */
  readonly keeps?: boolean
}

/** So many articles are read before others have their turn: the threads are given more to do, what they found is taken. */
const AT_ONCE = 16

/**
 * Reviews articles as `reviewArticles` does, those alone that have changed since they were last reviewed, and many in
 * threads: a newsroom with an archive of thousands pays for the articles of the day.
 *
 * @param articles the articles; they may be read while those read before are reviewed
 * @param how where and by what glossary
 * @returns what was found, by file and line: the same as `reviewArticles` finds
 * @throws ContentError when the site's glossary is needed and wrong, and what the reading of articles throws
 */
export async function reviewArchive(
  articles: Iterable<Article>,
  { project = process.cwd(), terms = glossary(), keeps = true }: ArchiveReview = {},
): Promise<Finding[]> {
  const folder = path.join(project, '.cache/review')
  const file = path.join(folder, `${shortSum(contentFolder())}.json`)
  // The bundler works in a process of its own, meanwhile.
  const prepared = prepare(project, folder, terms)
  const known = keeps ? keptFindings(file) : new Map<string, KeptFindings>()
  const slugs: string[] = []
  let changed = false
  const review = async (batch: readonly Article[]) => {
    const { stamp, reviewer } = await prepared
    for (const article of batch) {
      const sum = sumOfArticle(article, stamp)
      if (known.get(article.slug)?.sum === sum) continue
      changed = true
      reviewer.review(article, (findings) => known.set(article.slug, { sum, findings }))
    }
  }

  try {
    const begun: Promise<void>[] = []
    for (const batch of batches(articles)) {
      for (const { slug } of batch) slugs.push(slug)
      begun.push(review(batch))
      await nextTurn()
    }
    await Promise.all(begun)
    await (await prepared).reviewer.end()
  } finally {
    await (await prepared).reviewer.close()
  }
  if (keeps && changed) keepFindings(file, known)
  return slugs.flatMap((slug) => known.get(slug)?.findings ?? []).sort(byPlace)
}

async function prepare(project: string, folder: string, terms: readonly Term[]) {
  // Threads run it, and it starts sooner than its sources do through a loader.
  const code = await bundleForNode(path.join(project, 'lib/review/review-thread.ts'), folder)
  return { stamp: stampOf(project, code.text, terms), reviewer: reviewerWith(code.file, terms) }
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

/** Everything that findings depend on besides the articles: code, packages, Unicode's data, glossary, languages. */
function stampOf(project: string, code: string, terms: readonly Term[]): string {
  const { node, icu = '', unicode = '', cldr = '' } = process.versions
  const sum = createHash('sha256')
  for (const text of [code, node, icu, unicode, cldr, JSON.stringify(terms), contentFolder()])
    sum.update(`${text}\0`)
  for (const name of ['package-lock.json', path.join(contentFolder(), 'locales.json')]) {
    const file = path.resolve(project, name)
    if (existsSync(file)) sum.update(readFileSync(file))
  }
  return sum.digest('hex')
}

function shortSum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
