import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast'
import { block } from './elements'
import { plainText } from './plain-text'

/** `— Name` on the last line of a quotation; a name is no sentence. */
const SPEAKER = /(?:^|\n)[ \t]*(?:[—–―]|--)[ \t]*(?=\S|$)/

/** Characters of a speaker, with office and place. */
const LONGEST = 120
const LONGEST_LISTED = 60

/**
 * Sets a quotation that ends with its speaker, `> … \n> — name`, as a figure: the words, and under them who said them.
 *
 * @param tree a text whose blocks have their anchors, which is changed
 */
export function setQuotations(tree: Root): void {
  tree.children = tree.children.map((node) => {
    const parts = node.type === 'blockquote' ? partsOf(node) : undefined
    if (!parts || node.type !== 'blockquote') return node
    const id = node.data?.hProperties?.id
    const words = block('blockquote', {}, parts.words)
    const speaker = block('figcaption', {}, parts.speaker)
    return block('figure', { id, className: ['quotation'] }, [words, speaker])
  })
}

function partsOf(
  quotation: Blockquote,
): { words: Blockquote['children']; speaker: PhrasingContent[] } | undefined {
  const last = quotation.children.at(-1)
  if (last?.type === 'list') return listedSpeaker(quotation)
  if (last?.type !== 'paragraph') return undefined
  const index = last.children.findLastIndex(
    (child, at) => child.type === 'text' && SPEAKER.test(child.value) && beginsLine(last, at, child.value),
  )
  const child = last.children[index]
  if (child?.type !== 'text') return undefined
  const [found] = child.value.match(SPEAKER) ?? ['']
  const start = child.value.lastIndexOf(found)
  const [before, name] = [child.value.slice(0, start), child.value.slice(start + found.length)]
  const behind = last.children.slice(index + 1)
  if (!name && behind.length === 0) return undefined
  if (name.includes('\n') || behind.some(({ type }) => type === 'break') || name.length > LONGEST)
    return undefined
  const kept = [...last.children.slice(0, index), ...(before ? [{ ...child, value: before }] : [])]
  while (kept.at(-1)?.type === 'break') kept.pop()
  const words = quotation.children.slice(0, -1)
  if (kept.length > 0) words.push({ ...last, children: kept })
  return words.length > 0 ? { words, speaker: [{ ...child, value: `— ${name}` }, ...behind] } : undefined
}

/** `- Name` on the last line reads as a list of one item; behind a colon it is one, and so is a sentence or a figure. */
function listedSpeaker(quotation: Blockquote): ReturnType<typeof partsOf> {
  const [above, last] = quotation.children.slice(-2)
  const item =
    last?.type === 'list' && !last.ordered && last.children.length === 1 ? last.children[0] : undefined
  const line = item?.children.length === 1 ? item.children[0] : undefined
  if (above?.type !== 'paragraph' || line?.type !== 'paragraph') return undefined
  const name = plainText(line).trim()
  if (
    /[:：][ \t]*$/.test(plainText(above)) ||
    /^\d|\n|[?!;:]|\S{3}\.$/.test(name) ||
    name.length > LONGEST_LISTED
  )
    return undefined
  const speaker: PhrasingContent[] = [{ type: 'text', value: '— ' }, ...line.children]
  return { words: quotation.children.slice(0, -1), speaker }
}

/** Whether the dash stands where a line begins: behind a line end, or first in the paragraph. */
function beginsLine({ children }: Paragraph, at: number, value: string): boolean {
  const [found] = value.match(SPEAKER) ?? ['']
  return found.startsWith('\n') || at === 0 || children[at - 1]?.type === 'break'
}
