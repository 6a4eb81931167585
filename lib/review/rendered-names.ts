import type { Term } from '../articles/glossary'
import { type Aliases, isAlias, isBody } from './aliases'
import { conceptsIn } from './concepts'
import type { NameMention } from './names'
import type { Pair } from './pair'
import type { ReviewPassage } from './reviewed-text'
import { isSeatOf } from './standing-names/terms'
import { VOCABULARY } from './vocabulary'
import { wordLists } from './word-lists'

/**
 * Whether a term is said in another way that a translation may choose: an alias, a pronoun, a word for the same.
 *
 * @param pair the original and the translation
 * @param mention the term, where the original has it
 * @param target the part of the translation that says the same
 * @param to the terms that it names
 * @param aliases what `aliasesIn` gave
 * @param introduced the terms that the translation has named before
 */
export function isRendered(
  pair: Pair,
  { term, words }: NameMention,
  target: ReviewPassage,
  to: ReadonlySet<Term>,
  aliases: Aliases,
  introduced: ReadonlySet<Term>,
): boolean {
  const { locale } = pair.target.version
  if (isAlias(term, to, aliases) && !isSpelledOutOtherwise(pair, term, target, aliases)) return true
  // "Tokyo" for the government of Japan.
  if ([...to].some((other) => isSeatOf(other, words))) return true
  const { locale: other } = pair.source.version
  const concepts = VOCABULARY.filter((concept) =>
    (concept.forms[other] ?? []).some((form) => form === words || (term.forms[other] ?? []).includes(form)),
  )
  const mentioned = pair.target.concepts(target)
  if (concepts.some((concept) => mentioned.some((one) => one.concept === concept))) return true
  if (isShortened(pair, term, target)) return true
  const lists = wordLists(locale)
  const [agreed = ''] = term.forms[locale] ?? []
  const elsewhere =
    introduced.has(term) ||
    pair.target.text.body.some((passage) => pair.target.names(passage).some((one) => one.term === term))
  if (!lists || !elsewhere) return false
  const forms = Object.values(term.forms).flat()
  if (forms.some((form) => form.startsWith('ประเทศ')) && lists.standIns.country.test(target.text)) return true
  if (!introduced.has(term) && ![...(aliases.get(term) ?? [])].some((one) => introduced.has(one)))
    return false
  if (forms.some((form) => /^(?:นาย|นาง|นางสาว|ดร\.)/.test(form)) && lists.standIns.person.test(target.text))
    return true
  if (isBody(term, locale, aliases) && lists.standIns.body.test(target.text)) return true
  // "the department" after "Department of Industrial Promotion", "the forum" after "OTAGAI Forum".
  const names = [term, ...(aliases.get(term) ?? [])].map((one) => one.forms[locale]?.[0] ?? '').concat(agreed)
  return names.some((name) => {
    const parts = name.split(' ')
    if (parts.length < 2) return false
    const head = / (?:of|for) /.test(name) ? parts[0] : parts.at(-1)
    const again = `\\b(?:the|this|that|its|latest|year[’']s)(?: [a-z0-9-]+)? ${head}\\b`
    const office = `\\b${head} (?:director|spokes|chief|head|deputy|secretary|officials?)`
    return new RegExp(`${again}|${office}`, 'i').test(target.text)
  })
}

/** The text sets an abbreviation of its own behind the name, and uses it here: "Department of Employment (DOE)". */
function isShortened({ target: side }: Pair, term: Term, target: ReviewPassage): boolean {
  return [...side.text.front, ...side.text.body].some((passage) =>
    side.names(passage).some((mention) => {
      if (mention.term !== term) return false
      const [, short] =
        /^ \(([\p{Lu}][\p{L}]{1,9})\)/u.exec(passage.text.slice(mention.to, mention.to + 14)) ?? []
      return short !== undefined && new RegExp(`\\b${short}\\b`).test(target.text)
    }),
  )
}

/** "Department of International Trade Promotion (DIPROM)": the short name is right, what it is short for is not. */
function isSpelledOutOtherwise(pair: Pair, term: Term, target: ReviewPassage, aliases: Aliases): boolean {
  const short = pair.target.names(target).filter((name) => aliases.get(term)?.has(name.term))
  return short.some(({ from }) => {
    const before = /(?:[A-Z][\p{L}-]*(?: (?:of|for|and|the))* ){2,}\($/u.exec(target.text.slice(0, from))
    return before !== null
  })
}

/**
 * @param pair the original and the translation
 * @param mention an expression of the glossary, where the translation has it
 * @param source the part of the original that says the same
 * @returns whether the original says it in other words of the vocabulary
 */
export function isConcept(pair: Pair, { words }: NameMention, source: ReviewPassage): boolean {
  const said = new Set(pair.source.concepts(source).map(({ concept }) => concept.id))
  return (
    conceptsIn(words, pair.target.version.locale).some(({ concept }) => said.has(concept.id)) &&
    /^\p{Ll}/u.test(words)
  )
}
