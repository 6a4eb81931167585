import type { Action, Diagnostic } from '@codemirror/lint'
import { presentableDiff } from '@codemirror/merge'
import { useMemo } from 'react'
import { plainText } from '../../../content/yaml/plain-text'
import type { Locale } from '../../../i18n/locales'
import type { TextRange } from '../../api'
import { useInterface } from '../interface'
import { type FilePart, rangeIn, takeApart } from '../text/whole-file'
import { useOpenArticle } from './open-article'
import type { Checked } from './use-check'

/**
 * @param locale the version that is shown
 * @param part which part of it
 * @returns what is underlined in that part, counted in it, with what a click on it offers; undefined until there is an answer
 */
export function useDiagnostics(locale: Locale, part: FilePart): Diagnostic[] | undefined {
  const { t, say } = useInterface()
  const { checked, onAsk } = useOpenArticle()
  return useMemo(
    () =>
      checked?.findings.flatMap((finding): Diagnostic[] => {
        const { message, suggestion, replacement, severity, isAcknowledgeable } = finding
        const content = checked.texts[locale]?.typed ?? ''
        const range = finding.locale === locale && rangeIn(content, part, finding.range)
        if (!range) return []
        const take: Action = {
          name: t('take', { words: replacement ?? '' }),
          apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: replacement ?? '' } }),
        }
        const acknowledge: Action = { name: t('acknowledge'), apply: () => onAsk(finding) }
        return [
          {
            from: range.start,
            to: range.end,
            severity: severity === 'notice' ? 'info' : severity,
            message: `${say(message)} ${say(suggestion)}`,
            actions: [
              ...(replacement === undefined ? [] : [take]),
              ...(isAcknowledgeable ? [acknowledge] : []),
            ],
          },
        ]
      }),
    [checked, locale, part, onAsk, t, say],
  )
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

function inBody({ texts }: Checked, locale: Locale, range: TextRange): TextRange | undefined {
  return rangeIn(texts[locale]?.typed ?? '', 'body', range)
}
