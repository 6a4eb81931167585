// Changes front matter by splicing its text: a YAML document that is written out again folds and spaces its lines anew.
import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Acknowledgement } from '../articles/article'
import { plainText } from '../yaml/plain-text'
import { readYaml } from '../yaml/yaml'
import { isCurlyQuoted, quoted } from '../yaml/yaml-advice'
import { colonOf, type Edit, indentOf, itemInside, linesBelow, spliced, valueEdits } from '../yaml/yaml-edit'
import { UNTOLD_REASON } from './untold-reason'

/** A front matter that can be changed; offsets count in the whole file as plain text. */
export type FrontMatter = {
  /** The file up to the line that closes the front matter; the opening line is a comment in it. */
  readonly yaml: string
  /** Its map; undefined when nothing is written yet. */
  readonly map: YAMLMap | undefined
  /** What stands before each of its keys. */
  readonly indent: string
}

/** The key of the list of acknowledgements. */
const LIST_KEY = 'acknowledged'
/** How far what is new is indented in what it belongs to. */
const STEP = '  '

/**
 * Sets a key of the front matter, and leaves every other byte of the file as it is.
 *
 * @param content the whole file, with its own line ends and byte-order mark
 * @param key a key of the front matter's own, not of a map inside it
 * @param value its value in YAML, on one line
 * @returns the file with the old value replaced, or with a line at the end of the front matter; undefined when the file
 *   has no front matter, or none that can be read without a fault. Comments stay, but for those inside the old value.
 */
export function withField(content: string, key: string, value: string): string | undefined {
  return edited(content, ({ yaml, map, indent }) => {
    const pair = pairOf(map, key)
    if (!pair) return [lastLines(yaml, `${indent}${key}: ${value}`)]
    return pair.srcToken && valueEdits(yaml, pair.srcToken, value)
  })
}

/**
 * Adds an acknowledgement to those of a file, and leaves every other byte of the file as it is.
 *
 * @param content the whole file, with its own line ends and byte-order mark
 * @param entry what is acknowledged; where the file has one of the same check and words, its reason alone is replaced
 * @returns the file with the entry behind those it has, in the form of their list; undefined when the file has no front
 *   matter, or none that can be read without a fault, or its `acknowledged` is no list
 */
export function withAcknowledgement(content: string, entry: Acknowledgement): string | undefined {
  return edited(content, ({ yaml, map, indent }) => {
    const pair = pairOf(map, LIST_KEY)
    const item = acknowledgementLines(entry, indent + STEP)
    if (!pair) return [lastLines(yaml, `${indent}${LIST_KEY}:\n${item}`)]
    if (isSeq(pair.value)) return listEdits(yaml, pair.value, entry)
    if (pair.value !== null && !(isScalar(pair.value) && pair.value.value === null)) return undefined
    const colon = pair.srcToken && colonOf(pair.srcToken)
    const emptied = pair.srcToken && valueEdits(yaml, pair.srcToken, '')
    return colon && emptied && [...emptied, linesBelow(yaml, colon, item)]
  })
}

/**
 * @param entry what is acknowledged
 * @param indent what stands before its `-`
 * @returns it as an item of the list `acknowledged`, on three lines without a line end behind the last
 */
export function acknowledgementLines({ check, words, reason }: Acknowledgement, indent = STEP): string {
  return [`- check: ${scalar(check)}`, `  words: ${scalar(words)}`, `  reason: ${scalar(reason)}`]
    .map((line) => indent + line)
    .join('\n')
}

/**
 * @param entry what is acknowledged
 * @returns it as one line, to stand in a list in brackets or behind the `-` of an item
 */
export function acknowledgementOnOneLine({ check, words, reason }: Acknowledgement): string {
  // What an editor writes in the place of `…` may have a comma or a colon.
  return `{ check: ${inFlow(check)}, words: ${inFlow(words)}, reason: ${UNTOLD_REASON.test(reason) ? `"${reason}"` : inFlow(reason)} }`
}

/**
 * @param text any text
 * @returns it as a value in YAML, on one line. What is curly-quoted as a whole is good YAML, but taken for a slip by our reader
 */
export function scalar(text: string): string {
  const line = onOneLine(text)
  const written = stringify(line, { lineWidth: 0 }).trimEnd()
  // `---` is written as a block, which has no place on one line.
  return isCurlyQuoted(line) || written.includes('\n') ? quoted(line) : written
}

/**
 * @param text any text
 * @returns the same inside brackets, where commas and brackets need quotation marks too
 */
export function inFlow(text: string): string {
  const line = onOneLine(text)
  if (isCurlyQuoted(line)) return quoted(line)
  const list = stringify([line], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false })
  return list.trimEnd().slice(1, -1)
}

/**
 * @param text any text
 * @returns it without line ends, and with single spaces
 */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * @param content the whole file, with its own line ends and byte-order mark
 * @param find finds the changes to make in the front matter
 * @returns the file with them; undefined where the front matter cannot be read, or none can be made
 */
export function edited(
  content: string,
  find: (open: FrontMatter) => readonly Edit[] | undefined,
): string | undefined {
  const yaml = yamlOf(content)
  // Where one line is no YAML, nothing says what its neighbours belong to.
  if (yaml === undefined || readYaml(yaml).findings.length > 0) return undefined
  const { contents } = parseDocument(yaml, { keepSourceTokens: true, version: '1.2', schema: 'core' })
  if (contents !== null && (!isMap(contents) || contents.flow)) return undefined
  const indent = contents?.srcToken ? indentOf(yaml, contents.srcToken) : ''
  const edits = find({ yaml, map: contents ?? undefined, indent })
  return edits && spliced(content, edits)
}

/**
 * @param content the whole file, with its own line ends and byte-order mark
 * @returns its front matter, the opening line as a comment in it; undefined when it has none that is closed
 */
export function yamlOf(content: string): string | undefined {
  const lines = plainText(content).split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (lines[0]?.trimEnd() !== '---' || lines[end]?.trimEnd() !== '---') return undefined
  return lines
    .slice(0, end)
    .map((line, index) => (index === 0 ? line.replace('-', '#') : line))
    .join('\n')
    .concat('\n')
}

/**
 * @param map a map of a front matter
 * @param key one of its keys
 * @returns the pair of that key
 */
export function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/**
 * @param yaml a front matter
 * @param lines what to add, without a line end behind it
 * @returns the change that puts the lines at its end
 */
export function lastLines(yaml: string, lines: string): Edit {
  // A line of three dots ends a document.
  const dots = yaml.search(/^\.\.\.(?=\s)/m)
  const at = dots === -1 ? yaml.length : dots
  return { start: at, end: at, text: `${lines}\n` }
}

function listEdits(yaml: string, list: YAMLSeq, entry: Acknowledgement): readonly Edit[] | undefined {
  const known = list.items.find((item): item is YAMLMap => isMap(item) && isSame(item, entry))
  if (known) return reasonEdits(yaml, known, entry.reason, Boolean(list.flow || known.flow))
  const { srcToken } = list
  if (srcToken?.type === 'flow-collection') return [itemInside(srcToken, acknowledgementOnOneLine(entry))]
  return srcToken && [linesBelow(yaml, srcToken, acknowledgementLines(entry, indentOf(yaml, srcToken)))]
}

function isSame(item: YAMLMap, { check, words }: Acknowledgement): boolean {
  return textOf(item, 'check') === onOneLine(check) && textOf(item, 'words') === onOneLine(words)
}

function textOf(item: YAMLMap, key: string): string | undefined {
  const text = item.get(key)
  return typeof text === 'string' ? onOneLine(text) : undefined
}

function reasonEdits(
  yaml: string,
  item: YAMLMap,
  reason: string,
  isFlow: boolean,
): readonly Edit[] | undefined {
  if (textOf(item, 'reason') === onOneLine(reason)) return []
  const value = isFlow ? inFlow(reason) : scalar(reason)
  const pair = pairOf(item, 'reason')
  if (pair) return pair.srcToken && valueEdits(yaml, pair.srcToken, value)
  const { srcToken } = item
  if (srcToken?.type === 'flow-collection') return [itemInside(srcToken, `reason: ${value}`)]
  return srcToken && [linesBelow(yaml, srcToken, `${indentOf(yaml, srcToken)}reason: ${value}`)]
}
