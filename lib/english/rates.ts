import type { Figure } from '../thai/figure'

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annually: 'year',
  annual: 'year',
  yearly: 'year',
  hourly: 'hour',
  annum: 'year',
  head: 'person',
  capita: 'person',
  worker: 'person',
  employee: 'person',
  kilogram: 'kg',
  kilogramme: 'kg',
  kilo: 'kg',
  ton: 'tonne',
  family: 'household',
}
const NAMES = 'day|week|month|quarter|year|hour|minute|person|household|rai|tonne|kg|litre|liter'
const OTHERS = 'annum|head|capita|worker|employee|kilogram|kilogramme|kilo|ton|family'
const AFTER = new RegExp(
  `^(?: [a-z-]+){0,2}?(?: (?:an?|per|each|every|for each|for every) |\\/ ?)(${NAMES}|${OTHERS})\\b|^(?: [a-z-]+){0,2}? (daily|weekly|monthly|annually|yearly|hourly)\\b`,
  'i',
)
const BEFORE = /\b(daily|weekly|monthly|annual|yearly|hourly)(?: [a-z-]+){0,3} (?:of|at|is|was|to) $/i

/**
 * @param text an English text
 * @param figure a figure of it
 * @returns what the figure is reckoned by (a day, monthly, per head), if the text says so
 */
export function englishRate(text: string, { from, to, kind }: Figure): Pick<Figure, 'per'> {
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent') return {}
  const after = AFTER.exec(text.slice(to, to + 40))
  const name = (
    after?.[1] ??
    after?.[2] ??
    BEFORE.exec(text.slice(Math.max(0, from - 50), from))?.[1]
  )?.toLowerCase()
  const per = name && (ADVERBS[name] ?? name.replace('liter', 'litre'))
  return per ? { per } : {}
}
