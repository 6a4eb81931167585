import {
  type Document,
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import { visible } from '../../i18n/characters'
import { localizeMessage } from '../../i18n/localized-message'
import { type ContentFinding, clipped, PARTS } from '../problem'
import { joinFolds, joinFoldsIn, markFolds } from './folded-lines'
import { bracketAdvice, lineAdvice, unclosedBracket, unclosedQuote } from './yaml-advice'
import { yamlMessages, yamlReason } from './yaml-messages'
import { stopsOf, tooDeepLine } from './yaml-stops'

/** Where in a document: keys of maps and indices of lists, from the outside in. */
export type YamlPath = readonly PropertyKey[]

/** A text in YAML as values, with the way back from each value to the line it stands on. */
export type YamlDocument = {
  /** The values, or undefined when the text cannot be read at all. */
  readonly data: unknown
  /** What is wrong with the text as YAML. */
  readonly findings: readonly ContentFinding[]
  /** The line, from 1, of the key or list item at a path, or of the nearest one around it that there is. */
  readonly lineOf: (path: YamlPath) => number
  /** What stands in the text at a path, with its quotation marks; empty when nothing does. */
  readonly sourceOf: (path: YamlPath) => string
  /** The parsed node at a path. */
  readonly nodeAt: (path: YamlPath) => Node | undefined
  /** Writes a text in the quotation marks of the file; YAML's when left out. */
  readonly quote?: (text: string) => string
}

/** What an error says of its own line, whatever stands above. */
const WITHIN_LINE: ReadonlySet<ErrorCode> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START'])
/** A text in which more lines of other kinds are wrong is told so far as it was read. */
const MOST_ROUNDS = 40

/**
 * Reads YAML 1.2 with its core schema: no aliases, no tags of one's own, no key twice.
 *
 * A line that is no YAML is mended where its meaning is clear, and reading goes on, so that one run tells
 * everything. The text is never run, whatever it holds.
 *
 * @param text the text, its lines ended by `\n`; its first line is line 1
 * @returns the values and what is wrong; it does not throw
 */
export function readYaml(text: string): YamlDocument {
  const lines = text.split('\n')
  const deep = tooDeepLine(lines)
  if (deep === -1) return mendedYaml(lines)
  const { tooDeep: found, lessDeep: expected } = yamlMessages
  return unreadable([{ line: deep + 1, field: PARTS.nesting, found, expected }])
}

function mendedYaml(lines: string[]): YamlDocument {
  const findings: ContentFinding[] = []
  const mended = new Set<number>()
  for (let round = 1; ; round++) {
    const source = markFolds(lines.join('\n'))
    const lineCounter = new LineCounter()
    const document = parse(source, lineCounter)
    const stops = stopsOf(document, source, lineCounter)
    const stop = stops.find(({ code }) => code !== 'DUPLICATE_KEY')
    if (!stop) {
      const doubled = stops.map(({ index }) => duplicate(lines[index] ?? '', index))
      return documentOf(document, source, lineCounter, byLine([...findings, ...doubled]))
    }
    const open = unclosedBracket(lines, stop.index)
    const mend = (index: number, code: ErrorCode): boolean => {
      const line = lines[index] ?? ''
      const { mended: better, ...advice } =
        index === open ? bracketAdvice(line) : lineAdvice(line, yamlReason(code))
      // A line that stays wrong when mended was told already; behind it nothing is certain.
      if (!mended.has(index)) findings.push({ line: index + 1, ...advice })
      if (better === undefined || mended.has(index)) return false
      mended.add(index)
      lines[index] = better
      return true
    }
    const unclosed = stop.isUnclosed ? unclosedQuote(lines) : -1
    const isMended = mend([unclosed, open].find((index) => index !== -1) ?? stop.index, stop.code)
    if (!isMended || round === MOST_ROUNDS) return unreadable(byLine(findings))
    // Each reading takes time: what is wrong within its own line alone is mended at once.
    for (const { index, code } of stops) if (WITHIN_LINE.has(code) && !mended.has(index)) mend(index, code)
  }
}

function byLine(findings: readonly ContentFinding[]): readonly ContentFinding[] {
  return findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

function parse(source: string, lineCounter: LineCounter): Document.Parsed {
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    resolveKnownTags: false,
    // It compares each key with all others; see `stopsOf`.
    uniqueKeys: false,
  })
  joinFoldsIn(document, source)
  return document
}

function duplicate(line: string, index: number): ContentFinding {
  const key = /^\s*(?:- +)?([^:]+?)\s*:/.exec(line)?.[1] ?? clipped(line)
  return {
    line: index + 1,
    field: visible(key),
    found: localizeMessage(yamlMessages.twice, { key }),
    expected: localizeMessage(yamlMessages.once, { key }),
  }
}

function unreadable(findings: readonly ContentFinding[]): YamlDocument {
  return { data: undefined, findings, lineOf: () => 1, sourceOf: () => '', nodeAt: () => undefined }
}

function documentOf(
  document: Document.Parsed,
  source: string,
  lineCounter: LineCounter,
  findings: readonly ContentFinding[],
): YamlDocument {
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    findings,
    lineOf: (path) => {
      const offset = walk(document, path).offset
      return offset === undefined ? 1 : lineCounter.linePos(offset).line
    },
    sourceOf: (path) => {
      const { node, found } = walk(document, path)
      return found && node?.range ? joinFolds(source.slice(node.range[0], node.range[1])).trim() : ''
    },
    nodeAt: (path) => {
      const { node, found } = walk(document, path)
      return found ? (node ?? undefined) : undefined
    },
  }
}

/** Goes down a path as far as it leads; `offset` is that of the last key or item passed. */
function walk(document: Document.Parsed, path: YamlPath) {
  let node = document.contents as Node | null | undefined
  let offset: number | undefined
  for (const part of path) {
    let next: Node | null | undefined
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && key.value === part)
      if (!pair) return { node, offset, found: false }
      offset = (pair.key as Node).range?.[0] ?? offset
      next = pair.value as Node | null
    } else if (isSeq(node) && typeof part === 'number') {
      next = node.items[part] as Node | undefined
      if (!next) return { node, offset, found: false }
      offset = next.range?.[0] ?? offset
    } else {
      return { node, offset, found: false }
    }
    node = next
  }
  return { node: node ?? undefined, offset, found: true }
}
