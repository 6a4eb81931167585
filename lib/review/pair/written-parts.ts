import type { AnalyzedVersion } from './analyzed-version'
import type { ReviewPassage } from './reviewed-text'

/**
 * @param analyzed a version
 * @returns the names that readers see beside its text and that are not translated: of its source, of whoever made its picture
 */
export function namesIn({ version, source }: AnalyzedVersion): readonly ReviewPassage[] {
  const { image } = version
  const part = (text: string, path: readonly string[]): ReviewPassage => ({
    anchor: 'name',
    kind: 'caption',
    text,
    line: 0,
    path,
  })
  return [
    ...(image?.credit ? [part(image.credit, ['image', 'credit'])] : []),
    ...(source ? [part(source.name, ['source', 'name'])] : []),
  ]
}
