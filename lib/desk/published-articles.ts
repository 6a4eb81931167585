import path from 'node:path'
import { published } from '../content/articles/visibility'
import { publishedSums } from '../publishing/build/build-stamp'
import { currentRelease } from '../publishing/release/release-folder'
import type { DeskLibrary } from './desk-library'
import { keepNote, readNote } from './written-files'

/** The release that the desk made last, under an empty key, and the sums of its articles: `out/` may be newer. */
const RELEASED = '.cache/desk/released.json'

/** @returns the folder that sites are released to, as `RELEASE_DIR` says; undefined where none is set */
export function releaseFolder(): string | undefined {
  const given = process.env.RELEASE_DIR?.trim()
  return given ? path.resolve(given) : undefined
}

/**
 * @param library all that is saved
 * @param now the time, in milliseconds since 1970
 * @param project absolute path of the project
 * @returns the articles that publishing would add, change or take away; all, where nothing is known of what is published
 */
export function unpublishedSlugs(library: DeskLibrary, now: number, project = process.cwd()): string[] {
  const before = readersSums(project)
  const sums = new Map(library.saved.map(({ slug, sum }) => [slug, sum]))
  const visible = new Set(published(library.articles, now).map(({ slug }) => slug))
  const changed = [...visible].filter((slug) => before.get(slug) !== sums.get(slug))
  const gone = [...before.keys()].filter((slug) => !visible.has(slug))
  return [...changed, ...gone].sort()
}

/** The articles that readers have: those of the site in `out/`, unless another one is served from a release folder. */
function readersSums(project: string): ReadonlyMap<string, string> {
  const folder = releaseFolder()
  const served = folder && currentRelease(folder)
  if (folder && !served) return new Map()
  const { '': name, ...sums } = readNote(path.join(project, RELEASED))
  if (served && name === served) return new Map(Object.entries(sums))
  return publishedSums(project)
}

/**
 * Takes note of what readers have now.
 *
 * @param name the name of the release, which has the site of `out/`
 * @param project absolute path of the project
 */
export function noteRelease(name: string, project = process.cwd()): void {
  keepNote(path.join(project, RELEASED), { '': name, ...Object.fromEntries(publishedSums(project)) })
}
