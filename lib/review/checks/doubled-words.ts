import { scriptOf } from '../../i18n/scripts'
import { matchesIn } from '../../matches'
import type { VersionCheck } from '../check'
import { finding } from '../finding'

const ID = 'doubled-words'
/** A word of small letters twice: a name may be (Pago Pago). */
const TWICE = /(?<![\p{L}\p{M}\p{N}’'-])(\p{Ll}[\p{Ll}\p{M}]*)\s+\1(?![\p{L}\p{M}\p{N}’'-])/gu
/** Words that are right when they stand twice: "he had had", "all that that means", "very, very" without its comma. */
const SAID_TWICE = /^(?:had|that|is|was|do|very|so|long|many|far|no|yes|ha|bye|tuk|som|tom)$/

/** A word that was typed twice, in a language with spaces between words. */
export const doubledWords: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    if (scriptOf(side.version.locale) !== 'Latn') return []
    const passages = [...side.text.front, ...side.text.body].filter(({ kind }) => kind !== 'code')
    return passages.flatMap((passage) =>
      matchesIn(passage.text, TWICE)
        .filter(([, word = '']) => !SAID_TWICE.test(word))
        .map(([words, expected = '']) =>
          finding(ID, 'warning', side, passage, words, 'doubled-words.twice', { expected }),
        ),
    )
  },
}
