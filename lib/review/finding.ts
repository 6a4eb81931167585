import type { Locale } from '../i18n/locales'
import {
  displayLanguages,
  type LocalizedMessage,
  localizeMessage,
  type MessageValue,
} from '../i18n/localized-message'
import type { PageQuestion } from './addresses/own-pages'
import { type MessageKey, messages } from './messages'
import type { AnalyzedVersion } from './pair/analyzed-version'
import type { ReviewPassage } from './pair/reviewed-text'
import { lineOfAddress, lineOfWords } from './pair/source-lines'
import { replacementOf } from './replacements'

/**
 * How much a finding matters: an error stops the build; a warning is worth an editor's look; a notice tells what
 * the review could not do, or that a paragraph was joined with another.
 */
export type Severity = 'error' | 'warning' | 'notice'

/** One thing that an editor should look at. */
export type Finding = {
  /** The rule that found it, as an acknowledgement names it. */
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
  readonly message: LocalizedMessage
  readonly expected: LocalizedMessage
  /** What an editor could do. */
  readonly suggestion: LocalizedMessage
  /** What is to stand in the place of the words, where that is beyond doubt. */
  readonly replacement?: string
  /** The page of the site that it is about: only with all articles known is it said whether the finding holds. */
  readonly asks?: PageQuestion
}

/** What a rule finds; who found it and how much it matters is for the review to add. */
export type RuleFinding = Omit<Finding, 'check' | 'severity'>

/**
 * Makes what a rule finds.
 *
 * @param version the version that has to be looked at
 * @param passage where in it; left out for the file as a whole
 * @param words the words in question
 * @param key the message
 * @param values what goes into its `{places}`, besides `words`
 * @param lines the lines of the link that the words are the address of
 * @returns what was found, without the id of the rule and its severity
 */
export function finding(
  version: AnalyzedVersion,
  passage: ReviewPassage | undefined,
  words: string,
  key: MessageKey,
  values: Readonly<Record<string, MessageValue>> = {},
  lines?: readonly [first: number, last: number],
): RuleFinding {
  const { version: own } = version
  return {
    file: own.file,
    line: lines ? lineOfAddress(own, lines, words) : passage ? lineOfWords(own, passage, words) : 1,
    slug: version.slug,
    locale: own.locale,
    words,
    ...reviewMessage(key, { ...values, words }),
  }
}

/**
 * @param key a message of the review
 * @param values what goes into its `{places}`; a long text is cut, for a message is read on one line
 * @returns what is wrong, what is expected and what to do, in every language of the editors; and what is to stand in the
 *   place of the words, where that is beyond doubt
 */
export function reviewMessage(
  key: MessageKey,
  values: Readonly<Record<string, MessageValue>>,
): Pick<Finding, 'message' | 'expected' | 'suggestion' | 'replacement'> {
  const clipped = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clip(value) : value]),
  )
  const part = (name: 'message' | 'expected' | 'suggestion') => {
    const template = Object.fromEntries(displayLanguages.map((code) => [code, messages[code][key][name]]))
    return localizeMessage(template as LocalizedMessage, clipped)
  }
  const replacement = replacementOf(key, values)
  const said = { message: part('message'), expected: part('expected'), suggestion: part('suggestion') }
  return replacement === undefined ? said : { ...said, replacement }
}

/** But for what is told of by its code. */
const WHITE_SPACE = /[^\S\v\f\u2028\u2029\ufeff]+/g

function clip(text: string): string {
  const line = text.replace(WHITE_SPACE, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 80).trimEnd()} …` : line
}

/** Orders findings by file, then by line. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
