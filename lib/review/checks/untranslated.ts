import type { Locale } from '../../i18n/locales'
import { scriptOf as scriptOfTag } from '../../i18n/scripts'
import { matchesIn } from '../../matches'
import type { PairCheck } from '../check'
import { type Finding, finding } from '../finding'
import { joined } from '../pair'
import type { ReviewPassage } from '../reviewed-text'

const ID = 'untranslated'
const scripts = new Map<string, RegExp>()
const scriptOfLocale = new Map<Locale, string>()

/** Asked for every part of every text, so kept. */
function scriptOf(locale: Locale): string {
  const script = scriptOfLocale.get(locale) ?? scriptOfTag(locale)
  scriptOfLocale.set(locale, script)
  return script
}

/** ISO 15924 codes that Unicode's Script property spells otherwise. */
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

function letters(script: string): string {
  return (WRITTEN_WITH[script] ?? [script]).map((one) => `\\p{sc=${one}}`).join('')
}

/** Letters of any script that the language is not written in. */
function foreignLetters(locale: Locale): RegExp {
  const script = scriptOf(locale)
  let pattern = scripts.get(script)
  if (!pattern) {
    pattern = new RegExp(`(?![${letters(script)}])[\\p{L}]`, 'gu')
    scripts.set(script, pattern)
  }
  return pattern
}

/**
 * @param passage a part of a translation
 * @param locale the language that it should be in
 * @returns whether most of its letters are of a script that the language is not written in
 */
export function isUntranslated(passage: ReviewPassage, locale: Locale): boolean {
  const known = judged.get(passage)
  if (known?.locale === locale) return known.untranslated
  const untranslated = isForeign(passage.text, locale)
  judged.set(passage, { locale, untranslated })
  return untranslated
}

const judged = new WeakMap<ReviewPassage, { readonly locale: Locale; readonly untranslated: boolean }>()

/** Letters that are not plainly of a script; telling the scripts of letters is slow, and most have hardly any of these. */
const DOUBTFUL: Readonly<Record<string, RegExp>> = {
  Latn: /[^\0-\u024f\u2000-\u206f]/g,
  Thai: /[^\0-@[-`{-\x7f\u0e00-\u0e7f\u2000-\u206f]/g,
}
/** Fewer letters than these are no sentence. */
const LEAST_FOREIGN = 7

function isForeign(text: string, locale: Locale): boolean {
  const doubtful = DOUBTFUL[scriptOf(locale)]
  if (doubtful && (text.match(doubtful)?.length ?? 0) < LEAST_FOREIGN) return false
  const foreign = text.match(foreignLetters(locale))?.length ?? 0
  if (foreign < LEAST_FOREIGN) return false
  const all = text.match(/\p{L}/gu)?.length ?? 0
  // A name in Latin letters is no sentence; Thai may have many of them.
  return all > 12 && foreign / all > (scriptOf(locale) === 'Latn' ? 0.5 : 0.8)
}

/** Words that only sentences have: four of them with others between them are English left in another language. */
const FUNCTION_WORDS =
  /\b(?:the|of|and|in|to|with|for|was|were|is|are|that|which|by|from|has|had|on|at|as)\b/g
const LATIN_RUN = /[A-Za-z][A-Za-z0-9 ,.'’–-]*[A-Za-z.]/g
/** What stands in quotation marks or brackets is quoted in its own language on purpose. */
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|\([^)]*\)|「[^」]*」/g

/** Passages and words of the original that a translation still has in the original's language. */
export const untranslated: PairCheck = {
  id: ID,
  of: 'pair',
  run({ source, target, body, front }) {
    const { locale } = target.version
    const found: Finding[] = []
    for (const bead of [...body, ...front]) {
      const original = joined(bead.source)
      for (const passage of bead.target) {
        const same =
          original && plain(passage.text) === plain(original.text) && plain(passage.text).length > 40
        if (isUntranslated(passage, locale) || (same && passage.kind !== 'code')) {
          found.push(finding(ID, 'error', target, passage, passage.text, 'untranslated.passage'))
          continue
        }
        if (passage.kind === 'code') continue
        const unquoted = passage.text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
        for (const words of leftOver(unquoted, locale, source.version.locale)) {
          found.push(finding(ID, 'error', target, passage, words, 'untranslated.words'))
        }
      }
      for (const passage of bead.source) {
        if (passage.kind === 'code') continue
        if (isUntranslated(passage, source.version.locale)) {
          found.push(finding(ID, 'error', source, passage, passage.text, 'untranslated.passage'))
        } else {
          for (const words of leftOver(
            passage.text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)),
            source.version.locale,
            locale,
          )) {
            found.push(finding(ID, 'error', source, passage, words, 'untranslated.words'))
          }
        }
      }
    }
    return found
  },
}

function leftOver(text: string, locale: Locale, from: Locale): string[] {
  if (scriptOf(locale) === scriptOf(from)) return []
  if (scriptOf(locale) !== 'Latn') {
    return matchesIn(text, LATIN_RUN)
      .map((match) => match[0])
      .filter((run) => (run.match(FUNCTION_WORDS)?.length ?? 0) >= 2 && run.split(' ').length >= 6)
  }
  const pattern = new RegExp(`[${letters(scriptOf(from))}\\p{M}][${letters(scriptOf(from))}\\p{M}\\s]*`, 'gu')
  return matchesIn(text, pattern)
    .map((match) => match[0].trim())
    .filter((run) => run.length > 1)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
