import { type LocalizedMessage, localizeMessage, sameMessage } from '../../i18n/localized-message'
import { type Advice, type ContentFinding, clipped, PARTS, told } from '../problem'
import { yamlMessages as messages } from './yaml-messages'

/** What is wrong with one line of YAML, and that line put right, so that reading can go on behind it. */
export type LineAdvice = Omit<ContentFinding, 'line'> & { readonly mended?: string }

/** `key: value`, or a list's item, or both: what stands before the value, and the value. */
const ENTRY = /^(\s*(?:- +)?(?:([A-Za-z_][\w-]*) *: +)?)(\S.*?)\s*$/
const WIDE_GAP =
  /^(\s*(?:- +)?([A-Za-z_][\w-]*)) *(?:：[ \u00a0\u3000]*|:[ \u00a0\u3000]*[\u00a0\u3000][ \u00a0\u3000]*)(\S.*)$/
const NO_GAP = /^(\s*(?:- +)?([A-Za-z_][\w-]*)):([^\s:/].*)$/
/** Quotation marks around a text with others of the kind in it: the second one opens, as a space stands before it. */
const QUOTED_WITHIN = /^(?:"([^"\\]*\s"\S.*)"|'([^']*\s'\S.*)')$/
const CURLY = /^(?:“[^“”]*”|‘[^‘’]*’|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」)$/

/**
 * Tells an editor why a line is no YAML and how to write it.
 *
 * YAML's own messages ("Nested mappings are not allowed in compact mappings") do not help somebody who
 * only wrote a headline with a colon in it.
 *
 * @param line the line that the parser stopped at
 * @param reason why the parser stopped, for what we have no better words for
 * @returns advice, with the line mended where its meaning is beyond doubt
 */
export function lineAdvice(line: string, reason: LocalizedMessage): LineAdvice {
  const key = ENTRY.exec(line)?.[2] ?? WIDE_GAP.exec(line)?.[2] ?? NO_GAP.exec(line)?.[2]
  const advice = indentAdvice(line) ?? gapAdvice(line) ?? quotesAdvice(line) ?? unreadable(line, reason)
  return { field: key ?? PARTS.frontMatter, ...advice }
}

type Mending = Advice & { readonly mended?: string }

function indentAdvice(line: string): Mending | undefined {
  if (!/^ *\t/.test(line)) return undefined
  const mended = line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '))
  return { found: messages.tab, expected: messages.noTab, mended }
}

function gapAdvice(line: string): Mending | undefined {
  const wide = WIDE_GAP.exec(line)
  const gap = wide ?? NO_GAP.exec(line)
  if (!gap) return undefined
  const mended = `${gap[1]}: ${gap[3]}`
  const values = { line: told(line), mended: clipped(mended) }
  if (!wide)
    return {
      found: localizeMessage(messages.tight, values),
      expected: localizeMessage(messages.space, values),
      mended,
    }
  const found = line.includes('：') ? messages.wideColon : messages.wideSpace
  return { found, expected: localizeMessage(messages.plainColon, values), mended }
}

function quotesAdvice(line: string): Mending | undefined {
  const [, start = '', , value = ''] = ENTRY.exec(line) ?? []
  if (hasEmptyItem(value)) {
    const mended = value.replace(/,(?:\s*,)+/g, ',').replace(/^\[\s*,\s*/, '[')
    const expected = localizeMessage(messages.fewerCommas, { mended: clipped(`${start.trim()} ${mended}`) })
    return {
      found: localizeMessage(messages.emptyItem, { value: told(value) }),
      expected,
      mended: start + mended,
    }
  }
  const why = start.trim() && whyQuotes(value)
  if (!why) return undefined
  const [, double, single] = QUOTED_WITHIN.exec(value) ?? []
  const inner = double ?? single
  if (inner !== undefined)
    return {
      found: localizeMessage(messages.needsQuotes, { value: told(value), why }),
      expected: localizeMessage(messages.otherQuotes, { quoted: `${start.trim()} ${quoted(inner)}` }),
      mended: `${start}${JSON.stringify(inner)}`,
    }
  return {
    found: localizeMessage(messages.needsQuotes, { value: told(value), why }),
    expected: localizeMessage(messages.quotes, { quoted: `${start.trim()} ${quoted(value)}` }),
    mended: `${start}${JSON.stringify(value)}`,
  }
}

/** `[a, , b]` */
function hasEmptyItem(value: string): boolean {
  return value.startsWith('[') && value.endsWith(']') && !/["']/.test(value) && /(?:^\[|,)\s*,/.test(value)
}

function unreadable(line: string, reason: LocalizedMessage): Mending {
  const shown = told(line)
  const values = { line: shown ? sameMessage(shown) : messages.aLine, reason }
  return { found: localizeMessage(messages.unreadable, values), expected: messages.readable }
}

/**
 * Finds the line on which a quotation mark was opened and never closed: the parser only tells where the text ran out.
 *
 * @param lines the lines of the YAML
 * @returns the index of that line, or -1
 */
export function unclosedQuote(lines: readonly string[]): number {
  return lines.findIndex((line) => {
    const value = ENTRY.exec(line)?.[3] ?? ''
    if (value.startsWith('"')) return !/^"(?:[^"\\]|\\.)*"/.test(value)
    if (value.startsWith("'")) return !/^'(?:[^']|'')*'/.test(value)
    return false
  })
}

/**
 * Finds the line on which a list in brackets was opened and never closed: the parser tells a line below it.
 *
 * @param lines the lines of the YAML
 * @param stop the index of the line that the parser stopped at
 * @returns the index of that line, or -1
 */
export function unclosedBracket(lines: readonly string[], stop: number): number {
  return lines.findIndex((line, index) => {
    if (index > stop || !/^\[/.test(ENTRY.exec(line)?.[3] ?? '')) return false
    const next = lines.findIndex((other, below) => below > index && /^[\w-]+ *:/.test(other))
    return !lines.slice(index, next === -1 ? undefined : next).some((other) => other.includes(']'))
  })
}

/**
 * @param line the line that {@link unclosedBracket} found
 * @returns advice, with the line mended
 */
export function bracketAdvice(line: string): LineAdvice {
  const [, , key, value = ''] = ENTRY.exec(line) ?? []
  const mended = `${line.trimEnd()}]`
  return {
    field: key ?? PARTS.frontMatter,
    found: localizeMessage(messages.openBracket, { value: told(value) }),
    expected: localizeMessage(messages.closeBracket, { mended: clipped(mended) }),
    mended,
  }
}

/**
 * @param value text as it stands in the file, not quoted for YAML
 * @returns whether curly quotation marks hold the whole of it, as a word processor writes them
 */
export function isCurlyQuoted(value: string): boolean {
  return CURLY.test(value)
}

/**
 * @param value any text
 * @returns it in YAML's single quotes, to be copied from a message
 */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

function whyQuotes(value: string): LocalizedMessage | undefined {
  const first = value.charAt(0)
  if (first === '"' || first === "'") {
    return /^(["']).*\1$/.test(value) && value.length > 1 ? messages.quoteInside : messages.quotesInPart
  }
  if ('@`%&*!|>[]{},?'.includes(first)) return localizeMessage(messages.sign, { sign: first })
  if (/:(?:\s|$)/.test(value)) return messages.colonInside
  return undefined
}
