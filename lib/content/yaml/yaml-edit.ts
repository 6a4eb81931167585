import type { CST } from 'yaml'

/** What takes the place of a range of a text. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** From the first sign of something to behind its last, without the spaces, line ends and comments around it. */
type Range = readonly [start: number, end: number]

/**
 * @param pair a pair of a map as it was parsed
 * @returns the colon behind its key; undefined for a key that stands alone behind `?`
 */
export function colonOf(pair: CST.CollectionItem): CST.SourceToken | undefined {
  return pair.sep?.find(({ type }) => type === 'map-value-ind')
}

/**
 * Finds what to change so that a pair of a map has another value. Its key, the comments behind the value and those
 * between key and value stay; comments inside the old value go with it.
 *
 * @param text the YAML, its lines ended by `\n`
 * @param pair the pair as it was parsed
 * @param value the new value in YAML, on one line; empty for none
 * @returns the changes; undefined for a pair without a colon
 */
export function valueEdits(text: string, pair: CST.CollectionItem, value: string): Edit[] | undefined {
  const colon = colonOf(pair)
  if (!colon) return undefined
  const behind = colon.offset + 1
  const added: Edit = { start: behind, end: behind, text: value && ` ${value}` }
  const range = pair.value && rangeOf(pair.value)
  if (!pair.value || !range) return [added]
  const [start, end] = range
  const lineEnd = endOfLine(text, behind)
  if (start > lineEnd) {
    // The line end before a value that begins further down goes with it, but for one that would join two comments.
    const ownsLine = isBlank(text.slice(behind, start)) || isBlank(text.slice(end, endOfLine(text, end)))
    return [added, { start: ownsLine ? text.lastIndexOf('\n', start - 1) : start, end, text: '' }]
  }
  if (pair.value.type !== 'block-scalar') return [{ start: value ? start : behind, end, text: value }]
  const header = pair.value.props.find(({ type }) => type === 'block-scalar-header')
  const headerEnd = header ? start + sourceOf(header).length : start
  return [
    { start, end: headerEnd, text: value },
    { start: lineEnd, end: Math.max(lineEnd, end), text: '' },
  ]
}

/**
 * @param list a list in brackets, or a map in braces, as it was parsed
 * @param item what to add, in YAML
 * @returns the change that puts it behind the last of its items
 */
export function itemInside(list: CST.FlowCollection, item: string): Edit {
  const last = list.items.flatMap(({ key, sep = [], value }) => rangeOf(key, ...sep, value)?.[1] ?? []).at(-1)
  const at = last ?? list.start.offset + 1
  return { start: at, end: at, text: last === undefined ? item : `, ${item}` }
}

/**
 * @param text the YAML, its lines ended by `\n`
 * @param token something parsed in it that ends with its line
 * @param lines what to add, without a line end behind it
 * @returns the change that puts the lines below its last, and below the comment on that
 */
export function linesBelow(text: string, token: CST.Token, lines: string): Edit {
  const at = endOfLine(text, rangeOf(token)?.[1] ?? token.offset)
  return { start: at, end: at, text: `\n${lines}` }
}

/**
 * @param text the YAML
 * @param token something parsed in it
 * @returns spaces as wide as what stands before it on its line
 */
export function indentOf(text: string, token: CST.Token): string {
  const start = rangeOf(token)?.[0] ?? token.offset
  return ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1)
}

/**
 * Makes changes to a text.
 *
 * @param content the text as it stands in a file, with its own line ends and byte-order mark
 * @param edits the changes, which do not overlap; their offsets count as if the text had no byte-order mark and ended
 *   each line by one character, and their own lines end by `\n`
 * @returns the text with the changes, whose lines end as its first line does
 */
export function spliced(content: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n?|\n/.exec(content)?.[0] ?? '\n'
  let changed = ''
  let read = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    changed += content.slice(read, offsetIn(content, start)) + text.replaceAll('\n', lineEnd)
    read = offsetIn(content, end)
  }
  return changed + content.slice(read)
}

function offsetIn(content: string, plain: number): number {
  let offset = content.startsWith('\uFEFF') ? 1 : 0
  for (let index = 0; index < plain; index++) offset += content.startsWith('\r\n', offset) ? 2 : 1
  return offset
}

/**
 * @param text any text, its lines ended by `\n`
 * @param offset a place in it
 * @returns where its line ends
 */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/**
 * @param tokens tokens that follow each other
 * @returns from the first sign of them to behind the last; undefined when none has a sign
 */
export function rangeOf(...tokens: readonly (CST.Token | null | undefined)[]): Range | undefined {
  const ranges = tokens.flatMap(rangesIn)
  const [first, last] = [ranges[0], ranges.at(-1)]
  return first && last && [first[0], last[1]]
}

function rangesIn(token: CST.Token | null | undefined): readonly Range[] {
  if (!token) return []
  switch (token.type) {
    case 'space':
    case 'newline':
    case 'comment':
      return []
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap(({ start, key, sep = [], value }) =>
        [...start, key, ...sep, value].flatMap(rangesIn),
      )
    case 'flow-collection': {
      const closing = token.end.find(({ type }) => type.startsWith('flow-'))
      return [[token.offset, (closing?.offset ?? token.offset) + 1]]
    }
    case 'block-scalar':
      return [[token.offset, endOfBlockScalar(token)]]
    default: {
      const { length } = sourceOf(token)
      return length > 0 ? [[token.offset, token.offset + length]] : []
    }
  }
}

/** Empty lines behind it are its own only where its header says so (`|+`); the line end of its last line is not counted. */
function endOfBlockScalar({ offset, props, source }: CST.BlockScalar): number {
  const header = sourceOf(props.find(({ type }) => type === 'block-scalar-header'))
  const start = props.reduce((sum, prop) => sum + sourceOf(prop).length, offset)
  if (header.includes('+') && source) return start + source.length - 1
  // Without a number in the header, the first line that is not empty tells how far the text is indented.
  const indent = /\d/.test(header) ? 0 : (/^ *(?=[^ \n])/m.exec(source)?.[0].length ?? 0)
  const { length } = source.replace(new RegExp(`(?:\n {0,${indent}})+$`), '')
  return length > 0 ? start + length : offset + header.length
}

function sourceOf(token: CST.Token | undefined): string {
  return token && 'source' in token ? token.source : ''
}
