import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { build } from 'esbuild'
import Tinypool from 'tinypool'
import type { Article } from '../articles/article'
import { glossary, type Term } from '../articles/glossary'
import { contentFolder } from '../content-folder'
import { coresUsed } from '../cores'
import { NODE_BUNDLE } from '../node-bundle'
import { writeWhole } from '../whole-file'
import { byPlace, type Finding } from './finding'
import { type KeptFindings, keepFindings, keptFindings, sumOfArticle } from './kept-findings'
import type { ReviewTask } from './review-thread'

/** How an archive is reviewed. */
export type ArchiveReview = {
  /** Absolute path of the project, whose `.cache` keeps what was found. */
  readonly project?: string
  /** The glossary; the site's own when left out. */
  readonly terms?: readonly Term[]
  /** Whether what was found before may stand for a review; true when left out. */
  readonly keeps?: boolean
}

/** Below this many articles, starting threads takes longer than they save. */
const WORTH_THREADS = 24
/** So many articles are handed to a thread at once: few enough that no thread ends long after the others. */
const AT_ONCE = 16

/**
 * Reviews articles as `reviewArticles` does, those alone that have changed since they were last reviewed, and many in
 * threads: a newsroom with an archive of thousands pays for the articles of the day.
 *
 * @param articles the articles
 * @param how where and by what glossary
 * @returns what was found, by file and line: the same as `reviewArticles` finds
 * @throws ContentError when the site's glossary is needed and wrong
 */
export async function reviewArchive(
  articles: readonly Article[],
  { project = process.cwd(), terms = glossary(), keeps = true }: ArchiveReview = {},
): Promise<Finding[]> {
  const folder = path.join(project, '.cache/review')
  const code = await bundledReview(project, folder)
  const stamp = stampOf(project, code.text, terms)
  const file = path.join(folder, `${shortSum(contentFolder())}.json`)
  const known = keeps ? keptFindings(file) : new Map<string, KeptFindings>()
  const all = articles.map((article) => ({ article, sum: sumOfArticle(article, stamp) }))
  const changed = all.filter(({ article, sum }) => known.get(article.slug)?.sum !== sum)
  const found = await reviewed(
    changed.map(({ article }) => article),
    terms,
    code.file,
  )
  for (const [index, { article, sum }] of changed.entries())
    known.set(article.slug, { sum, findings: found[index] ?? [] })
  if (keeps && changed.length > 0) keepFindings(file, known)
  return articles.flatMap(({ slug }) => known.get(slug)?.findings ?? []).sort(byPlace)
}

/** The review in JavaScript: threads run it, and it starts sooner than its sources do through a loader. */
async function bundledReview(project: string, folder: string): Promise<{ file: string; text: string }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(project, 'lib/review/review-thread.ts')],
    ...NODE_BUNDLE,
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  const file = path.join(folder, `review-${shortSum(text)}.mjs`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder))
      if (/^review-.*\.mjs$/.test(name)) rmSync(path.join(folder, name), { force: true })
    writeWhole(file, text)
  }
  return { file, text }
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

async function reviewed(
  articles: readonly Article[],
  terms: readonly Term[],
  filename: string,
): Promise<readonly (readonly Finding[])[]> {
  if (articles.length === 0) return []
  const tasks: ReviewTask[] = []
  for (let start = 0; start < articles.length; start += AT_ONCE)
    tasks.push({ articles: articles.slice(start, start + AT_ONCE), glossary: JSON.stringify(terms) })
  const threads = coresUsed()
  if (articles.length < WORTH_THREADS || threads < 2) {
    const { default: reviewEach } = (await import(/* @vite-ignore */ pathToFileURL(filename).href)) as {
      default: (task: ReviewTask) => Finding[][]
    }
    return tasks.flatMap(reviewEach)
  }
  // Each thread compiles the review for itself, and lives for seconds: inlining cost more time than it saved
  // (1,000 pairs on two cores took 14-18 % longer with it).
  setFlagsFromString('--no-turbo-inlining')
  // The default room for what is soon forgotten has a review collect garbage a fifth of its time.
  const resourceLimits = { maxYoungGenerationSizeMb: 96 }
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads, resourceLimits })
  try {
    const found = await Promise.all(tasks.map((task): Promise<Finding[][]> => pool.run(task)))
    return found.flat()
  } finally {
    await pool.destroy()
  }
}
