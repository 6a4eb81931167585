import type { Nodes } from 'mdast'
import { LocalizedError } from '../i18n/localized-error'
import { localizeMessage } from '../i18n/localized-message'
import { isParent } from './elements'

/** So many nodes may stand inside of each other: a list counts two of them, itself and its item. */
export const DEEPEST = 100

const FOUND = {
  en: 'quotations, lists or marks inside of each other, more of them than can be shown',
  th: 'ข้อความยกมา รายการ หรือเครื่องหมายซ้อนกันลึกเกินกว่าจะแสดงได้',
}
const EXPECTED = {
  en: 'Let a few at most stand inside of each other.',
  th: 'ซ้อนกันเพียงไม่กี่ชั้น',
}
const MESSAGE = { en: 'Found {found}. {expected}', th: 'พบ{found} {expected}' }

/** A text whose parts stand inside of each other so deeply that nothing could render it. */
export class NestingError extends LocalizedError {
  override readonly name = 'NestingError'
  readonly found = FOUND
  readonly expected = EXPECTED

  /** @param line line of the text, from 1, on which it goes too deep, or the first line of what does */
  constructor(readonly line: number) {
    super(localizeMessage(MESSAGE, { found: FOUND, expected: EXPECTED }))
  }
}

/**
 * @param markdown a text
 * @returns whether parts of it may stand too deeply inside of each other; it has to be parsed to know
 */
export function mayBeDeep(markdown: string): boolean {
  return markdown.split(/\n[ \t]*\n/).some((block) => {
    if (block.length < DEEPEST / 2) return false
    const marks = block.match(/[>*_~[<+-]|\d[.)]/g)?.length ?? 0
    return marks >= DEEPEST / 2 || /^[ \t]{50}/m.test(block)
  })
}

/**
 * @param tree a parsed text
 * @throws NestingError when its parts stand too deeply inside of each other
 */
export function refuseDeep(tree: Nodes): void {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new NestingError(level[0]?.position?.start.line ?? 1)
    level = level.flatMap((node) => (isParent(node) ? (node.children as Nodes[]) : []))
  }
}
