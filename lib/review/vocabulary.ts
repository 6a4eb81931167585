import type { Locale } from '../i18n/locales'
import { INDUSTRY_AND_TRADE } from './vocabulary/industry-and-trade'
import { LAND_AND_HEALTH } from './vocabulary/land-and-health'
import { LAW_AND_DISASTER } from './vocabulary/law-and-disaster'
import { MONEY_AND_BUSINESS } from './vocabulary/money-and-business'
import { PEOPLE_AND_STATE } from './vocabulary/people-and-state'
import { PUBLIC_LIFE } from './vocabulary/public-life'
import { WORKS_AND_TECHNOLOGY } from './vocabulary/works-and-technology'

/**
 * An idea that both languages have words for. The lists are not a dictionary: they hold the nouns and verbs that
 * carry the facts of news about business and government, each with all the words it is usually translated by.
 */
export type Concept = {
  readonly id: string
  /** Words by language. A Latin word stands for itself, its plural and possessive; `*` for any ending, `#` for digits. */
  readonly forms: Readonly<Record<Locale, readonly string[]>>
  /** One of several that exclude each other: where a text says "wind", a translation must not say "nuclear". */
  readonly family?: string
  /** Whether its absence alone is worth a warning; others count only in a row, as a sentence left out. */
  readonly firm?: boolean
}

/**
 * The concepts, in no particular order. A line of the tables is `id ! family | Thai forms | English forms`; `!` marks a
 * firm concept, the family may be missing.
 */
export const VOCABULARY: readonly Concept[] = [
  INDUSTRY_AND_TRADE,
  PUBLIC_LIFE,
  LAND_AND_HEALTH,
  LAW_AND_DISASTER,
  MONEY_AND_BUSINESS,
  PEOPLE_AND_STATE,
  WORKS_AND_TECHNOLOGY,
]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => {
    const [head = '', thai = '', english = ''] = line.split('|')
    const [id = '', ...rest] = head.trim().split(/\s+/)
    const family = rest.find((word) => word !== '!')
    const list = (forms: string) =>
      forms
        .split(',')
        .map((form) => form.trim())
        .filter(Boolean)
    return {
      id,
      forms: { th: list(thai), en: list(english) },
      ...(family ? { family } : {}),
      ...(rest.includes('!') ? { firm: true } : {}),
    }
  })
