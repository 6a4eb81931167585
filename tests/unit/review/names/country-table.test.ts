import { describe, expect, it } from 'vitest'
import { countries, notCountries } from '../../../../lib/review/names/country-table'

/** The 193 members of the United Nations (https://www.un.org/en/about-us/member-states), by ISO 3166-1 alpha-2. */
const MEMBERS = `
AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR
CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL
IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN
MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI
SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW
`
  .trim()
  .split(/\s+/)
const OTHERS = ['GL', 'HK', 'MO', 'PR', 'PS', 'TW', 'VA', 'XK']
const PARTS = ['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']
const SHARED = ['CD-CG', 'DM-DO', 'KP-KR']
const LANGUAGES = ['th', 'en'] as const

/** First names that are not CLDR's: it has "Trinidad & Tobago", "Congo - Kinshasa", เมียนมา (พม่า), which news never writes. */
const OWN_NAMES: Record<(typeof LANGUAGES)[number], readonly string[]> = {
  th: ['CD', 'CG', 'MM'],
  en: ['AG', 'BA', 'CD', 'CG', 'KN', 'ST', 'TT', 'VC'],
}

const byId = new Map(countries().map((country) => [country.id, country]))

describe('the table of countries', () => {
  it('has every member of the United Nations and the others that news speaks of', () => {
    expect(MEMBERS).toHaveLength(193)
    expect([...byId.keys()]).toEqual([...MEMBERS, ...OTHERS, ...PARTS, ...SHARED].sort())
  })

  it('has forms in both languages, each once', () => {
    for (const { id, forms } of countries())
      for (const language of LANGUAGES)
        expect(forms[language]?.length, `${id} ${language}`).toBeGreaterThan(0)
    for (const language of LANGUAGES) {
      const all = countries().flatMap(({ forms }) => forms[language] ?? [])
      expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([])
    }
  })

  it('has forms without stray spaces and in composed letters, as texts have them', () => {
    const all = countries().flatMap(({ forms }) => Object.values(forms).flat())
    const expressions = Object.values(notCountries()).flat()
    const isTidy = (form: string) => form === form.normalize('NFC').replace(/\s+/g, ' ').trim()
    expect([...all, ...expressions].filter((form) => !isTidy(form))).toEqual([])
    expect(
      countries().flatMap(({ forms }) => forms.th?.filter((form) => /[^ก-๛A-Z .()-]/.test(form)) ?? []),
    ).toEqual([])
    expect(countries().flatMap(({ forms }) => forms.en?.filter((form) => /[ก-๛]/.test(form)) ?? [])).toEqual(
      [],
    )
  })

  it('calls each country first what the Unicode CLDR does', () => {
    for (const language of LANGUAGES) {
      const names = (['long', 'short'] as const).map(
        (style) => new Intl.DisplayNames(language, { type: 'region', style }),
      )
      const others = countries()
        .filter(({ id }) => id.length === 2 && !OWN_NAMES[language].includes(id))
        .filter(({ id, forms }) => !names.some((name) => name.of(id) === forms[language]?.[0]))
      expect(others.map(({ id, forms }) => `${id} ${forms[language]?.[0]}`)).toEqual([])
    }
  })

  it('lists the ambiguous forms among the others', () => {
    for (const { forms, ambiguous } of countries())
      for (const language of LANGUAGES)
        expect(forms[language]).toEqual(expect.arrayContaining([...(ambiguous[language] ?? [])]))
    expect(byId.get('GE')?.ambiguous).toMatchObject({ th: ['จอร์เจีย'], en: ['Georgia'] })
    expect(byId.get('JP')?.ambiguous.en).toEqual([])
    expect(byId.get('JP')?.forms.th).toEqual(expect.arrayContaining(['ญี่ปุ่น', 'ภาษาญี่ปุ่น']))
  })

  it('names for each answer a country that there is, and not itself', () => {
    for (const { id, answers } of countries())
      for (const answer of answers) {
        expect(byId.has(answer), answer).toBe(true)
        expect(answer).not.toBe(id)
      }
    expect(byId.get('GB')?.answers).toEqual(['GB-ENG'])
    expect(byId.get('GB-ENG')?.answers).toEqual(['GB'])
    // Either Korea may be called by the name of both, but not by the name of the other.
    expect(byId.get('KP')?.answers).toEqual(['KP-KR'])
    expect(byId.get('KR')?.answers).toEqual(['KP-KR'])
  })
})

describe('the expressions that name no country', () => {
  const formsIn = (language: string) => countries().flatMap(({ forms }) => forms[language] ?? [])
  /** Thai has no spaces between words; English forms are words of the expression. */
  const holds = (text: string, part: string) => {
    const from = text.indexOf(part)
    if (from === -1) return false
    return !/[A-Za-z]/.test(`${text[from - 1] ?? ''}${text[from + part.length] ?? ''}`)
  }

  it.each(LANGUAGES)('hold a form of a country, for others need not be taken out (%s)', (language) => {
    const forms = formsIn(language)
    const idle = (notCountries()[language] ?? []).filter(
      (expression) => !forms.some((form) => holds(expression, form)),
    )
    expect(idle).toEqual([])
  })

  it.each(LANGUAGES)('are no part of the name of a country (%s)', (language) => {
    const expressions = notCountries()[language] ?? []
    const hidden = formsIn(language).filter((form) =>
      expressions.some((expression) => holds(form, expression)),
    )
    expect(hidden).toEqual([])
  })

  it('stand there once, the longest first', () => {
    for (const expressions of Object.values(notCountries())) {
      expect(new Set(expressions).size).toBe(expressions.length)
      expect(expressions).toEqual([...expressions].sort((a, b) => b.length - a.length))
    }
    expect(notCountries().en).toContain('South China Sea')
    expect(notCountries().th).toContain('มหาดไทย')
  })
})
