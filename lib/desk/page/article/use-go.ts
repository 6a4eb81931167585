import type { EditorView } from '@codemirror/view'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { plainText } from '../../../content/yaml/plain-text'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding } from '../../api'
import { fieldId, headView, topKey } from '../fields/field'
import { rangeIn } from '../text/whole-file'
import { focusPane, type Pane } from './panes'
import type { Checked } from './use-check'

/** Where a finding is. */
type Place = Pick<DeskFinding, 'locale' | 'range' | 'field' | 'words'>

/**
 * Leads to the line that the address names behind the article, as in `#/slug/th/12`, once the texts were looked at.
 *
 * @param views the editors
 * @param page what is shown, and what shows another part of it
 * @returns leads to the place of a finding: to its words, or to its field
 */
export function useGo(
  views: RefObject<Record<string, EditorView | undefined>>,
  page: {
    readonly source: Locale
    readonly checked: Checked | undefined
    readonly setPane: (pane: Pane) => void
    readonly setTarget: (locale: Locale) => void
  },
): (place: Place) => void {
  const { source, checked, setPane, setTarget } = page
  const go = useCallback(
    (place: Place) => {
      const { locale, range } = place
      const content = checked?.texts[locale]?.typed ?? ''
      const inBody = rangeIn(content, 'body', range)
      setPane(inBody ? (locale === source ? 'source' : 'target') : 'fields')
      if (locale !== source) setTarget(locale)
      // The pane, and the version, are there once they have been drawn.
      requestAnimationFrame(() => {
        const view = views.current[inBody ? locale : headView(locale)]
        if (view) selectIn(view, inBody ?? rangeIn(content, 'head', range))
        else if (!inBody) focusField(place)
      })
    },
    [views, checked, source, setPane, setTarget],
  )
  const isLed = useRef(false)
  useEffect(() => {
    const [, , locale, line] = location.hash.split('/')
    if (!checked || isLed.current || !locale || !line) return
    isLed.current = true
    go(placeOn(checked, locale, Number(line)))
  }, [checked, go])
  return go
}

/** What was found on a line, else the line. */
function placeOn({ findings, texts }: Checked, locale: Locale, line: number): Place {
  const found = findings.find((one) => one.locale === locale && one.line === line)
  const lines = plainText(texts[locale]?.typed ?? '').split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + 1
  return found ?? { locale, range: { start, end: start }, field: undefined, words: '' }
}

function selectIn(view: EditorView, { start, end } = { start: 0, end: 0 }): void {
  const { length } = view.state.doc
  const selection = { anchor: Math.min(start, length), head: Math.min(end, length) }
  view.dispatch({ selection, scrollIntoView: true })
  view.focus()
}

/** Of a field of several inputs, the one that holds the words. */
function focusField({ locale, field, words }: Place): void {
  const box = document.getElementById(fieldId(locale, topKey(field) ?? ''))
  const inputs = [...(box?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])]
  const input = inputs.find(({ value }) => words !== '' && value.includes(words)) ?? box
  if (input) input.focus()
  else focusPane('fields')
}
