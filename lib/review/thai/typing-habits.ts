import { plainDigits } from '../../figures/figure'
import type { MessageValue } from '../../i18n/localized-message'
import { matchesIn } from '../../matches'
import type { MessageKey } from '../messages'
import type { ReviewPassage } from '../pair/reviewed-text'
import { LETTER, type Place, withWordsAround } from './thai-letters'

/** From so many figures on, how they are set is a habit of the text. */
const MANY = 5
/** No code (ม33), no name (#ปี2567, ช่อง3) and no address. */
const GLUED_FIGURE = new RegExp(
  `(?<!#\\S{0,40})(?<=[${LETTER}]{2})(?<!ช่อง|ทางหลวง|โควิด|รุ่น)\\d(?:[\\d,.]*\\d)?(?!\\d|\\.?[a-z])`,
  'gi',
)
const SPACED_FIGURE = new RegExp(`(?<=[${LETTER}]) \\d`, 'g')
const SPACED_REPEAT = new RegExp(`(?<=[${LETTER}]) ๆ`, 'g')
const CLOSE_REPEAT = new RegExp(`(?<=[${LETTER}])(?<!ๆ)ๆ`, 'g')

/** A place that is written otherwise than the rest of its version. */
export type Oddity = {
  readonly passage: ReviewPassage
  readonly words: string
  readonly key: MessageKey
  readonly values: Readonly<Record<string, MessageValue>>
}

type Found = Place & { readonly passage: ReviewPassage; readonly words: string }

/**
 * @param passages the passages of a Thai version
 * @returns ways of writing that are each right, but not side by side
 */
export function findMixedHabits(passages: readonly ReviewPassage[]): Oddity[] {
  const all = (pattern: RegExp) =>
    passages.flatMap((passage) =>
      matchesIn(passage.text, pattern).map(({ 0: words, index }): Found => {
        return { passage, words, from: index, to: index + words.length }
      }),
    )
  return [...mixedRepeats(all), ...joinedFigure(all), ...mixedQuotes(all), ...mixedDigits(all)]
}

type All = (pattern: RegExp) => readonly Found[]

/** What is found with the word that it belongs to. */
function withWord({ passage: { text }, from, to }: Found): string {
  return text.slice(withWordsAround(text, { from, to: from }).from, to)
}

/** ต่างๆ and ต่าง ๆ: the rarer one is told. */
function mixedRepeats(all: All): Oddity[] {
  const [rarer, other] = [all(SPACED_REPEAT), all(CLOSE_REPEAT)].sort((a, b) => a.length - b.length)
  if (!rarer?.[0] || !other?.[0]) return []
  const values = { other: withWord(other[0]) }
  return [{ passage: rarer[0].passage, words: withWord(rarer[0]), key: 'thai-text.repeatMixed', values }]
}

/** A space before a figure that is left out once, where all others have it: ของปี2567. */
function joinedFigure(all: All): Oddity[] {
  const [glued, ...more] = all(GLUED_FIGURE)
  if (!glued || more.length > 0 || all(SPACED_FIGURE).length < MANY) return []
  const words = withWord(glued)
  const values = { expected: words.replace(/(?=\d)/, ' ') }
  return [{ passage: glued.passage, words, key: 'thai-text.figureJoined', values }]
}

function mixedQuotes(all: All): Oddity[] {
  const [straight] = all(/(?<!\d)"[^"]{0,20}/g)
  if (!straight || all(/[“”]/g).length === 0) return []
  return [{ passage: straight.passage, words: straight.words, key: 'thai-text.quotes', values: {} }]
}

function mixedDigits(all: All): Oddity[] {
  const [thai] = all(/[๐-๙][๐-๙,.]*/g)
  if (!thai || all(/(?<![A-Za-z\d-])\d+(?![A-Za-z\d])/g).length === 0) return []
  const values = { expected: plainDigits(thai.words) }
  return [{ passage: thai.passage, words: thai.words, key: 'thai-text.digits', values }]
}
