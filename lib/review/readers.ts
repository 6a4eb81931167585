import { ENGLISH_FIGURE_WORDS } from '../english/figure-words'
import { readEnglishFigures } from '../english/figures'
import { writeEnglishFigure } from '../english/write-figure'
import type { Locale } from '../i18n/locales'
import type { Figure } from '../thai/figure'
import { THAI_FIGURE_WORDS } from '../thai/figure-words'
import { readThaiFigures } from '../thai/figures'
import { writeThaiFigure } from '../thai/write-figure'

/** Words of a language that tell what figures mean to each other. */
export type FigureWords = {
  /** Words that say "first" without a number: largest, สูงสุด. */
  readonly superlative: RegExp
  /** Words that say that there is one of a thing without a number: a factory. */
  readonly one: RegExp
  /** Stands between parts with plus signs and what they add up to. */
  readonly addsUpTo: RegExp
  /** Stands directly before or after the total of figures that come before it. */
  readonly totalBefore: RegExp
  readonly totalAfter: RegExp
  /** Stands between a total and the parts that come after it. */
  readonly partsFollow: RegExp
  /** Words for going up, and for going down. */
  readonly rise: RegExp
  readonly fall: RegExp
  /** Words for what is itself a share of a hundred, and so often changes by points without their being named. */
  readonly rates: RegExp
  /** Stands between the ends of a range or a change, the first one first; and the last one first. */
  readonly onward: RegExp
  readonly backward: RegExp
  /** Ends a sentence or another clause with figures of its own. */
  readonly sentenceEnd: RegExp
}

/** What the review needs to know of figures in one language. */
export type FiguresReader = FigureWords & {
  readonly read: (text: string) => Figure[]
  /** Writes a figure as that language does, for advice: `2 หมื่นล้านบาท`, `20 billion baht`. */
  readonly write: (figure: Figure) => string
}

/** The languages whose figures can be read. A language is added here, with a reader of its own in `lib`. */
const READERS: Readonly<Record<Locale, FiguresReader>> = {
  th: { read: readThaiFigures, write: writeThaiFigure, ...THAI_FIGURE_WORDS },
  en: { read: readEnglishFigures, write: writeEnglishFigure, ...ENGLISH_FIGURE_WORDS },
}

/**
 * @param locale a language of the site
 * @returns its reader of figures, or undefined when there is none yet
 */
export function figuresReader(locale: Locale): FiguresReader | undefined {
  return READERS[locale] ?? READERS[new Intl.Locale(locale).language]
}
