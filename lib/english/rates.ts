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
  car: 'vehicle',
  motorcycle: 'vehicle',
  family: 'household',
  kwh: 'unit',
  'kilowatt-hour': 'unit',
  'm³': 'm3',
  'cubic metre': 'm3',
  'cubic meter': 'm3',
  journey: 'trip',
  run: 'trip',
  apiece: 'each',
  each: 'each',
}
const NAMES =
  'day|week|month|quarter|year|hour|minute|second|person|household|rai|tonne|kg|litre|liter|village|student|farmer|project|trip|room|night|vehicle|unit|barrel|share|m3|m³|cubic metre|cubic meter'
const OTHERS =
  'car|motorcycle|annum|head|capita|worker|employee|kilogram|kilogramme|kilo|ton|family|kwh|kilowatt-hour|journey|run'
const AFTER = new RegExp(
  `^(?: [a-z-]+){0,3}?(?: (?:an?|per|each|every|for each|for every) |\\/ ?)(${NAMES}|${OTHERS})(?![a-z])|^(?: [a-z-]+){0,2}? (daily|weekly|monthly|annually|yearly|hourly|apiece|each)\\b`,
  'i',
)
const BEFORE = new RegExp(
  `\\b(?:(daily|weekly|monthly|annual|yearly|hourly)(?:(?: [a-z-]+){0,3} (?:of|at|is|was|to))? |(?:each|every|per) (${NAMES}|${OTHERS}) (?:[a-z]+ (?:about |around |nearly |over )?)?)$`,
  'i',
)

/**
 * @param text an English text
 * @param figure a figure of it
 * @returns what the figure is reckoned by (a day, monthly, per head), if the text says so
 */
export function englishRate(text: string, { from, to, kind }: Figure): Pick<Figure, 'per'> {
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent') return {}
  const names: string[] = []
  const before = BEFORE.exec(text.slice(Math.max(0, from - 50), from))
  if (before) names.push(before[1] ?? before[2] ?? '')
  let end = to
  for (
    let match = AFTER.exec(text.slice(end, end + 40));
    match;
    match = AFTER.exec(text.slice(end, end + 40))
  ) {
    names.push(match[1] ?? match[2] ?? '')
    end += match[0].length
  }
  const per = names
    .map((name) => name.toLowerCase())
    .map((name) => ADVERBS[name] ?? name.replace('liter', 'litre'))
  return per.length > 0 ? { per } : {}
}
