import { dateAdvice, isBefore } from './partial-date'
import { type Finding, told } from './problem'
import { listed, nearestWord } from './spelling'
import type { YamlDocument } from './yaml'

/**
 * A bare `2024` or `31` is a number to YAML; a date or a key figure is text, kept digit by digit as it stands.
 *
 * @param data the values of a front matter
 * @param document where they were read from
 * @returns the values with those figures as text; anything but a map as it is
 */
export function withFiguresAsWritten(data: unknown, document: YamlDocument): unknown {
  if (!isRecord(data)) return data
  const asWritten = (value: unknown, path: readonly PropertyKey[]) =>
    typeof value === 'number' ? document.sourceOf(path) : value
  const written = { ...data }
  for (const key of ['date', 'updated']) {
    if (key in written) written[key] = asWritten(written[key], [key])
  }
  if (Array.isArray(written.keyFigures)) {
    written.keyFigures = written.keyFigures.map((figure: unknown, index) =>
      isRecord(figure) && 'value' in figure
        ? { ...figure, value: asWritten(figure.value, ['keyFigures', index, 'value']) }
        : figure,
    )
  }
  return written
}

/**
 * @param data the front matter's values, of which `date` and `updated` may be of any type
 * @param document the front matter
 * @returns what is wrong between the two dates, when each alone is right
 */
export function dateFindings({ date, updated }: Record<string, unknown>, document: YamlDocument): Finding[] {
  if (typeof date !== 'string' || typeof updated !== 'string') return []
  if (dateAdvice(date) || dateAdvice(updated) || !isBefore(updated, date)) return []
  const found = `${updated}, which is before the date of the article, ${date}`
  const expected = 'Write the date of the last change, or take the line out.'
  return [{ line: document.lineOf(['updated']), field: 'updated', found, expected }]
}

/**
 * @param list `topics`, which may be of any type
 * @param document the front matter
 * @param known the ids of all topics, or undefined when they could not be read
 * @returns topics that are not known or stand there twice; other faults are for the schema to tell
 */
export function topicFindings(
  list: unknown,
  document: YamlDocument,
  known: readonly string[] | undefined,
): Finding[] {
  if (!Array.isArray(list)) return []
  const ids = list.map((id: unknown) => (typeof id === 'string' ? id.trim() : ''))
  return ids.flatMap((id, index): Finding[] => {
    if (id === '') return []
    const place = { line: document.lineOf(['topics', index]), field: `topics › ${index + 1}` }
    if (ids.indexOf(id) < index) {
      return [{ ...place, found: `${told(id)} a second time`, expected: 'Name each topic once.' }]
    }
    if (!known || known.includes(id)) return []
    const meant = nearestWord(id, known)
    const expected = meant
      ? `Did you mean \`${meant}\`?`
      : `The topics of topics.yaml are ${listed(known, 'and')}.`
    return [{ ...place, found: `${told(id)}, a topic that is not known`, expected }]
  })
}

/** Whether a value is a map of YAML. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
