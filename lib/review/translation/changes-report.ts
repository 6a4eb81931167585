import { visible } from '../../i18n/characters'
import {
  type DisplayLanguage,
  type LocalizedMessage,
  localizeMessage,
  sameMessage,
  terminalLanguage,
} from '../../i18n/localized-message'
import type { Stretch, WordingChange } from './wording-changes'

/** Characters of unchanged text that are shown on either side of a change. */
const CONTEXT = 40

const AFTER = { en: 'after {name}', th: 'หลัง {name}' }
const AT_TOP = { en: 'at the top', th: 'ตอนต้น' }
const GONE = { en: 'a passage was taken out', th: 'ตัดข้อความออกหนึ่งช่วง' }
const KINDS = {
  changed: { en: 'changed', th: 'แก้ไข' },
  added: { en: 'added', th: 'เพิ่มเข้ามา' },
  removed: GONE,
}

const COLOURS = { removed: '\u001b[31m', added: '\u001b[32m', end: '\u001b[0m' }

/**
 * Writes changes for a terminal, one part a line: `p3  … investment of [-19-]{+20+} billion baht …`, the marks of
 * `git diff --word-diff`.
 *
 * @param changes what has changed
 * @param options `colour`: whether to colour what went and what came as well; `language`: that of the terminal when left out
 * @returns lines without indentation
 */
export function changesReport(
  changes: readonly WordingChange[],
  { language = terminalLanguage(), colour = false }: { language?: DisplayLanguage; colour?: boolean } = {},
): readonly string[] {
  return changes.map((change) => `${placeOf(change)[language]}  ${wordsOf(change, language, colour)}`)
}

/**
 * @param change one part of a source that is not as it was
 * @returns where it is: its name, or the one that stood before it
 */
export function placeOf({ name, after }: WordingChange): LocalizedMessage {
  if (name) return sameMessage(name)
  return after ? localizeMessage(AFTER, { name: after }) : AT_TOP
}

function wordsOf({ kind, stretches }: WordingChange, language: DisplayLanguage, colour: boolean): string {
  if (!stretches) return KINDS[kind][language]
  return stretches.map((stretch, index) => shown(stretch, index, stretches.length, colour)).join('')
}

function shown({ kind, words }: Stretch, index: number, count: number, colour: boolean): string {
  const line = visible(words.replace(/\s+/g, ' '))
  if (kind === 'same') return clipped(line, index > 0, index < count - 1)
  const marked = kind === 'added' ? `{+${line}+}` : `[-${line}-]`
  return colour ? `${COLOURS[kind]}${marked}${COLOURS.end}` : marked
}

/** Unchanged words are cut where they are far from a change, and never inside a letter and its marks. */
function clipped(line: string, follows: boolean, precedes: boolean): string {
  const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment)
  const before = follows ? CONTEXT : 0
  const behind = precedes ? CONTEXT : 0
  if (letters.length <= before + behind + 3) return line
  return `${letters.slice(0, before).join('')}…${behind ? letters.slice(-behind).join('') : ''}`
}
