import type { MessageValue } from '../../i18n/localized-message'
import { scriptOf } from '../../i18n/scripts'
import { matchesIn } from '../../matches'
import { finding, type RuleFinding } from '../finding'
import type { MessageKey } from '../messages'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'
import { type Place, withWordsAround } from '../thai/thai-letters'
import { findMarkSlips } from '../thai/thai-marks'
import { findThaiSlips } from '../thai/thai-slips'
import { findThaiTwice } from '../thai/thai-twice'
import { findTornWords } from '../thai/torn-words'
import { findMixedHabits } from '../thai/typing-habits'

/** Letters of a slip that says nothing without those around it. */
const SHORT = 3
/** Two spaces with some letters around, and no mark without its consonant. */
const TWO_SPACES = /(?!\p{M})\S{1,12} {2,}\S{1,12}(?!\p{M})/gu

/** Tells what is wrong with some words, once for the same words in a passage. */
type Tell = (words: string, key: MessageKey, values?: Readonly<Record<string, MessageValue>>) => void

/** Slips of the keyboard in a Thai text, which a spelling checker for another language would not see. */
export const thaiText: VersionRule = {
  id: 'thai-text',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'Slips of the keyboard in Thai: marks that are doubled or misplaced, letters that only look right, common misspellings, words typed twice or torn by a space, and ways of writing that are mixed.',
    th: 'การพิมพ์ผิดในภาษาไทย เช่น สระหรือวรรณยุกต์ซ้ำหรือผิดที่ อักษรที่เพียงดูเหมือน คำที่มักสะกดผิด คำซ้ำ คำที่ถูกเว้นวรรคกลางคำ และการเขียนปนกันสองแบบ',
  },
  run(version) {
    if (scriptOf(version.version.locale) !== 'Thai') return []
    const passages = [...version.text.front, ...version.text.body].filter(({ kind }) => kind !== 'code')
    const whole = passages.map(({ text }) => text).join('\n')
    const mixed = findMixedHabits(passages)
    return [
      ...passages.flatMap((passage) => inPassage(version, passage, whole)),
      ...mixed.map(({ passage, words, key, values }) => finding(version, passage, words, key, values)),
    ]
  },
}

function inPassage(version: AnalyzedVersion, passage: ReviewPassage, whole: string): RuleFinding[] {
  const text = withoutQuoted(passage)
  const found = new Map<string, RuleFinding>()
  const tell: Tell = (words, key, values) => {
    if (!found.has(words)) found.set(words, finding(version, passage, words, key, values))
  }
  tellMarks(text, tell)
  tellWords(text, whole, tell)
  for (const [words] of matchesIn(text, TWO_SPACES)) {
    tell(words, 'thai-text.spaceTwice', { expected: words.replace(/ {2,}/g, ' ') })
  }
  return [...found.values()]
}

function tellMarks(text: string, tell: Tell): void {
  for (const { key, mend, ...place } of findMarkSlips(text)) {
    const words = around(text, place).trim()
    tell(words, key, mend && { expected: mend(words) })
  }
}

function tellWords(text: string, whole: string, tell: Tell): void {
  for (const { right, ...place } of findThaiSlips(text)) {
    const words = text.slice(place.from, place.to)
    if (words.length > SHORT) tell(words, 'thai-text.slip', { expected: right })
    else {
      const wide = withWordsAround(text, place)
      const expected = text.slice(wide.from, place.from) + right + text.slice(place.to, wide.to)
      tell(text.slice(wide.from, wide.to), 'thai-text.slip', { expected })
    }
  }
  for (const { from, to } of findThaiTwice(text)) {
    tell(text.slice(from, to), 'thai-text.wordTwice', { expected: text.slice(from, (from + to) / 2) })
  }
  for (const { from, to, whole: expected } of findTornWords(text, whole)) {
    tell(text.slice(from, to), 'thai-text.space', { expected })
  }
}

function around(text: string, place: Place): string {
  const { from, to } = withWordsAround(text, place)
  return text.slice(from, to)
}

/** A note about a slip quotes it. */
function withoutQuoted(passage: ReviewPassage): string {
  if (passage.kind !== 'note') return passage.text
  return passage.text.replace(/“[^”]*”|"[^"]*"/g, (quoted) => '•'.repeat(quoted.length))
}
