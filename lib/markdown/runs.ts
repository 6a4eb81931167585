import type { Nodes, PhrasingContent, Text } from 'mdast'
import { classOf, type Run, textRuns } from '../typography/line-breaks'
import { canBreak, type KeptWords } from '../typography/unbroken'
import { isBareAddress } from './bare-urls'
import { isLine, isParent, phrase } from './elements'

/** Stands in the text for what is not text: a picture, code, an address (Unicode's object replacement character). */
const OBJECT = '\uFFFC'

/** Text in one language that is read as one line, and where its nodes stand in it. */
type Line = { readonly locale: string; text: string; readonly places: Map<Text, number> }

type Part = PhrasingContent & { data?: { hProperties?: { lang?: unknown } } }

/** Reads the words of a line in order; those in a mark of another language are a line of their own. */
function readInto(line: Line, lines: Line[], nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) {
    const lang = (node as Part).data?.hProperties?.lang
    if (node.type === 'text') {
      line.places.set(node, line.text.length)
      line.text += node.value
    } else if (!isParent(node) || (node.type === 'link' && isBareAddress(node))) {
      line.text += OBJECT
    } else if (typeof lang === 'string') {
      line.text += OBJECT
      const inner: Line = { locale: lang, text: '', places: new Map() }
      lines.push(inner)
      readInto(inner, lines, node.children as PhrasingContent[])
    } else {
      readInto(line, lines, node.children as PhrasingContent[])
    }
  }
}

/** Where each of a sequence of runs begins in its text. */
function startsOf(runs: readonly Run[]): readonly number[] {
  let at = 0
  return runs.map(({ text }) => {
    at += text.length
    return at - text.length
  })
}

/** The part of a sequence of runs between two places in its text. */
function cut(runs: readonly Run[], start: number, end: number, starts = startsOf(runs)): Run[] {
  const parts: Run[] = []
  for (let index = lastUpTo(starts, start); index < runs.length; index++) {
    const [run, at] = [runs[index] as Run, starts[index] as number]
    if (at >= end) break
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, run.text.length)
    if (from >= to) continue
    const whole = from === 0 && to === run.text.length
    const children = run.children && cut(run.children, from, to)
    const { breakBefore, ...rest } = run
    parts.push(
      whole
        ? run
        : {
            ...rest,
            ...(from === 0 && breakBefore && { breakBefore }),
            text: run.text.slice(from, to),
            ...(children && { children }),
          },
    )
  }
  return parts
}

/** The index of the last of some numbers in order that is not beyond a place; 0 where all are. */
function lastUpTo(numbers: readonly number[], place: number): number {
  let [low, high] = [0, Math.max(0, numbers.length - 1)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

function nodesOf(run: Run): PhrasingContent[] {
  const lang = /\S/.test(run.text) ? run.lang : undefined
  const keep = canBreak(run.text) ? run.keep : undefined
  const className = classOf(keep, lang)
  const children = run.children?.flatMap(nodesOf) ?? [{ type: 'text' as const, value: run.text }]
  const nodes =
    keep || lang
      ? [phrase('span', { ...(className && { className: [className] }), ...(lang && { lang }) }, children)]
      : children
  return run.breakBefore ? [phrase('wbr', {}, []), ...nodes] : nodes
}

function replace(parent: Nodes, replacements: ReadonlyMap<Text, PhrasingContent[]>): void {
  if (!isParent(parent)) return
  const children = (parent.children as PhrasingContent[]).flatMap((child) => {
    const spans = child.type === 'text' ? replacements.get(child) : undefined
    if (!spans) replace(child, replacements)
    return spans ?? [child]
  })
  parent.children = children as typeof parent.children
}

/**
 * Marks what may not be broken across lines and what is in another language, with spans around the words, so that
 * copied text is the text alone. A whole paragraph is looked at, emphasis and links included, because the figure may
 * be bold and its unit not: each side then gets a span of its own, and the space between them is inside of one.
 *
 * @param parent a tree, or the line of a note, which is changed
 * @param options the language of the text, the names and the words to keep whole
 */
export function markRuns(parent: Nodes, options: KeptWords): void {
  if (!isParent(parent)) return
  if (!isLine(parent)) {
    for (const child of parent.children) markRuns(child, options)
    return
  }
  const first: Line = { locale: options.locale, text: '', places: new Map() }
  const lines = [first]
  readInto(first, lines, parent.children as PhrasingContent[])
  const replacements = new Map<Text, PhrasingContent[]>()
  for (const line of lines) {
    const runs = textRuns(line.text, { ...options, locale: line.locale })
    const starts = startsOf(runs)
    for (const [node, place] of line.places) {
      replacements.set(node, cut(runs, place, place + node.value.length, starts).flatMap(nodesOf))
    }
  }
  replace(parent, replacements)
}
