import leven from 'leven'
import { matchesIn } from '../../matches'
import { finding, type RuleFinding } from '../finding'
import { isHomeOf } from '../names/known-names'
import { nameDifferences } from '../names/name-differences'
import type { TermMatch } from '../names/term-matcher'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { PairRule } from '../rule'

/** Agreed names that the translation lacks, adds, or spells otherwise. */
export const glossary: PairRule = {
  id: 'glossary',
  severity: 'warning',
  scope: 'pair',
  finds: {
    en: 'Names and terms of content/glossary.yaml that are missing in the translation, that it adds, or that are spelled otherwise.',
    th: 'ชื่อและคำใน content/glossary.yaml ที่คำแปลขาด เพิ่มเข้ามา หรือสะกดไม่ตรง',
  },
  run({ source, target, aligned }) {
    const parts = nameDifferences(
      aligned,
      { version: source, names: source.terms },
      { version: target, names: target.terms },
    )
    const found = parts.flatMap(({ source: original, target: passage, missing, added }) => {
      // A name may go without saying where the text has it elsewhere, unless another one stands in its place.
      const reported = missing.filter(({ nowhere }) => nowhere || added.some((other) => other.nowhere))
      const names = new Map(source.terms(original).map((one) => [one.term, one]))
      const spelled = [...names.values()].map((one) => [one, misspelling(target, passage, one)] as const)
      return [
        ...spelled.flatMap(([one, words]) =>
          words
            ? [finding(target, passage, words, 'glossary.spelling', { expected: agreed(one, target) })]
            : [],
        ),
        ...reported
          .filter((one) => !spelled.some(([other, words]) => other.term === one.term && words))
          .map((one) =>
            finding(target, passage, one.words, 'glossary.missing', {
              source: one.words,
              expected: agreed(one, target),
            }),
          ),
        ...added
          .filter(
            ({ nowhere, term }) =>
              nowhere && passage.kind !== 'note' && !isHomeOf(term, source.version.locale),
          )
          .map((one) => finding(target, passage, one.words, 'glossary.added')),
      ]
    })
    return [...found, ...otherwiseWritten(source), ...otherwiseWritten(target)]
  },
}

function agreed({ term }: TermMatch, { version }: AnalyzedVersion): string {
  return term.forms[version.locale]?.[0] ?? ''
}

const NAME = /\p{Lu}[\p{Lu}\p{Ll}]{3,}/gu

/** A capitalised word like one of an agreed name, but for a slip: Sasebbo for Sasebo, DEPROM for DIPROM. */
function misspelling(
  version: AnalyzedVersion,
  passage: ReviewPassage,
  { term }: TermMatch,
): string | undefined {
  const wanted = (term.forms[version.version.locale] ?? []).flatMap((form) => form.match(NAME) ?? [])
  const known = new Set(version.terms(passage).flatMap(({ words }) => words.match(NAME) ?? []))
  return matchesIn(passage.text, NAME)
    .map(([word]) => word)
    .find((word) => !known.has(word) && !wanted.includes(word) && wanted.some((name) => isSlipOf(word, name)))
}

/** One letter other than in a name, two in a long one, or two that changed places. */
function isSlipOf(word: string, name: string): boolean {
  const sorted = (text: string) => [...text].sort().join('')
  if (name.length < SHORT_NAME) return false
  const slips = leven(word, name, { maxDistance: 3 })
  return slips === 1 || (slips === 2 && (name.length >= LONG_NAME || sorted(word) === sorted(name)))
}

/** Too many words are like a short name: Thai, That, Thani. */
const [SHORT_NAME, LONG_NAME] = [6, 9]

/** Names that are written with other capitals or hyphens than agreed. */
function otherwiseWritten(version: AnalyzedVersion): RuleFinding[] {
  const { locale } = version.version
  return [...version.text.body, ...version.text.front].flatMap((passage) =>
    version
      .terms(passage)
      .filter(({ exact }) => !exact)
      .map(({ words, term }) => {
        const forms = term.forms[locale] ?? []
        const plain = (text: string) => text.toLowerCase().replace(/[\s-]+/g, ' ')
        const expected = forms.find((form) => plain(words).startsWith(plain(form))) ?? forms[0] ?? ''
        return finding(version, passage, words, 'glossary.spelling', { expected })
      }),
  )
}
