import { withoutTones } from './fold'
import { inOtherLayout } from './keyboard'
import { type QueryTerm, termsOf } from './query'

/** One way to understand what was typed. */
export type Reading = {
  readonly terms: readonly QueryTerm[]
  /** What is searched for in the place of what was typed; where tone marks are left out, what is found tells it. */
  readonly instead?: string | 'as found'
}

/**
 * The ways to understand a query, each to be tried when the one before finds nothing: as it was typed; as the same keys give
 * it in the other keyboard layout; without regard to tone marks.
 *
 * @param typed what a reader typed
 * @returns the readings, of which the first may have no words
 */
export function readingsOf(typed: string): Reading[] {
  const terms = termsOf(typed)
  if (terms.length === 0) return [{ terms }]
  const readings: Reading[] = [{ terms }]
  const retyped = inOtherLayout(typed)
  const retypedTerms = retyped ? termsOf(retyped) : []
  if (retyped && retypedTerms.length > 0) readings.push({ terms: retypedTerms, instead: retyped })
  for (const toned of [terms, retypedTerms])
    if (toned.some(({ forms: [typed = ''] }) => /[ก-ฮ]/.test(typed)))
      readings.push({ terms: toned.map(withoutToneOf), instead: 'as found' })
  return readings
}

function withoutToneOf(term: QueryTerm): QueryTerm {
  const forms = term.forms.map(withoutTones)
  return forms.every((form) => /[ก-ฮ]/.test(form)) ? { ...term, forms, anyTone: true } : term
}
