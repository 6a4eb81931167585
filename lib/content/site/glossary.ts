import { z } from 'zod'
import { contentFolder } from '../../content-folder'
import { type Locale, localeCodes } from '../../i18n/locales'
import { localizeMessage } from '../../i18n/localized-message'
import { buildMemo } from '../build-memo'
import { contentSnapshot } from '../build-snapshot'
import { ContentError, type ContentFinding, type Problem, told } from '../problem'
import { sentences } from '../yaml/schema-path'
import { problemsIn, readYamlFile } from '../yaml/text-file'
import { validate, words } from '../yaml/validation'
import type { YamlDocument } from '../yaml/yaml'

/** A name or an expression, as the newsroom has agreed to write it. */
export type Term = {
  /** For each language the accepted forms; the first is the agreed one. A language may have none. */
  readonly forms: Readonly<Record<Locale, readonly string[]>>
  /** What a translator should know. */
  readonly note?: string
}

/**
 * What fits on one line of the narrowest screen we lay out for, 280 px: some 24 letters at 17 px. A longer name
 * may break between its words; kept whole it would push the page sideways.
 */
const LONGEST_UNBROKEN = 24

const FORM = {
  en: 'Write the form in the language "{code}" as text.',
  th: 'เขียนรูปคำในภาษา "{code}" เป็นข้อความ',
}
const FORMS = {
  en: 'Write the agreed form in the language "{code}", or a list of forms with the agreed one first.',
  th: 'เขียนรูปคำที่ตกลงใช้ในภาษา "{code}" หรือรายการรูปคำโดยให้รูปที่ตกลงใช้อยู่ก่อน',
}
const NOTE = {
  en: 'Write what a translator should know, on one line.',
  th: 'เขียนสิ่งที่ผู้แปลควรทราบในบรรทัดเดียว',
}
const TERM = {
  en: 'Write each term as `- {code}: …` with its other languages below.',
  th: 'เขียนแต่ละคำเป็น `- {code}: …` และภาษาอื่นใต้บรรทัดนั้น',
}
const LIST = {
  en: 'Write a list of terms, each `- {code}: …` with its other languages below.',
  th: 'เขียนรายการคำ แต่ละคำเป็น `- {code}: …` และภาษาอื่นใต้บรรทัดนั้น',
}
const NO_FORM = { en: 'a term without a form', th: 'คำที่ไม่มีรูปคำ' }
const WRITE_FORM = {
  en: 'Write the form in at least one language: {codes}.',
  th: 'เขียนรูปคำอย่างน้อยหนึ่งภาษา: {codes}',
}
const TWICE = { en: '{form} a second time', th: '{form} ซ้ำเป็นครั้งที่สอง' }
const KEEP_ONE = {
  en: 'It stands in line {line} already: keep one.',
  th: 'มีอยู่แล้วในบรรทัด {line} เก็บไว้แห่งเดียว',
}

const forms = (code: Locale) =>
  z
    .array(words(localizeMessage(FORM, { code }), 200))
    .min(1)
    .register(sentences, localizeMessage(FORMS, { code }))
    .optional()

const first = { code: localeCodes[0] ?? '' }

const termList = z
  .array(
    z
      .strictObject({
        ...Object.fromEntries(localeCodes.map((code) => [code, forms(code)])),
        note: words(NOTE, 500).optional(),
      })
      .register(sentences, localizeMessage(TERM, first)),
  )
  .register(sentences, localizeMessage(LIST, first))

/**
 * The agreed names and expressions, in the order of `glossary.yaml`; in development none while something is wrong in it, so
 * that pages can be seen.
 *
 * @throws ContentError with everything that is wrong in that file, but in development
 */
export const getGlossary: () => readonly Term[] = buildMemo('glossary', () => {
  const snapshot = contentSnapshot()
  if (snapshot) return snapshot.glossary
  const { terms, problems } = readGlossary()
  if (problems.length > 0 && process.env.NODE_ENV !== 'development') throw new ContentError(problems)
  return terms
})

const namesByLocale = buildMemo('names', () => {
  const terms = getGlossary()
  return new Map(localeCodes.map((code) => [code, unbrokenNames(terms, code)]))
})

/**
 * The names that are not broken across lines, in text and on cards.
 *
 * @param locale a language of the site
 * @returns every form in that language of at most 24 letters (marks above and below take no room), longest first
 * @throws ContentError when the glossary is wrong
 */
export function namesIn(locale: Locale): readonly string[] {
  return namesByLocale().get(locale) ?? []
}

/**
 * Reads `glossary.yaml` of a content folder, or the site's own where the folder has none.
 *
 * @param folder absolute path of a content folder
 * @returns the terms, none when anything is wrong, and what is wrong
 */
export function readGlossary(folder = contentFolder()): {
  terms: readonly Term[]
  problems: readonly Problem[]
} {
  const { file, document, findings } = readYamlFile('glossary.yaml', folder)
  const checked = document && validate(termList, withLists(document.data), document)
  const terms = (checked?.value ?? []).map(termOf)
  const all = [
    ...findings,
    ...(checked?.findings ?? []),
    ...(document ? [...empty(terms, document), ...doubled(terms, document)] : []),
  ]
  return { terms: all.length === 0 ? terms : [], problems: problemsIn(file, all) }
}

/** A single form may stand alone, without the dash of a list. */
function withLists(data: unknown): unknown {
  if (!Array.isArray(data)) return data
  return data.map((term: unknown) => {
    if (typeof term !== 'object' || term === null) return term
    const entries = Object.entries(term).map(([key, value]) => [
      key,
      localeCodes.includes(key) && typeof value === 'string' ? [value] : value,
    ])
    return Object.fromEntries(entries)
  })
}

function termOf(term: Readonly<Record<string, unknown>>): Term {
  const { note, ...byLocale } = term
  const all = localeCodes.map((code) => [code, (byLocale[code] as string[] | undefined) ?? []])
  return { forms: Object.fromEntries(all), ...(typeof note === 'string' ? { note } : {}) }
}

function empty(terms: readonly Term[], document: YamlDocument): ContentFinding[] {
  return terms.flatMap(({ forms }, index) => {
    if (Object.values(forms).some((accepted) => accepted.length > 0)) return []
    const expected = localizeMessage(WRITE_FORM, { codes: localeCodes.join(', ') })
    return [{ line: document.lineOf([index]), field: String(index + 1), found: NO_FORM, expected }]
  })
}

/** A form that stands under two terms leaves it open which of them a text means. */
function doubled(terms: readonly Term[], document: YamlDocument): ContentFinding[] {
  const lines = new Map<string, number>()
  return terms.flatMap((term, index) =>
    localeCodes.flatMap((code) =>
      (term.forms[code] ?? []).flatMap((form, position): ContentFinding[] => {
        const line = document.lineOf([index, code, position])
        const first = lines.get(`${code} ${form}`)
        lines.set(`${code} ${form}`, first ?? line)
        if (first === undefined) return []
        const found = localizeMessage(TWICE, { form: told(form) })
        return [{ line, field: code, found, expected: localizeMessage(KEEP_ONE, { line: first }) }]
      }),
    ),
  )
}

function unbrokenNames(terms: readonly Term[], code: Locale): string[] {
  return terms
    .flatMap((term) => term.forms[code] ?? [])
    .filter((form) => letters(form) <= LONGEST_UNBROKEN)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

function letters(form: string): number {
  return [...form.replace(/\p{M}/gu, '')].length
}
