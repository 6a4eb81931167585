import type { Term } from '../../articles/glossary'
import { CITIES } from './cities'
import { COUNTRIES } from './countries'
import { PROVINCES } from './provinces'
import { PUBLIC_BODIES } from './public-bodies'

/** What provinces follow directly: the first two nothing else does. */
const PLACE_FOLLOWS = ['จังหวัด', 'จ.', 'ที่', 'และ']
const MARKS: Readonly<Record<string, number>> = { '*': 2, '+': 4 }

const listed = (forms: string): string[] =>
  forms
    .split(',')
    .map((form) => form.trim())
    .flatMap((form) => {
      const many = MARKS[form[0] ?? '']
      return many ? PLACE_FOLLOWS.slice(0, many).map((before) => before + form.slice(1)) : [form]
    })

const termsOf = (table: string): Term[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [th = '', en = ''] = line.split('|')
      return { forms: { th: listed(th), en: listed(en) } }
    })

/** Thai words that hold the name of a place and do not name it: เช็กอิน is no Czech; found whole, they hide it. */
const LOOKALIKES: readonly Term[] = [
  'เช็กอิน',
  'เช็กเอาต์',
  'เช็กเอาท์',
  'เช็กชื่อ',
  'เช็กลิสต์',
  'เช็กพอยต์',
  'ปราจีน',
  'สงขลานครินทร์',
].map((word) => ({ forms: { th: [word] } }))

const [provinces, cities] = [termsOf(PROVINCES), termsOf(CITIES)]
/** The countries that cities are the seats of government of, in Thai. */
const seats = new Map(
  CITIES.trim()
    .split('\n')
    .map((line, index) => [cities[index] as Term, listed(line.split('|')[2] ?? '').filter(Boolean)] as const),
)
const STANDING: readonly Term[] = [
  ...provinces,
  ...termsOf(PUBLIC_BODIES),
  ...termsOf(COUNTRIES),
  ...cities,
  ...LOOKALIKES,
]
const standing = new Set(STANDING)
const places = new Set([...provinces, ...cities])
const joinedWith = new WeakMap<readonly Term[], readonly Term[]>()

/**
 * @param terms the site's glossary
 * @returns it, and behind it the names that every newsroom in Thailand writes alike: provinces, public bodies,
 *   countries; not those that the glossary has a form of, in any language
 */
export function withStandingNames(terms: readonly Term[]): readonly Term[] {
  const known = joinedWith.get(terms)
  if (known) return known
  const agreed = new Set(terms.flatMap((term) => Object.values(term.forms).flat()))
  const others = STANDING.filter(
    (term) => !Object.values(term.forms).some((forms) => forms.some((form) => agreed.has(form))),
  )
  const all = [...terms, ...others]
  joinedWith.set(terms, all)
  return all
}

/**
 * @param term a term
 * @returns whether it comes from the standing names, which are written with the same capitals everywhere
 */
export function isStanding(term: Term): boolean {
  return standing.has(term)
}

/**
 * @param term a term
 * @returns whether it is one of the provinces and cities among the standing names
 */
export function isStandingPlace(term: Term): boolean {
  return places.has(term)
}

/**
 * @param term a term
 * @param text a Thai text
 * @returns whether it is the seat of a government that the text speaks of: "Tokyo" for ญี่ปุ่น
 */
export function isSeatOf(term: Term, text: string): boolean {
  return seats.get(term)?.some((country) => text.includes(country)) ?? false
}

/**
 * @param term a term
 * @param text a text
 * @returns whether the text has letters that may be a standing name, even where it is not sure to be one
 */
export function mayStandIn(term: Term, text: string): boolean {
  return (
    standing.has(term) &&
    Object.values(term.forms)
      .flat()
      .some((form) => text.includes(PLACE_FOLLOWS.reduce((bare, before) => bare.replace(before, ''), form)))
  )
}
