import { matchesIn } from '../../matches'
import type { MessageKey } from '../messages'
import { CONSONANT, LETTER, MARK, type Place, TONE } from './thai-letters'

/** Marks that exclude each other over one consonant: the vowels with ็, and the tone marks with ์. */
const VOWEL = '\u0e31\u0e34-\u0e39\u0e47'
const ABOVE = `${TONE}\u0e4c`

/** What is wrong wherever it stands; how it is written instead, where that is certain. */
type MarkRule = { readonly key: MessageKey; readonly pattern: RegExp; readonly mended?: string }

const RULES: readonly MarkRule[] = [
  { key: 'thai-text.lookalike', pattern: /เเ/g, mended: 'แ' },
  {
    key: 'thai-text.lookalike',
    pattern: new RegExp(`([${TONE}]?)\u0e4d([${TONE}]?)\u0e32`, 'g'),
    mended: '$1$2ำ',
  },
  { key: 'thai-text.lookalike', pattern: /(?<![ฤฦ])ๅ/g, mended: 'า' },
  { key: 'thai-text.doubled', pattern: new RegExp(`([${MARK}ำ])\\1+`, 'g'), mended: '$1' },
  // Four and more in a row are meant: จ้าาาา.
  { key: 'thai-text.doubled', pattern: /([ะาแโใไ])(?<!\1\1)\1{1,2}(?!\1)/g, mended: '$1' },
  { key: 'thai-text.order', pattern: new RegExp(`ำ([${TONE}])`, 'g'), mended: '$1ำ' },
  { key: 'thai-text.order', pattern: new RegExp(`([${ABOVE}])([${VOWEL}])`, 'g'), mended: '$2$1' },
  { key: 'thai-text.together', pattern: new RegExp(`([${VOWEL}])(?!\\1)[${VOWEL}]`, 'g') },
  { key: 'thai-text.together', pattern: new RegExp(`([${ABOVE}])(?!\\1)[${ABOVE}]`, 'g') },
  { key: 'thai-text.together', pattern: /([เแโใไ])(?!\1)[เแโใไ]|ะ[าำ]|ำ[ะา]/g },
  // A tone mark over the last consonant of a syllable (ข่าย่): all but บ่ have a vowel or another consonant behind it.
  {
    key: 'thai-text.incomplete',
    pattern: new RegExp(
      `(?<![เแโใไ][${CONSONANT}]?)(?<=[${MARK}าะ])(?!บ่)[${CONSONANT}][${TONE}](?![ก-ปพ-ฬอ-฿ๅ-\u0e4e])`,
      'g',
    ),
  },
  {
    key: 'thai-text.space',
    pattern: new RegExp(`(?<=[${CONSONANT}]) (?=[${VOWEL}])|(?<=[${LETTER}]) (?=[${CONSONANT}][ิุ]?์)`, 'g'),
    mended: '',
  },
  { key: 'thai-text.space', pattern: new RegExp(`(?<=[เแโใไ]) (?=[${CONSONANT}])`, 'g'), mended: '' },
  // What a space parts from its consonant may be the half of another vowel: ส าคัญ is สำคัญ.
  { key: 'thai-text.lone', pattern: new RegExp(`[${LETTER}] [ะาำ]`, 'g') },
  // A mark in quotation marks or brackets is spoken of.
  {
    key: 'thai-text.lone',
    pattern: new RegExp(
      `(?!(?<=[(“"‘'])[${MARK}][)”"’'])(?:(?![${CONSONANT}] [${VOWEL}])[${LETTER}] |(?<![${CONSONANT}${MARK}ำ\u25cc-]|[${LETTER}] ))[${MARK}]`,
      'g',
    ),
  },
  { key: 'thai-text.repeatSpace', pattern: new RegExp(`ๆ(?=[${CONSONANT}เแโใไ])`, 'g'), mended: 'ๆ ' },
]

/** A mark that is wrong; `mend` writes a text with it as it should be. */
export type MarkSlip = Place & { readonly key: MessageKey; readonly mend?: (text: string) => string }

/**
 * @param text a Thai text
 * @returns vowels, tone marks and signs that stand where none can stand
 */
export function findMarkSlips(text: string): MarkSlip[] {
  return RULES.flatMap(({ key, pattern, mended }) =>
    matchesIn(text, pattern).map((match) => ({
      key,
      from: match.index,
      to: match.index + match[0].length,
      ...(mended !== undefined && { mend }),
    })),
  )
}

/** Mends all that is certain, so that no advice for one mark has another mistake in it. */
function mend(text: string): string {
  return RULES.reduce(
    (now, { pattern, mended }) => (mended === undefined ? now : now.replace(pattern, mended)),
    text,
  )
}
