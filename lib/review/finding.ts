import type { Locale } from '../i18n/locales'
import { type DisplayLanguage, displayLanguages, type MessageKey, messages } from './messages'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import type { Instead } from './said'
import { lineOfWords } from './source-lines'

/**
 * How much a finding matters: an error stops the build; a warning is worth an editor's look; a notice tells what
 * the review could not do, or that a paragraph was joined with another.
 */
export type Severity = 'error' | 'warning' | 'notice'

/** One sentence in every language that the review speaks. */
export type Told = Readonly<Record<DisplayLanguage, string>>

/** One thing that an editor should look at. */
export type Finding = {
  /** The check that found it, as an acknowledgement names it. */
  readonly check: string
  readonly severity: Severity
  /** Path of the Markdown file, as `ArticleVersion.file`. */
  readonly file: string
  /** Line of the file, from 1. */
  readonly line: number
  readonly slug: string
  readonly locale: Locale
  /** The words in question, as they stand in the file (or, when they are missing there, in the other version). */
  readonly words: string
  readonly message: Told
  readonly expected: Told
  readonly mend: Told
}

/** Words to put into a message: one for all languages, or one for each. */
export type Value = string | number | Told

/**
 * Makes a finding.
 *
 * @param check the check's id
 * @param severity how much it matters
 * @param side the version that has to be looked at
 * @param passage where in it; left out for the file as a whole
 * @param words the words in question
 * @param key the message
 * @param values what goes into its `{places}`, besides `words`
 */
export function finding(
  check: string,
  severity: Severity,
  side: Side,
  passage: ReviewPassage | undefined,
  words: string,
  key: MessageKey,
  values: Readonly<Record<string, Value>> = {},
): Finding {
  return {
    check,
    severity,
    file: side.version.file,
    line: passage ? lineOfWords(side.version, passage, words) : 1,
    slug: side.slug,
    locale: side.version.locale,
    words,
    ...tell(key, { ...values, words }),
  }
}

/**
 * Makes a warning that words of a translation stand in the place of others.
 *
 * @param check the check's id
 * @param side the translation
 * @param passage where in it
 * @param words its words, and those of the original
 */
export function insteadFinding(
  check: string,
  side: Side,
  passage: ReviewPassage,
  { words, instead }: Instead,
): Finding {
  const values = { source: instead, expected: instead }
  return finding(check, 'warning', side, passage, words, 'wording.instead', values)
}

/**
 * @param key a message
 * @param values what goes into its `{places}`
 * @returns what is wrong, what is expected and how to mend it, in every language of the review
 */
export function tell(
  key: MessageKey,
  values: Readonly<Record<string, Value>>,
): Pick<Finding, 'message' | 'expected' | 'mend'> {
  const part = (name: 'message' | 'expected' | 'mend') =>
    Object.fromEntries(
      displayLanguages.map((language) => [language, fill(messages[language][key][name], language, values)]),
    ) as Told
  return { message: part('message'), expected: part('expected'), mend: part('mend') }
}

function fill(template: string, language: DisplayLanguage, values: Readonly<Record<string, Value>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return clip(String(typeof value === 'object' ? value[language] : value))
  })
}

/** A message is read on one line; a whole paragraph in it is cut. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 80).trimEnd()} …` : line
}

/** Orders findings by file, then by line. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
