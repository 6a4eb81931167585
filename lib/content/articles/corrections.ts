import { correctionFindings } from '../front-matter/front-matter-checks'
import type { ArticleFacts } from '../front-matter/front-matter-schema'
import type { Problem } from '../problem'
import type { ArticleVersion } from './article'
import type { VersionFile } from './version-file'

/**
 * A correction in any language is a change of the article, whether or not its editor has told the day once more.
 *
 * @param facts what the original says
 * @param versions the versions of the article
 * @returns when it last changed, where that is told
 */
export function lastChange(
  { updated }: ArticleFacts,
  versions: readonly ArticleVersion[],
): Pick<ArticleFacts, 'updated'> {
  const corrected = versions.flatMap(({ corrections = [] }) => corrections.map(({ date }) => date))
  const latest = [...corrected, ...(updated === undefined ? [] : [updated])].sort().at(-1)
  return latest === undefined ? {} : { updated: latest }
}

/**
 * @param files the versions as they were opened
 * @param date the date of the article; undefined where it is not known
 * @returns the corrections that are dated before the article, or on a day to come
 */
export function wrongCorrections(files: readonly VersionFile[], date: string | undefined): Problem[] {
  return files.flatMap(({ file, frontMatter }) =>
    frontMatter ? correctionFindings(frontMatter, date).map((finding) => ({ file, ...finding })) : [],
  )
}
