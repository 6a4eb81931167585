import type { Nodes } from 'mdast'
import { LocalizedError } from '../i18n/localized-error'
import { type LocalizedMessage, localizeMessage } from '../i18n/localized-message'
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
const MANY = {
  en: 'more than {most} marks {mark} in one paragraph',
  th: 'เครื่องหมาย {mark} มากกว่า {most} ตัวในย่อหน้าเดียว',
}
const FEWER = {
  en: 'Part the paragraph by empty lines, or take out what is no text.',
  th: 'แบ่งย่อหน้าด้วยบรรทัดว่าง หรือลบส่วนที่ไม่ใช่เนื้อข่าว',
}
const MESSAGE = { en: 'Found {found}. {expected}', th: 'พบ{found} {expected}' }

/** A text whose parts stand inside of each other so deeply that nothing could render it. */
export class NestingError extends LocalizedError {
  override readonly name = 'NestingError'

  /**
   * @param line line of the text, from 1, on which it goes too deep, or the first line of what does
   * @param found what stands there
   * @param expected what to write instead
   */
  constructor(
    readonly line: number,
    readonly found: LocalizedMessage = FOUND,
    readonly expected: LocalizedMessage = EXPECTED,
  ) {
    super(localizeMessage(MESSAGE, { found, expected }))
  }
}

/**
 * @param markdown a text
 * @returns whether parts of it may stand too deeply inside of each other; it has to be parsed to know
 */
export function mayBeDeep(markdown: string): boolean {
  return markdown.split(/\n[ \t]*\n/).some((block) => {
    if (block.length < DEEPEST / 2) return false
    const marks = block.match(/[>*_~[\]<+-]|\d[.)]/g)?.length ?? 0
    return marks >= DEEPEST / 2 || /^[ \t]{50}/m.test(block)
  })
}

/** So often a mark may stand in one paragraph: the parser looks at each of them again for every other. */
const MOST_MARKS = 2000

const MARKS = ['*', '_', '~', '[', ']', '<', '`', '!'] as const

const MARKS_IN_A_LINE = new RegExp(`^[ \\t]*(?:(?:[-+*>]|\\d{1,9}[.)])[ \\t]*){${DEEPEST}}`, 'm')

/**
 * Refuses what would take the parser very long: known before it is parsed.
 *
 * @param markdown a text
 * @throws NestingError when one paragraph has thousands of a mark, or one line begins with a hundred lists or quotations
 */
export function refuseMarks(markdown: string): void {
  let line = 1
  for (const block of markdown.split(/(\n[ \t]*(?=\n))/)) {
    if (block.length > MOST_MARKS)
      for (const mark of MARKS)
        if (block.split(mark).length > MOST_MARKS + 1)
          throw new NestingError(
            line + linesIn(block.slice(0, block.search(/\S/))),
            localizeMessage(MANY, { most: MOST_MARKS, mark }),
            FEWER,
          )
    const deep = block.length > DEEPEST ? MARKS_IN_A_LINE.exec(block) : null
    if (deep) throw new NestingError(line + linesIn(block.slice(0, deep.index)))
    line += linesIn(block)
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
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
