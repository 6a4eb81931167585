import { scriptOf } from '../../i18n/scripts'
import { matchesIn } from '../../matches'
import { finding } from '../finding'
import type { VersionRule } from '../rule'
import { saidTwice } from '../thai/doubled-words-table'

/** A word and the next one on its line, not parted by a tab as cells of a table are. */
const NEXT =
  /(?<![\p{L}\p{M}\p{N}’'-])(\p{L}[\p{Ll}\p{M}]*)(?=([ \u00a0]+)(\p{Ll}[\p{Ll}\p{M}]*)(?![\p{L}\p{M}\p{N}’'-]))/gu
/** Words that are no names, and begin a sentence with a capital: "The the". */
const NO_NAME =
  /^(?:an|the|and|or|but|if|as|at|by|for|from|in|into|of|on|to|with|he|she|we|they|his|its|their|our|this|these|those|when|while|after|before|are|has|have|not)$/

/** A word that was typed twice, in a language with spaces between words. */
export const doubledWords: VersionRule = {
  id: 'doubled-words',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'A word typed twice in a row: "the the". Thai is looked through by thai-text.',
    th: 'คำที่พิมพ์ซ้ำสองครั้งติดกัน เช่น “the the” ส่วนภาษาไทยตรวจโดย thai-text',
  },
  run(version) {
    const { locale } = version.version
    const right = saidTwice(locale)
    if (!right || scriptOf(locale) !== 'Latn') return []
    const passages = [...version.text.front, ...version.text.body].filter(({ kind }) => kind !== 'code')
    return passages.flatMap((passage) =>
      matchesIn(passage.text, NEXT)
        .filter(([, first = '', , second = '']) => isTwice(first, second) && !right.has(second))
        .map(([, expected = '', space, second]) => {
          return finding(version, passage, expected + space + second, 'doubled-words.twice', { expected })
        }),
    )
  },
}

/** The second is in small letters, for a name may stand twice (Pago Pago). */
function isTwice(first: string, second: string): boolean {
  return first === second || (first.toLowerCase() === second && NO_NAME.test(second))
}
