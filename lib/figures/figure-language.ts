import type { WordEdges } from '../typography/word-edges'
import type { Figure, Numeral } from './figure'
import type { Reading } from './reading'

/** What tells the figures of one language. All patterns are for texts after `plainDigits`. */
export type Lexicon = {
  readonly locale: string
  readonly numerals: (text: string, isEdge: WordEdges) => Numeral[]
  readonly dates: (text: string) => Reading[]
  /** A percentage: what stands before its number, and behind it (`points` where it tells of percentage points). */
  readonly percentBefore: RegExp
  readonly percentAfter: RegExp
  readonly points: RegExp
  /** What makes the number behind it a place in a row. */
  readonly rankBefore: RegExp
  /** Of these, what makes it none where the number has a unit: กลุ่ม 5 ประเทศ. */
  readonly weakRank: RegExp
  /** What makes the four digits behind it a year, whatever follows; and two digits. */
  readonly yearBefore: RegExp
  readonly shortYearBefore: RegExp
  /** Behind a year of two digits, the last one of a range of such years. */
  readonly shortYearBehind: RegExp
  /** The year of the Common Era that two digits stand for. */
  readonly shortYear: (written: string) => number
  /** What makes a number an age, in years, without a unit. */
  readonly ageBefore: RegExp
  /** What tells that a year is in the Buddhist era, before it and behind it. */
  readonly buddhistBefore: RegExp
  readonly buddhistAfter: RegExp
  /** Between the ends of a range, and between numbers of a list. */
  readonly range: RegExp
  /** Between the sides of an area: 3 × 4 metres. */
  readonly sides: RegExp
  /** Between a part and the whole that it is of: one in five, หนึ่งในห้า. */
  readonly partOf: RegExp
  readonly list: RegExp
  /** A word that may stand between a number and what it counts. */
  readonly adjective: RegExp
  /** Behind a number, how many times as much. */
  readonly times: RegExp
  /** Whether a number word without a unit is more often a part of an expression than a figure (สี่แยก). */
  readonly needsUnit: boolean
  /** The word by which a figure is reckoned, before it (เดือนละ) and behind it (a month): the unit is the first group. */
  readonly perBefore: RegExp | undefined
  readonly perAfter: RegExp
  /** Between a part and the measure that it is of one of: "half a", "a quarter of an". */
  readonly ofOne: RegExp
  /** Behind such a measure, what makes the part one of a longer time: ครึ่งวันแรก. */
  readonly notWhole: RegExp
  /** Behind a unit: half of one more. */
  readonly halfMore: RegExp
  /** Addresses hold digits that count nothing. */
  readonly noFigures: RegExp
}

/** Words of a language that tell what figures mean to each other. */
export type FigureWords = {
  /** Stands between parts with plus signs and what they add up to. */
  readonly addsUpTo: RegExp
  /** Stands directly before or after the total of figures that come before it. */
  readonly totalBefore: RegExp
  readonly totalAfter: RegExp
  /** Stands between a total and the parts that come after it. */
  readonly partsFollow: RegExp
  /** Stands before the figure that a change comes from. */
  readonly originBefore: RegExp
  /** Ends a sentence or another clause with figures of its own. */
  readonly sentenceEnd: RegExp
}

/** What is known of the figures of one language. */
export type FigureLanguage = FigureWords & {
  /**
   * Reads every figure of a text: counts with what they count, money, percentages, ordinals, years, dates, times of day.
   *
   * @param text a text, one paragraph or less
   * @returns the figures in the order of the text; years are in the Common Era, numbers in full (2 หมื่นล้าน is 2e10)
   */
  readonly read: (text: string) => Figure[]
  /** Writes a figure as that language does, for advice: `2 หมื่นล้านบาท`, `20 billion baht`. */
  readonly write: (figure: Figure) => string
  /** Whether a text names one of these currencies anywhere: `(ล้านบาท)` in the head of a table. */
  readonly namesCurrency: (text: string, codes: readonly string[]) => boolean
}
