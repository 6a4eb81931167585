import type { YamlPath } from '../../content/yaml/yaml'
import type { AnalyzedVersion } from './analyzed-version'
import type { ReviewPassage } from './reviewed-text'

/**
 * @param analyzed a version
 * @returns the names that readers see beside its text and that are not translated: of its source, of the people who made it; and why
 *   it was withdrawn, where it was
 */
export function namesIn({ version, source }: AnalyzedVersion): readonly ReviewPassage[] {
  const { image } = version
  const part = (text: string, path: YamlPath): ReviewPassage => ({
    anchor: 'name',
    kind: 'caption',
    text,
    line: 0,
    path,
  })
  const people = (['authors', 'translators', 'photographers'] as const).flatMap((key) =>
    (version[key] ?? []).map(({ name }, index) => part(name, [key, index])),
  )
  return [
    ...people,
    ...(version.withdrawn ? [part(version.withdrawn, ['withdrawn'])] : []),
    ...(image?.credit ? [part(image.credit, ['image', 'credit'])] : []),
    ...(source ? [part(source.name, ['source', 'name'])] : []),
  ]
}
