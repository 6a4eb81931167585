import leven from 'leven'
import { scriptOf } from '../i18n/scripts'
import type { NameMention } from './names'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import { isStanding } from './standing-names/terms'

/** A name as a text misspells it, and as it is agreed. */
export type Misspelling = { readonly words: string; readonly expected: string }

/** Shorter forms are one letter away from too much else. */
const SHORTEST = 5
/** Letters of a form for each letter that may be wrong. */
const LETTERS_A_SLIP = 6

/**
 * Finds agreed names that a text in a script without spaces misspells. Such a text has no capitals to tell names by, so
 * only those are looked for that the other version says here more often.
 *
 * @param side the version in that script, and a part of it
 * @param other the other version, and the part that says the same
 * @returns the misspelled names, at most one of each term
 */
export function misspelledIn(
  [side, passage]: readonly [Side, ReviewPassage],
  [other, counterpart]: readonly [Side, ReviewPassage],
): Misspelling[] {
  const { locale } = side.version
  if (scriptOf(locale) !== 'Thai') return []
  const here = side.names(passage)
  const times = (among: readonly NameMention[], { term }: NameMention) =>
    among.filter((one) => one.term === term).length
  const there = other.names(counterpart)
  const seen = new Set<unknown>()
  return there.flatMap((mention) => {
    const { term } = mention
    if (seen.has(term) || isStanding(term) || times(here, mention) >= times(there, mention)) return []
    seen.add(term)
    const forms = (term.forms[locale] ?? []).filter((form) => form.length >= SHORTEST && THAI.test(form))
    for (const form of forms) {
      const family = anotherFamilyName(form, passage.text)
      if (family) return [{ words: family, expected: form }]
      const words = nearly(
        form,
        passage.text,
        here,
        forms.filter((one) => passage.text.includes(one)),
      )
      if (words) return [{ words, expected: form }]
    }
    return []
  })
}

/** A given name with a family name nearly that of the form: ชัยรัฐ for ชัยรัตน์. */
function anotherFamilyName(form: string, text: string): string | undefined {
  const [given = '', family] = form.split(' ')
  if (!family || given.length < 4) return undefined
  const [, told] = new RegExp(`${given} ([\u0e01-\u0e4e]+)(?= |$)`).exec(text) ?? []
  if (!told || told === family || told.slice(0, 2) !== family.slice(0, 2)) return undefined
  return leven(told, family) <= family.length / 2 ? `${given} ${told}` : undefined
}

const THAI = /^[\u0e01-\u0e4e ]+$/

/** Letters of a text that are nearly a form, outside the names that it has. */
function nearly(
  form: string,
  text: string,
  names: readonly NameMention[],
  known: readonly string[],
): string | undefined {
  const allowed = Math.max(1, Math.floor(form.length / LETTERS_A_SLIP))
  const letters = sorted(form)
  for (const piece of piecesOf(form)) {
    const [part, offset] = piece
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
      for (const length of [form.length, form.length - 1, form.length + 1]) {
        const from = at - offset + (offset > 0 ? form.length - length : 0)
        const words = text.slice(Math.max(0, from), from + length)
        if (from < 0 || words.length < length || !THAI.test(words)) continue
        if (names.some((name) => from < name.to && name.from < from + length)) continue
        // A part of a form that is there is no misspelling of it.
        if (
          known.some(
            (one) => one.includes(words.trim()) || (one.length > form.length - 3 && words.includes(one)),
          )
        )
          continue
        const slips = leven(form, words)
        // Two letters that changed places are one slip.
        const exchanged = slips === 2 && sorted(words) === letters
        if (slips > 0 && (slips <= allowed || exchanged)) return words.trim()
      }
    }
  }
  return undefined
}

/** Thirds of a form, of which slips leave at least one as it is, and where each begins. */
function piecesOf(form: string): readonly (readonly [part: string, offset: number])[] {
  const size = Math.ceil(form.length / 3)
  return [0, size, 2 * size]
    .filter((offset) => offset < form.length)
    .map((offset) => [form.slice(offset, offset + size), offset] as const)
}

function sorted(text: string): string {
  return [...text].sort().join('')
}
