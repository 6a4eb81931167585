import { clipped, type Finding, told } from './problem'

/** What is wrong with one line of YAML, and that line put right, so that reading can go on behind it. */
export type LineAdvice = Omit<Finding, 'line'> & { readonly mended?: string }

/** `key: value`, or a list's item, or both: what stands before the value, and the value. */
const ENTRY = /^(\s*(?:- +)?(?:([A-Za-z_][\w-]*) *: +)?)(\S.*?)\s*$/
const WIDE_GAP =
  /^(\s*(?:- +)?([A-Za-z_][\w-]*)) *(?:：[ \u00a0\u3000]*|:[ \u00a0\u3000]*[\u00a0\u3000][ \u00a0\u3000]*)(\S.*)$/
const NO_GAP = /^(\s*(?:- +)?([A-Za-z_][\w-]*)):([^\s:/].*)$/
const CURLY = /^(?:“[^“”]*”|‘[^‘’]*’|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」)$/

/**
 * Tells an editor why a line is no YAML and how to write it.
 *
 * YAML's own messages ("Nested mappings are not allowed in compact mappings") do not help somebody who
 * only wrote a headline with a colon in it.
 *
 * @param line the line that the parser stopped at
 * @param reason the parser's own message, for what we have no better words for
 * @returns advice, with the line mended where its meaning is beyond doubt
 */
export function lineAdvice(line: string, reason: string): LineAdvice {
  const key = ENTRY.exec(line)?.[2] ?? WIDE_GAP.exec(line)?.[2] ?? NO_GAP.exec(line)?.[2]
  const field = key ?? 'front matter'

  if (/^ *\t/.test(line)) {
    return {
      field,
      found: 'a tab at the start of the line',
      expected: 'Indent with spaces: two for each step.',
      mended: line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')),
    }
  }
  const gap = WIDE_GAP.exec(line)
  if (gap) {
    const mended = `${gap[1]}: ${gap[3]}`
    return {
      field,
      found: line.includes('：') ? 'a wide colon (：)' : 'a no-break space after the colon',
      expected: `Write a plain colon and a plain space: ${clipped(mended)}`,
      mended,
    }
  }
  const tight = NO_GAP.exec(line)
  if (tight) {
    const mended = `${tight[1]}: ${tight[3]}`
    return {
      field,
      found: `no space after the colon of ${told(line)}`,
      expected: `Write a space after the colon: ${clipped(mended)}`,
      mended,
    }
  }
  const [, start = '', , value = ''] = ENTRY.exec(line) ?? []
  const why = start.trim() && whyQuotes(value)
  if (why) {
    return {
      field,
      found: `${told(value)}, ${why}`,
      expected: `Put the whole text in straight quotes: ${start.trim()} ${quoted(value)}`,
      mended: `${start}${JSON.stringify(value)}`,
    }
  }
  return {
    field,
    found: `${told(line) || 'a line'}, which cannot be read (${reason.split('\n')[0]})`,
    expected:
      'Write `key: value`, indent the line by two spaces if it goes on from the line above, or close the front matter above it with `---`.',
  }
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

function whyQuotes(value: string): string | undefined {
  const first = value.charAt(0)
  if (first === '"' || first === "'") {
    return /^(["']).*\1$/.test(value) && value.length > 1
      ? 'with a quotation mark inside the quotation marks'
      : 'whose quotation marks do not hold the whole text'
  }
  if ('@`%&*!|>[]{},?'.includes(first)) return `which starts with ${first}, a sign that YAML reads as its own`
  if (/:(?:\s|$)/.test(value)) return 'with a colon in it, which YAML reads as the end of a key'
  return undefined
}
