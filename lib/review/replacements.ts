import type { MessageValue } from '../i18n/localized-message'
import type { MessageKey } from './messages'

/** Messages that tell what is to stand in the place of the words, beyond doubt, and by the name of which value. */
const REPLACED_BY: Partial<Record<MessageKey, string>> = {
  'figures.differs': 'expected',
  'figures.era': 'expected',
  'figures.currency': 'expected',
  'figure-unit.unit': 'expected',
  'addresses.meant': 'meant',
  'addresses.character': 'meant',
  'link-language.other': 'meant',
  'glossary.spelling': 'expected',
  'characters.letter': 'right',
  'doubled-words.twice': 'expected',
  'thai-text.order': 'expected',
  'thai-text.lookalike': 'expected',
  'thai-text.repeatSpace': 'expected',
  'thai-text.spaceTwice': 'expected',
  'thai-text.wordTwice': 'expected',
  'thai-text.digits': 'expected',
  'thai-text.figureJoined': 'expected',
  'thai-text.space': 'expected',
  'thai-text.slip': 'expected',
}

/**
 * @param key a message of the review
 * @param values what goes into its places, the words in question among them
 * @returns what is to stand in the place of the words; undefined where an editor has to choose
 */
export function replacementOf(
  key: MessageKey,
  values: Readonly<Record<string, MessageValue>>,
): string | undefined {
  const name = REPLACED_BY[key]
  const [instead, words] = [name && values[name], values.words]
  if (typeof instead !== 'string' || instead === '' || instead === words) return undefined
  // Of an agreed name of two words one alone may be misspelled.
  if (key === 'glossary.spelling' && wordsIn(instead) !== wordsIn(String(words))) return undefined
  return key === 'characters.letter' ? characterOf(instead) : instead
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length
}

/**
 * @param code a character as it is told where it may not be seen, such as `U+0E48`
 * @returns the character itself; undefined where it is no such code
 */
export function characterOf(code: string): string | undefined {
  const hex = /^U\+([0-9A-F]{4,6})$/.exec(code)?.[1]
  return hex && String.fromCodePoint(Number.parseInt(hex, 16))
}
