import type { Locale } from '../i18n/locales'
import { scriptOf } from '../i18n/scripts'
import { inSmallLetters } from '../small-letters'
import { isSyllableEdge } from '../typography/words'
import { beginnings, type Sieve, sieveOf } from './letter-pairs'
import { type Concept, VOCABULARY } from './vocabulary'

/** A concept where a text names it. */
export type Mention = { readonly concept: Concept; readonly from: number; readonly to: number }

type Form = { readonly text: string; readonly words: readonly string[]; readonly concept: Concept }
type Index = {
  readonly spaced: boolean
  readonly forms: ReadonlyMap<string, readonly Form[]>
  /** Forms of a language without spaces that are at least as long as the key, by so many of their letters. */
  readonly long: ReadonlyMap<string, readonly Form[]>
  /** How the forms of a language without spaces begin. */
  readonly sieve: Sieve
  /** The forms that begin with a word of a language with spaces, as they were asked for: it uses the same few thousand. */
  readonly byWord: Map<string, readonly Form[]>
}

const indexes = new Map<Locale, Index>()
/** Forms are looked up by how they begin, so that each place of a text is held against a few of them. */
const KEY = 3
/** Many Thai words begin with the same three letters (ผู้, การ): longer ones are looked up by more. */
const LONG_KEY = 5

/**
 * Finds what a text is about.
 *
 * @param text plain text
 * @param locale its language; one that the vocabulary does not know has no concepts
 * @returns the concepts named, in the order of the text; of overlapping ones of a language without spaces the longest,
 *   of a language with spaces all, since one English word may render several Thai ones
 */
export function conceptsIn(text: string, locale: Locale): Mention[] {
  const index = indexOf(locale)
  return index.spaced ? inSpaced(text, index) : inSpaceless(text, index)
}

/**
 * @param locale a language
 * @returns whether the vocabulary has words in that language
 */
export function hasVocabulary(locale: Locale): boolean {
  return indexOf(locale).forms.size > 0
}

function indexOf(locale: Locale): Index {
  const known = indexes.get(locale)
  if (known) return known
  const spaced = scriptOf(locale) !== 'Thai'
  const forms = new Map<string, Form[]>()
  const long = new Map<string, Form[]>()
  const add = (to: Map<string, Form[]>, key: string, form: Form) => {
    const list = to.get(key)
    if (list) list.push(form)
    else to.set(key, [form])
  }
  for (const concept of VOCABULARY) {
    for (const text of concept.forms[locale] ?? []) {
      const words = text.split(' ')
      const form = { text, words, concept }
      if (!spaced && text.length >= LONG_KEY) add(long, text.slice(0, LONG_KEY), form)
      else add(forms, (spaced ? (words[0] ?? '').replace('*', '') : text).slice(0, KEY), form)
    }
  }
  for (const list of [...forms.values(), ...long.values()]) list.sort((a, b) => b.text.length - a.text.length)
  const index = {
    spaced,
    forms,
    long,
    sieve: sieveOf(spaced ? [] : [...forms.keys(), ...long.keys()]),
    byWord: new Map(),
  }
  indexes.set(locale, index)
  return index
}

function inSpaceless(text: string, { forms, long, sieve }: Index): Mention[] {
  const formAt = (list: readonly Form[] | undefined, at: number) =>
    list?.find((one) => text.startsWith(one.text, at) && isSyllableEdge(text, at + one.text.length))
  const found: Mention[] = []
  let end = 0
  for (const at of beginnings(sieve, text)) {
    if (at < end) continue
    const form =
      formAt(long.get(text.slice(at, at + LONG_KEY)), at) ?? formAt(forms.get(text.slice(at, at + KEY)), at)
    if (!form) continue
    end = at + form.text.length
    found.push({ concept: form.concept, from: at, to: end })
  }
  return found
}

function inSpaced(text: string, index: Index): Mention[] {
  const tokens = tokensOf(text)
  const found: Mention[] = []
  const isFoundFrom = (first: number, concept: Concept) => {
    for (let at = first; at < found.length; at++) if (found[at]?.concept === concept) return true
    return false
  }
  for (const [place, token] of tokens.entries()) {
    const first = found.length
    // "47,000 baht a head" reckons by people.
    const before = tokens[place - 1]?.word ?? ''
    if (token.word === 'head' && /^(?:a|per)$/.test(before)) continue
    // An 11-year-old is not old; who fails to do a thing may have failed in nothing.
    if (token.word === 'old' && /^(?:years?|months?)$/.test(before)) continue
    // Those who open fire burn nothing.
    if (token.word === 'fire' && /^(?:open|return|under)(?:s|ed|ing)?$/.test(before)) continue
    if (
      token.word.startsWith('fail') &&
      /^fail(?:s|ed)?$/.test(token.word) &&
      tokens[place + 1]?.word === 'to'
    )
      continue
    for (const { words, concept } of formsBeginning(token.word, index)) {
      let last = 1
      while (last < words.length && fits(tokens[place + last]?.word ?? '', words[last] as string)) last++
      if (last < words.length) continue
      if (isFoundFrom(first, concept)) continue
      found.push({ concept, from: token.from, to: tokens[place + last - 1]?.to ?? token.to })
    }
  }
  return found
}

type Token = { readonly word: string; readonly from: number; readonly to: number }

/** The words of ASCII letters and digits, in small letters. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const lower = inSmallLetters(text)
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = lower.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (from === -1) from = at
    } else if (from !== -1) {
      tokens.push({ word: lower.slice(from, at), from, to: at })
      from = -1
    }
  }
  return tokens
}

/** The forms whose first word is this one. */
function formsBeginning(word: string, { forms, byWord }: Index): readonly Form[] {
  const known = byWord.get(word)
  if (known) return known
  // A form shorter than the key is kept under the whole of it.
  const keys = [3, 2, 1].filter((length) => length <= word.length).map((length) => word.slice(0, length))
  const found = keys.flatMap((key) => forms.get(key) ?? []).filter(({ words: [one = ''] }) => fits(word, one))
  byWord.set(word, found)
  return found
}

function fits(word: string, pattern: string): boolean {
  if (pattern === '#') return /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|a)$)/.test(word)
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1))
  return word === pattern || word === `${pattern}s`
}
