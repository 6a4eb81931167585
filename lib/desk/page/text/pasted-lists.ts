import type TurndownService from 'turndown'

/**
 * Teaches lists that are not nested as HTML says: Word has paragraphs that tell their list and level in a style alone, Google
 * Docs puts a list beside the item that it belongs to.
 *
 * @param turndown what makes Markdown of HTML whose `style` is called `data-style`
 */
export function addListRules(turndown: TurndownService): void {
  turndown.addRule('marks of items of Word', {
    filter: (node) => node.nodeName === 'SPAN' && /mso-list:Ignore/.test(styleOf(node)),
    replacement: () => '',
  })
  turndown.addRule('items of Word', {
    filter: isWordItem,
    replacement: (content, node) => {
      const { indent, prefix } = wordItem(node as Element)
      const words = saidMark(node as Element) === undefined ? content.replace(WRITTEN_MARK, '') : content
      return `\n${indent}${prefix}${words.trim()}\n`
    },
  })
  turndown.addRule('items beside lists', {
    filter: (node) => node.nodeName === 'LI' && childrenOf(node.parentNode).some(isList),
    replacement: (content, node) => {
      const prefix = prefixOf(node as Element)
      return `${prefix}${content.trim().replace(/\n/g, `\n${' '.repeat(prefix.length)}`)}\n`
    },
  })
  turndown.addRule('lists in lists', {
    filter: (node) => isList(node) && isList(node.parentNode),
    replacement: (content, node) => {
      const item = before(node as Element).find(({ nodeName }) => nodeName === 'LI')
      const indent = ' '.repeat(item ? prefixOf(item).length : 0)
      return `\n${content.trim().replace(/^(?=.)/gm, indent)}\n`
    },
  })
}

/** What stands before the words of an item where Word has not said that it is a mark. */
const WRITTEN_MARK = /^(?:[\s\u00a0·•§-]|o(?=[\s\u00a0])|\d+\\?[.)](?=[\s\u00a0]))+/

const styleOf = (node: Element) => node.getAttribute('data-style') ?? ''

function isWordItem(node: Element): boolean {
  const isListed = /MsoListParagraph/.test(node.getAttribute('class') ?? '')
  return node.nodeName === 'P' && (isListed || /mso-list:\s*l\d/.test(styleOf(node)))
}

/** How far an item stands in, and its mark: a number where Word has one, or a letter. */
function wordItem(item: Element): { readonly indent: string; readonly prefix: string } {
  const { level, list, mark } = placeOf(item)
  const others: Element[] = []
  for (const other of before(item))
    if (isWordItem(other)) others.push(other)
    else break
  const parent = others.find((other) => placeOf(other).level < level)
  const within = parent ? others.slice(0, others.indexOf(parent)) : others
  const number = within.filter((one) => placeOf(one).level === level && placeOf(one).list === list).length + 1
  const around = parent && wordItem(parent)
  return {
    indent: around ? around.indent + ' '.repeat(around.prefix.length) : '',
    prefix: /^\(?(?:\d+|[๐-๙]+|[a-z]{1,4}|[ก-ฮ])[.)]/i.test(mark)
      ? `${/\d+/.exec(mark)?.[0] ?? number}. `
      : '- ',
  }
}

function placeOf(item: Element) {
  const [, list = '', level = '1'] = /mso-list:\s*(l\d+)\s+level(\d)/.exec(styleOf(item)) ?? []
  const written = /^\s*\d+[.)](?=\s)/.exec(item.textContent ?? '')?.[0]
  return { list, level: Number(level), mark: (saidMark(item) ?? written ?? '').trim() }
}

/** @returns what Word says is the mark of an item, where it does */
function saidMark(item: Element): string | undefined {
  return item.querySelector('[data-style*="mso-list:Ignore"]')?.textContent ?? undefined
}

function childrenOf(node: ParentNode | null): Element[] {
  return Array.from(node?.children ?? [])
}

/** The elements before one, the nearest first. */
function before(node: Element): Element[] {
  const all = childrenOf(node.parentNode)
  return all.slice(0, all.indexOf(node)).reverse()
}

function isList(node: { readonly nodeName: string } | null): boolean {
  return node?.nodeName === 'UL' || node?.nodeName === 'OL'
}

/** What turndown writes before an item, whose number other lists beside it do not count in. */
function prefixOf(item: Element): string {
  const list = item.parentNode as Element
  if (list.nodeName !== 'OL') return '-   '
  const number = before(item).filter(({ nodeName }) => nodeName === 'LI').length
  return `${Number(list.getAttribute('start') ?? 1) + number}.  `
}
