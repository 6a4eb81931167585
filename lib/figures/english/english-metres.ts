import { currencySignAtEnd } from '../currencies'

/** So far before the letter and behind it what tells its meaning may stand. */
const REACH = 40
const NUMBER = '\\d+(?:\\.\\d+)?'
/** Behind a number of metres. */
const BEHIND = [
  `(?: ?[x×] ?${NUMBER} ?(?:m|metres?|meters?)?| by ${NUMBER} ?(?:m|metres?|meters?))(?![a-z\\d,])`,
  '[- ](?:wide|long|high|deep|tall|thick|across|away|apart|underground|underwater|offshore|upstream|downstream)(?![a-z-])',
  ' from (?:here|there|where|it|each other|shore|land|(?:the|its|his|her|their|any) (?!(?:previous|year|month|week|same|first|last|start|end)\\b))',
  ' (?:above|below) (?:sea|the (?:sea|surface|ground|water|river|road|street))\\b',
  ' in (?:width|length|height|depth|diameter)\\b',
  ' (?:sprint|freestyle|backstroke|breaststroke|butterfly|hurdles|relay|dash|race|final)\\b',
]
/** Before one. */
const BEFORE = `(?:\\d ?(?:m|metres?|meters?)?(?: ?[x×] ?| by )|\\b(?:width|length|height|depth|distance|diameter|radius) of (?:about |some |nearly |over |up to )?)${NUMBER}$`
/** "3m and 4m high" */
const MORE = `(?:(?:-| to | and | or |, )${NUMBER}m)*`
const METRES_BEHIND = new RegExp(`^${MORE}(?:${BEHIND.join('|')})`, 'i')
const METRES_BEFORE = new RegExp(BEFORE, 'i')
const NUMBER_AT_END = new RegExp(`${NUMBER}$`)

/**
 * Tells whether the "m" behind digits is of metres, not of a million: by a word for a size or a way ("3m wide", "50m away")
 * or the other side of an area ("3m x 4m").
 *
 * @param text an English text after `plainDigits`
 * @param from where the letter stands
 * @returns whether metres are meant
 */
export function isOfMetres(text: string, from: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, from - REACH), from), text.slice(from + 1, from + REACH)]
  if (currencySignAtEnd(before.replace(NUMBER_AT_END, ''))) return false
  return METRES_BEHIND.test(behind) || METRES_BEFORE.test(before)
}
