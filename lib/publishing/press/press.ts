import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter as dom, parse } from 'parse5'
import Tinypool from 'tinypool'
import { coresUsed } from '../../cores'
import { siteUrl } from '../../i18n/site-url'
import { PRESS_VARIABLE } from '../../prepared-build'
import type { SearchedText } from '../../search/searched-text'
import type { PageFacts } from '../finish-file'
import { textOf } from '../finish-page'
import { refusePages } from '../finish-pages'
import { readerScripts } from '../reader-script'
import { fileOfPath } from '../site-links'
import type { PageKind, SitePage } from '../site-pages'
import type { InlineSheet } from './page-html'
import type { Printed, PrintJob } from './print-pages'
import { WrongPrint } from './wrong-print'

/** The style sheets that Next.js puts into the pages of each route. */
export type SheetsOfRoutes = PrintJob['sheets']

/** What came of the pages: see {@link printPages}. */
export type PrintedPages = {
  readonly facts: ReadonlyMap<string, PageFacts>
  readonly words: ReadonlyMap<string, SearchedText>
}

/**
 * Reads the style sheets of routes from pages that Next.js has rendered.
 *
 * @param site folder of the export, its pages not yet finished
 * @param rendered pages in it
 * @returns the sheets of each route of which there is a page
 */
export async function sheetsOfRoutes(site: string, rendered: readonly SitePage[]): Promise<SheetsOfRoutes> {
  const sheets: Partial<Record<PageKind, readonly InlineSheet[]>> = {}
  for (const { kind, path: address } of rendered) {
    const file = path.join(site, fileOfPath(address))
    if (sheets[kind] || !address.endsWith('/') || !existsSync(file)) continue
    sheets[kind] = sheetsIn(parse(await readFile(file, 'utf8')))
  }
  return sheets
}

function sheetsIn(parent: Dom.ParentNode): InlineSheet[] {
  return parent.childNodes.flatMap((node) => {
    if (!dom.isElementNode(node)) return []
    if (node.tagName !== 'style') return sheetsIn(node)
    const href = node.attrs.find(({ name }) => name === 'data-href')?.value ?? ''
    // Several sheets stand in one element; React takes an address without spaces alone.
    return [{ href: href.replaceAll(' ', '+'), css: textOf(node) }]
  })
}

/**
 * Prints pages into a site: what Next.js would render and `finishPages` finish, the same bytes, in a fraction of the time.
 * First a few pages that Next.js has rendered prove it.
 *
 * @param site folder of the site
 * @param pages the pages to print
 * @param proofs finished pages of the same routes, which Next.js has rendered
 * @param sheets the style sheets of the routes
 * @returns what is in each page, by the path of its file from the site's root, such as `/th/index.html`, and the words of
 *   each article by the path of its page
 * @throws WrongPrint when a proof differs from what is there, and an Error that names each page that cannot be printed
 */
export async function printPages(
  site: string,
  pages: readonly SitePage[],
  proofs: readonly SitePage[],
  sheets: SheetsOfRoutes,
): Promise<PrintedPages> {
  const filename = process.env[PRESS_VARIABLE]
  if (!filename) throw new Error(`${PRESS_VARIABLE} does not name the press.`)
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: coresUsed() })
  const rest = { site, sheets, readerScripts: readerScripts().map(({ path }) => path), origin: siteUrl() }
  const print = async (job: Pick<PrintJob, 'pages' | 'isProof'>): Promise<Printed[]> =>
    pool.run({ ...rest, ...job })
  try {
    const proven = await Promise.all(byArticle(proofs).map((pages) => print({ pages, isProof: true })))
    const different = wrongOf(proven.flat())
    if (different.length > 0) throw new WrongPrint(different.join('\n'))

    const facts = new Map<string, PageFacts>()
    const words = new Map<string, SearchedText>()
    const wrong: string[] = []
    const sharing = shared()
    await Promise.all(
      byArticle(pages).map(async (job) => {
        const printed = await print({ pages: job, isProof: false })
        wrong.push(...wrongOf(printed))
        for (const [index, made] of printed.entries()) {
          const page = job[index]
          if (!page || 'wrong' in made) continue
          if (made.facts) facts.set(fileOfPath(page.path), sharing(made.facts))
          if (made.words) words.set(page.path, made.words)
        }
      }),
    )
    refusePages(wrong)
    return { facts, words }
  } finally {
    await pool.destroy()
  }
}

function wrongOf(printed: readonly Printed[]): string[] {
  return printed.flatMap((made) => ('wrong' in made ? [made.wrong] : []))
}

/** The pages of one article have its text in common, which a thread renders once. */
function byArticle(pages: readonly SitePage[]): SitePage[][] {
  const groups = new Map<string, SitePage[]>()
  for (const page of pages) {
    const { slug } = page.params
    const group = typeof slug === 'string' ? slug : page.path
    groups.set(group, [...(groups.get(group) ?? []), page])
  }
  return [...groups.values()]
}

/** Each thread sends a copy of every style sheet and address, nearly all the same: kept once, an archive fits into memory. */
function shared(): (facts: PageFacts) => PageFacts {
  const known = new Map<string, string>()
  const one = (text: string) => {
    if (!known.has(text)) known.set(text, text)
    return known.get(text) as string
  }
  return ({ styles, addresses }) => ({ styles: styles.map(one), addresses: addresses.map(one) })
}
