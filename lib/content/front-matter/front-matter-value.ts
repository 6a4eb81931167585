// Gives a field of a front matter another value by splicing no more of its text than differs: comments, order, quotation
// marks and folded lines of the rest stay.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { readYaml } from '../yaml/yaml'
import { colonOf, type Edit, endOfLine, indentOf, linesBelow, rangeOf, valueEdits } from '../yaml/yaml-edit'
import { foldedEdit } from './folded-edit'
import { withFiguresAsWritten } from './front-matter-checks'
import { edited, lastLines, pairOf, yamlOf } from './front-matter-edit'
import { type FieldValue, isList, isMapping, writtenItem, writtenScalar, writtenValue } from './written-value'

/** The fields of a front matter by their keys; dates and key figures as text, as they are written. */
export type FieldValues = { readonly [key: string]: FieldValue }

/**
 * @param content the whole file, with its own line ends and byte-order mark
 * @returns its fields, without those that are empty; undefined when it has no front matter, or none that can be read
 *   without a fault
 */
export function fieldsOf(content: string): FieldValues | undefined {
  const yaml = yamlOf(content)
  const document = yaml === undefined ? undefined : readYaml(yaml)
  if (!document || document.findings.length > 0) return undefined
  return withoutEmpty(withFiguresAsWritten(document.data ?? {}, document)) as FieldValues
}

/**
 * Sets a field of the front matter, or takes it out, and leaves every other byte of the file as it is.
 *
 * @param content the whole file, with its own line ends and byte-order mark
 * @param key a key of the front matter's own
 * @param value its value: its texts are set on one line each; undefined takes the field out
 * @returns the file with the field at its place, or at the end of the front matter where it is new; undefined when the file
 *   has no front matter, or none that can be read without a fault
 */
export function withValue(content: string, key: string, value: FieldValue | undefined): string | undefined {
  const before = fieldsOf(content)
  if (!before) return undefined
  const old = before[key]
  const attempt = (isWhole: boolean) =>
    edited(content, ({ yaml, map, indent }) => {
      const pair = pairOf(map, key)
      if (!pair)
        return value === undefined
          ? []
          : [lastLines(yaml, `${indent}${key}:${writtenValue(value, indent, key)}`)]
      if (value === undefined) return removed(yaml, pair)
      return (!isWhole && pairEdits(yaml, pair, old, value)) || wholeEdits(yaml, pair, value, indent)
    })
  const { [key]: _, ...others } = before
  // What was spliced is read again: where its neighbours would make another text of it, the field is written anew.
  return [false, true].map(attempt).find((changed) => {
    const after = changed && fieldsOf(changed)
    if (!after) return false
    const { [key]: now, ...same } = after
    return isEqual(same, others) && isEqual(now, value === undefined ? undefined : normalized(value))
  })
}

function pairEdits(
  yaml: string,
  pair: Pair,
  old: FieldValue | undefined,
  value: FieldValue,
): readonly Edit[] | undefined {
  const { srcToken } = pair
  const node = pair.value as Node | null
  if (!srcToken || old === undefined) return undefined
  if (isEqual(old, normalized(value))) return []
  if (isList(value) && isList(old) && isSeq(node)) return listEdits(yaml, node, old, value)
  if (isMapping(value) && isMapping(old) && isMap(node)) return mapEdits(yaml, node, old, value)
  if (typeof value === 'object' || !isScalar(node)) return undefined
  const folded = foldedEdit(yaml, srcToken.value, String(old), String(value))
  const key = isScalar(pair.key) ? String(pair.key.value) : ''
  return folded ? [folded] : valueEdits(yaml, srcToken, writtenScalar(value, key, node))
}

function mapEdits(
  yaml: string,
  map: YAMLMap,
  old: FieldValues,
  value: FieldValues,
): readonly Edit[] | undefined {
  const { srcToken } = map
  if (!srcToken || map.flow) return undefined
  const edits: Edit[] = []
  for (const key of Object.keys(old)) {
    const pair = pairOf(map, key)
    const wanted = value[key]
    // The first key of an item shares its line with the `-`.
    const isFirst = map.items[0] === pair
    const edit =
      !pair || (wanted === undefined && isFirst)
        ? undefined
        : wanted === undefined
          ? removed(yaml, pair)
          : pairEdits(yaml, pair, old[key], wanted)
    if (!edit) return undefined
    edits.push(...edit)
  }
  const indent = indentOf(yaml, srcToken)
  const added = Object.entries(value).filter(([key]) => !(key in old))
  // A key that stands there empty is filled by writing the whole anew.
  if (added.some(([key]) => pairOf(map, key))) return undefined
  const lines = added.map(([key, one]) => `${indent}${key}:${writtenValue(one, indent, key)}`)
  return lines.length > 0 ? [...edits, linesBelow(yaml, srcToken, lines.join('\n'))] : edits
}

function listEdits(
  yaml: string,
  list: YAMLSeq,
  old: readonly FieldValue[],
  value: readonly FieldValue[],
): readonly Edit[] | undefined {
  const { srcToken } = list
  if (srcToken?.type !== 'block-seq' || srcToken.items.length !== old.length) return undefined
  const differing = old.flatMap((item, index) => (isEqual(item, value[index]) ? [] : index))
  if (old.length === value.length && differing.length === 1)
    return itemEdits(yaml, list, differing[0] ?? 0, old, value)
  const ends = srcToken.items.map(({ start, value: token }) =>
    endOfLine(yaml, rangeOf(...start, token)?.[1] ?? 0),
  )
  const first = yaml.lastIndexOf('\n', (rangeOf(...(srcToken.items[0]?.start ?? []))?.[0] ?? 0) - 1)
  const chunks = ends.map((end, index) => yaml.slice(ends[index - 1] ?? first, end))
  const indent = indentOf(yaml, srcToken)
  const unused = new Set(old.keys())
  const lines = value.map((item) => {
    const same = [...unused].find((index) => isEqual(old[index], item))
    if (same === undefined) return `\n${writtenItem(item, indent)}`
    unused.delete(same)
    return chunks[same] ?? ''
  })
  return [{ start: first, end: ends.at(-1) ?? first, text: lines.join('') }]
}

function itemEdits(
  yaml: string,
  list: YAMLSeq,
  index: number,
  old: readonly FieldValue[],
  values: readonly FieldValue[],
): readonly Edit[] | undefined {
  const [node, before, value] = [list.items[index] as Node, old[index], values[index]]
  if (before === undefined || value === undefined) return undefined
  if (isMapping(value) && isMapping(before) && isMap(node)) return mapEdits(yaml, node, before, value)
  const token = isScalar(node) ? node.srcToken : undefined
  const range = token && rangeOf(token)
  if (typeof value === 'object' || !isScalar(node) || !range) return undefined
  const folded = foldedEdit(yaml, token, String(before), String(value))
  return [folded ?? { start: range[0], end: range[1], text: writtenScalar(value, '', node) }]
}

function wholeEdits(
  yaml: string,
  pair: Pair,
  value: FieldValue,
  indent: string,
): readonly Edit[] | undefined {
  const { srcToken } = pair
  const colon = srcToken && colonOf(srcToken)
  if (!colon) return undefined
  const written = writtenValue(value, indent, isScalar(pair.key) ? String(pair.key.value) : '')
  if (!written.startsWith('\n')) return valueEdits(yaml, srcToken, written.trimStart())
  const emptied = valueEdits(yaml, srcToken, '')
  return emptied && [...emptied, linesBelow(yaml, colon, written.slice(1))]
}

/** Takes a field out with its lines; comments above it stay. */
function removed(yaml: string, { srcToken, key }: Pair): readonly Edit[] | undefined {
  const range =
    isScalar(key) && srcToken ? rangeOf(srcToken.key, ...(srcToken.sep ?? []), srcToken.value) : undefined
  if (!range) return undefined
  return [{ start: yaml.lastIndexOf('\n', range[0] - 1) + 1, end: endOfLine(yaml, range[1]) + 1, text: '' }]
}

/** A value as it is read again: texts on one line, nothing that is empty. */
function normalized(value: FieldValue): FieldValue {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (isList(value)) return value.map(normalized)
  if (!isMapping(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, normalized(one)]))
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== null)
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutEmpty(one)]))
}

/** Whether two values are the same, in whatever order their keys stand. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
