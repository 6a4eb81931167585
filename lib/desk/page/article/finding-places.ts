import type { Action, Diagnostic } from '@codemirror/lint'
import { presentableDiff } from '@codemirror/merge'
import { plainText } from '../../../content/yaml/plain-text'
import type { Locale } from '../../../i18n/locales'
import type { LocalizedMessage } from '../../../i18n/localized-message'
import type { DeskFinding, TextRange } from '../../api'
import { takeApart } from '../text/whole-file'
import type { Checked } from './use-check'

/** What a click on the underlined words offers. */
type Offers = {
  readonly say: (message: LocalizedMessage) => string
  /** What the button says that takes these words. */
  readonly take: (words: string) => string
  readonly acknowledge: string
  readonly onAcknowledge: (finding: DeskFinding) => void
}

/**
 * @param checked what is known of the texts
 * @param locale the version that is shown
 * @param offers what can be done about a finding
 * @returns what is underlined in the text below the front matter, counted in that text
 */
export function diagnosticsIn(checked: Checked, locale: Locale, offers: Offers): Diagnostic[] {
  return checked.findings.flatMap((finding): Diagnostic[] => {
    const range = finding.locale === locale && inBody(checked, locale, finding.range)
    if (!range) return []
    const { replacement, severity } = finding
    const actions: Action[] = []
    if (replacement !== undefined)
      actions.push({
        name: offers.take(replacement),
        apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: replacement } }),
      })
    if (finding.isAcknowledgeable)
      actions.push({ name: offers.acknowledge, apply: () => offers.onAcknowledge(finding) })
    return [
      {
        from: range.start,
        to: range.end,
        severity: severity === 'notice' ? 'info' : severity,
        message: `${offers.say(finding.message)} ${offers.say(finding.suggestion)}`,
        actions,
      },
    ]
  })
}

/** Checks whose findings say that two passages differ: both are marked. */
const OF_BOTH = /^(?:figures|figure-|key-figures|weekdays|names|glossary|links|countries|untranslated)/

/**
 * @param checked what is known of the texts
 * @param locale the version that is shown
 * @param source the language of the original
 * @returns the passages of its text that differ from those of the other, as far as the review says where they are, and
 *   those that must follow a source that has changed
 */
export function passagesToCompare(checked: Checked, locale: Locale, source: Locale): TextRange[] {
  const differing = checked.findings.flatMap(({ check, other, locale: own, range }): TextRange[] => {
    if (!other || !OF_BOTH.test(check)) return []
    const theirs = other.locale === locale ? inBody(checked, locale, other.range) : undefined
    const ours = own === locale ? passageAround(checked, locale, range) : undefined
    return [theirs, ours].flatMap((one) => one ?? [])
  })
  const ranges = [...differing, ...passagesBehind(checked, locale, source)]
  return [...new Map(ranges.map((range) => [range.start, range])).values()]
}

/** The passages of a translation whose source has changed since. */
function passagesBehind(checked: Checked, locale: Locale, source: Locale): TextRange[] {
  const before = checked.stale[locale]?.before
  const now = checked.texts[source]?.typed
  if (before === undefined || now === undefined) return []
  const changes = presentableDiff(plainText(before), plainText(now))
  return (checked.alignment[locale] ?? []).flatMap(({ source: from, target }) => {
    const hasChanged = from && changes.some(({ fromB, toB }) => fromB <= from.end && from.start <= toB)
    const range = hasChanged && target ? inBody(checked, locale, target) : undefined
    return range ? [range] : []
  })
}

/** The paragraph that words stand in. */
function passageAround(checked: Checked, locale: Locale, range: TextRange): TextRange | undefined {
  const words = inBody(checked, locale, range)
  if (!words) return undefined
  const { body } = takeApart(checked.texts[locale]?.typed ?? '')
  const start = body.lastIndexOf('\n', words.start - 1) + 1
  const end = body.indexOf('\n', words.end)
  return { start, end: end < 0 ? body.length : end }
}

/**
 * @param checked what is known of the texts
 * @param locale a version
 * @param range a range of its file
 * @returns the range in the text below its front matter; undefined where it is not in that
 */
export function inBody({ texts }: Checked, locale: Locale, range: TextRange): TextRange | undefined {
  const { head, body } = takeApart(texts[locale]?.typed ?? '')
  const [start, end] = [range.start - head.length, range.end - head.length]
  return start < 0 || start > body.length ? undefined : { start, end: Math.min(end, body.length) }
}
