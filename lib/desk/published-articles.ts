import { published } from '../content/articles/visibility'
import { publishedSums } from '../publishing/build/build-stamp'
import type { DeskLibrary } from './desk-library'

/**
 * @param library all that is saved
 * @param now the time, in milliseconds since 1970
 * @param project absolute path of the project, whose `out/` is the published site
 * @returns the articles that a build would add, change or take away; all, where nothing is known of what is published
 */
export function unpublishedSlugs(library: DeskLibrary, now: number, project = process.cwd()): string[] {
  const before = publishedSums(project)
  const sums = new Map(library.saved.map(({ slug, sum }) => [slug, sum]))
  const visible = new Set(published(library.articles, now).map(({ slug }) => slug))
  const changed = [...visible].filter((slug) => before.get(slug) !== sums.get(slug))
  const gone = [...before.keys()].filter((slug) => !visible.has(slug))
  return [...changed, ...gone].sort()
}
