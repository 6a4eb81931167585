import { existsSync, lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { TextSums } from '../search/write-index'
import { writeWhole } from '../whole-file.mjs'
import type { PageFacts } from './finish-file'

/** What is known of the site in `out/`, so that the next build can take over what it would only make again. */
export type PublishedSite = {
  /** What all its pages depend on besides their articles, as `codeStampOf` says. */
  readonly stamp: string
  /** The sum of the articles of each page of the routes that have many, by the page's path. */
  readonly sums: Readonly<Record<string, string>>
  /** The sums of the texts of the search. */
  readonly searched: TextSums
  /** Each file, by its path from the site's root: its bytes, and when it was written (ms). */
  readonly files: Readonly<Record<string, readonly [size: number, written: number]>>
  /** What each page holds that the rest of the site must know of, by the path of its file. */
  readonly pages: ReadonlyMap<string, PageFacts>
}

type Kept = Omit<PublishedSite, 'pages'> & {
  readonly styles: readonly string[]
  readonly addresses: readonly string[]
  /** Each page with the places of its styles and addresses in those lists: nearly all pages share them. */
  readonly pages: Readonly<Record<string, readonly [styles: number[], addresses: number[]]>>
}

/** Kept beside the build, not in the published folder. */
const PUBLISHED = '.cache/published.json'

/**
 * Notes what was published.
 *
 * @param project folder of the project
 * @param site what is known of it
 */
export function keepPublished(project: string, { pages, ...site }: PublishedSite): void {
  const styles = numbered()
  const addresses = numbered()
  const places = Object.fromEntries(
    [...pages].map(([page, facts]) => [
      page,
      [facts.styles.map(styles.place), facts.addresses.map(addresses.place)] as [number[], number[]],
    ]),
  )
  const kept: Kept = { ...site, pages: places, styles: styles.list(), addresses: addresses.list() }
  writeWhole(path.join(project, PUBLISHED), JSON.stringify(kept))
}

/**
 * @param project folder of the project
 * @param stamp what pages depend on now
 * @param folder folder of the site, or of a copy of it
 * @returns what is known of the site in `out/`, or undefined where there is any doubt: nothing was noted, the code has
 *   changed since, or a file is not as the build left it
 */
export function publishedSite(
  project: string,
  stamp: string,
  folder: string = path.join(project, 'out'),
): PublishedSite | undefined {
  const file = path.join(project, PUBLISHED)
  if (!existsSync(file)) return undefined
  let kept: Kept
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
  if (kept.stamp !== stamp || !isAsWritten(folder, kept.files)) return undefined
  const pages = Object.entries(kept.pages).map(([page, [styles, addresses]]): [string, PageFacts] => [
    page,
    {
      styles: styles.map((place) => kept.styles[place] ?? ''),
      addresses: addresses.map((place) => kept.addresses[place] ?? ''),
    },
  ])
  return { ...kept, pages: new Map(pages) }
}

/**
 * @param out folder of a site
 * @param names paths of its files from there
 */
export function filesWritten(out: string, names: readonly string[]): PublishedSite['files'] {
  return Object.fromEntries(
    names.map((name) => {
      const { size, mtimeMs } = lstatSync(path.join(out, name))
      return [name, [size, mtimeMs] as const]
    }),
  )
}

function isAsWritten(out: string, files: PublishedSite['files']): boolean {
  return Object.entries(files).every(([name, [size, written]]) => {
    const now = lstatSync(path.join(out, name), { throwIfNoEntry: false })
    return now?.isFile() && now.size === size && now.mtimeMs === written
  })
}

function numbered() {
  const places = new Map<string, number>()
  const place = (text: string) => {
    if (!places.has(text)) places.set(text, places.size)
    return places.get(text) as number
  }
  return { place, list: () => [...places.keys()] }
}
