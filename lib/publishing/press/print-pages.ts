import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { versionIn } from '../../articles/article'
import { articleBySlug } from '../../articles/library'
import { searchedText } from '../../search/article-words'
import type { SearchedText } from '../../search/searched-text'
import { compressBytes } from '../compress'
import { SHRINKS } from '../file-types'
import type { PageFacts } from '../finish-file'
import { finishHtml } from '../finish-file'
import { fileOfPath } from '../site-links'
import type { PageKind, SitePage } from '../site-pages'
import { type InlineSheet, type PageModules, pageHtml } from './page-html'

/** The module of a route handler. */
type RouteModules = {
  readonly route: {
    GET(request: Request, context: { params: Promise<Record<string, unknown>> }): Promise<Response>
  }
}

/** The routes that the press has. */
export type Routes = Readonly<Record<PageKind, PageModules | RouteModules>>

/** Pages that one thread prints one after another. */
export type PrintJob = {
  /** Folder of the site. */
  readonly site: string
  readonly pages: readonly SitePage[]
  /** The style sheets that Next.js puts into the pages of each route. */
  readonly sheets: Readonly<Partial<Record<PageKind, readonly InlineSheet[]>>>
  /** Paths of the reader's scripts. */
  readonly readerScripts: readonly string[]
  /** The site's own origin. */
  readonly origin: string
  /** Whether the pages are there already, and are only to be compared with what the press would print. */
  readonly isProof: boolean
}

/** What came of one page. */
export type Printed =
  | {
      /** Of a page: what the rest of the site must know of it. */
      readonly facts?: PageFacts
      /** Of the page of an article: what a search finds in it. Taken here, where its text is parsed already. */
      readonly words?: SearchedText
    }
  | { readonly wrong: string }

/**
 * @param routes the routes of the press
 * @returns what a thread of the press does: print pages into the site, or prove that it would print those that are there
 */
export function printingOf(routes: Routes): (job: PrintJob) => Promise<Printed[]> {
  const print = async (page: SitePage, job: PrintJob, later: Promise<unknown>[]): Promise<Printed> => {
    const modules = routes[page.kind]
    const file = path.join(job.site, fileOfPath(page.path))
    try {
      const made =
        'route' in modules
          ? { bytes: await answerOf(modules, page, job.origin) }
          : await finishedPage(modules, page, job)
      if (job.isProof) {
        const there = readFileSync(file)
        if (made.bytes.equals(there)) return {}
        return { wrong: `${page.path}: ${firstDifference(made.bytes, there)}` }
      }
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, made.bytes)
      if (SHRINKS.test(file)) later.push(compressBytes(file, made.bytes, page.isArchived))
      return 'facts' in made ? { facts: made.facts, ...wordsOn(page) } : {}
    } catch (error) {
      return { wrong: `${page.path}: ${(error as Error).message}` }
    }
  }
  return async (job) => {
    const printed: Printed[] = []
    // Pages one at a time, because their language is the thread's; while the next is printed, zlib's threads compress.
    const compressed: Promise<unknown>[] = []
    for (const page of job.pages) printed.push(await print(page, job, compressed))
    await Promise.all(compressed)
    return printed
  }
}

async function finishedPage(modules: PageModules, page: SitePage, job: PrintJob) {
  const { kind, path } = page
  const html = await pageHtml(modules, page, job.sheets[kind] ?? [])
  const { readerScripts, origin } = job
  const finished = finishHtml(html, {
    page: fileOfPath(path).slice(1),
    readerScripts,
    origin,
    isPrinted: true,
  })
  return { bytes: Buffer.from(finished.html), facts: finished.facts }
}

function wordsOn({ kind, locale, params }: SitePage): { words?: SearchedText } {
  const article = kind === 'article' ? articleBySlug(String(params.slug)) : undefined
  const version = article && versionIn(article, locale)
  return article && version ? { words: searchedText(article, version) } : {}
}

async function answerOf({ route }: RouteModules, { path, locale, params }: SitePage, origin: string) {
  const context = { params: Promise.resolve({ locale, ...params }) }
  const answer = await route.GET(new Request(new URL(path, origin)), context)
  if (!answer.ok) throw new Error(`the route answers ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** Shows where two files part, with a few characters before and after. */
function firstDifference(printed: Buffer, there: Buffer): string {
  let place = 0
  while (place < printed.length && printed[place] === there[place]) place++
  const around = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(0, place - 60), place + 60).toString())
  return `the press prints ${around(printed)} where Next.js renders ${around(there)}`
}
