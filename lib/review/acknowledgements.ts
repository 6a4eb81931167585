import type { Acknowledgement } from '../content/articles/article'
import { type Finding, finding, type Severity } from './finding'
import type { MessageKey } from './messages'
import type { AnalyzedVersion } from './pair/analyzed-version'
import type { ReviewPassage } from './pair/reviewed-text'
import { CONTENT } from './problem-findings'
import type { Rule } from './rule'

/** Ids of rules that are gone: acknowledgements that still name them say nothing wrong. */
const RETIRED_IDS: readonly string[] = ['wording']

/**
 * Findings that end otherwise: an acknowledgement by taking it out, a translation left behind by `npm run reviewed`, a file
 * that cannot be read by mending it.
 */
const NEVER_ACKNOWLEDGED: readonly string[] = ['acknowledgements', 'source', CONTENT]

/** So many characters the words of an acknowledgement may have. */
const LONGEST = 300

/**
 * Words as they are compared, so that it does not matter where a line ends and which quotation marks a keyboard has.
 *
 * @param words words of a text, or of an acknowledgement
 * @returns them in Unicode's form NFC, with one space for any white space and straight quotation marks for all
 */
export function foldWords(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
}

/**
 * @param finding what was found
 * @param reason why it is right as it stands
 * @returns what acknowledges it, on one line and no longer than it may be; undefined where nothing does: a notice asks
 *   for nothing, and some findings end otherwise
 */
export function acknowledgementOf(
  { check, severity, words }: Pick<Finding, 'check' | 'severity' | 'words'>,
  reason: string,
): Acknowledgement | undefined {
  const line = words.replace(/\s+/g, ' ').trim()
  if (severity === 'notice' || line === '' || NEVER_ACKNOWLEDGED.includes(check)) return undefined
  // A mark above or below stays with its letter.
  const [beginning = line] = new RegExp(`^.{1,${LONGEST}}(?!\\p{M})`, 'su').exec(line) ?? []
  return { check, words: beginning.trim(), reason }
}

/**
 * Takes out the findings that an editor has acknowledged, and tells of acknowledgements that nothing needs any more.
 *
 * @param findings what was found in an article
 * @param versions its versions
 * @param rules the rules that an acknowledgement may name, by their ids of today and of before
 * @param ran those that have run: where another one did not, nobody knows whether an acknowledgement is needed
 * @returns the findings that are left
 */
export function withoutAcknowledged(
  findings: readonly Finding[],
  versions: readonly AnalyzedVersion[],
  rules: readonly Rule[],
  ran: readonly Rule[] = rules,
): Finding[] {
  const ids = new Map(rules.map(({ id, formerIds = [] }) => [id, [id, ...formerIds]] as const))
  const notRun = rules.filter((rule) => !ran.includes(rule)).flatMap(({ id }) => ids.get(id) ?? [])
  const acknowledged = new Set<Finding>()
  const told: Finding[] = []
  for (const version of versions) {
    for (const [index, { check, words }] of (version.version.acknowledged ?? []).entries()) {
      const tell = (severity: Severity, shown: string, key: MessageKey, values = {}) =>
        told.push({
          check: 'acknowledgements',
          severity,
          ...finding(version, acknowledgementPassage(words, index), shown, key, values),
        })
      if (RETIRED_IDS.includes(check)) tell('notice', check, 'acknowledgements.retired')
      else if (![...ids.values()].flat().includes(check))
        tell('warning', check, 'acknowledgements.unknown', { expected: [...ids.keys()].join(', ') })
      else {
        const matching = findings.filter(
          (one) => ids.get(one.check)?.includes(check) && foldWords(one.words).includes(foldWords(words)),
        )
        for (const one of matching) acknowledged.add(one)
        if (matching.length === 0 && !notRun.includes(check))
          tell('warning', `${check}: ${words}`, 'acknowledgements.unused')
      }
    }
  }
  return [...findings.filter((one) => !acknowledged.has(one)), ...told]
}

/** Where an acknowledgement stands in the front matter. */
function acknowledgementPassage(text: string, index: number): ReviewPassage {
  return { anchor: 'acknowledged', kind: 'note', text, line: 0, path: ['acknowledged', index] }
}
