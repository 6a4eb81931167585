import { type Document, type ErrorCode, isAlias, isScalar, type LineCounter, visit } from 'yaml'

/** Where YAML cannot be read on, or says what we do not take: its line, from 0, and whether something is not closed. */
export type Stop = { readonly index: number; readonly code: ErrorCode; readonly isUnclosed: boolean }

/**
 * @param document a document, read by `yaml`
 * @param source its text
 * @param lineCounter the lines that it was read with
 * @returns where it stops: errors, warnings, keys that stand twice in a map, anchors and aliases
 */
export function stopsOf(document: Document.Parsed, source: string, lineCounter: LineCounter): Stop[] {
  const stops: Stop[] = []
  const stopAt = (offset: number, code: ErrorCode, isUnclosed = false) =>
    stops.push({ index: lineCounter.linePos(offset).line - 1, code, isUnclosed })
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    stopAt(pos[0], code, message.startsWith('Missing closing'))
  }
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) stopAt(key.range?.[0] ?? 0, 'DUPLICATE_KEY')
        seen.add(key.value)
      }
    },
  })
  // Each file is read like this, so the tree is only searched when the text has a sign of them at all.
  if (/[*&]/.test(source))
    visit(document, {
      Node(_key, node) {
        if (isAlias(node) || node.anchor) stopAt(node.range?.[0] ?? 0, 'BAD_ALIAS')
      },
    })
  return stops
}

/** So many lists or maps may stand inside of each other. */
const DEEPEST = 100

const LISTS_IN_A_LINE = new RegExp(`^\\s*(?:[-?] +){${DEEPEST}}`)

/**
 * The parser calls itself for each list in a list, and where the stack ends even the engine may: so this is known before.
 *
 * @param lines a text in YAML
 * @returns the index of the line on which its lists or maps stand too deeply inside of each other; -1 where none does
 */
export function tooDeepLine(lines: readonly string[]): number {
  let depth = 0
  return lines.findIndex((line) => {
    for (const character of line)
      if (character === '[' || character === '{') depth++
      else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    return depth > DEEPEST || LISTS_IN_A_LINE.test(line) || /^ {200}/.test(line)
  })
}
