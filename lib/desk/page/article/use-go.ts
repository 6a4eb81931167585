import type { EditorView } from '@codemirror/view'
import { type RefObject, useCallback } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding } from '../../api'
import { fieldId, topKey } from '../fields/fields'
import { inBody } from './finding-places'
import { focusPane, type Pane } from './panes'
import type { Checked } from './use-check'

/**
 * @param views the editors, by language
 * @param page what is shown, and what shows another part of it
 * @returns leads to the place of a finding: to its words, or to its field
 */
export function useGo(
  views: RefObject<Record<Locale, EditorView | undefined>>,
  page: {
    readonly source: Locale
    readonly checked: Checked | undefined
    readonly setPane: (pane: Pane) => void
    readonly setTarget: (locale: Locale) => void
  },
): (finding: DeskFinding) => void {
  const { source, checked, setPane, setTarget } = page
  return useCallback(
    ({ locale, range: told, field }) => {
      const range = checked && inBody(checked, locale, told)
      setPane(range ? (locale === source ? 'source' : 'target') : 'fields')
      if (locale !== source) setTarget(locale)
      // The pane, and the version, are there once they have been drawn.
      requestAnimationFrame(() => {
        const view = views.current[locale]
        const input = document.getElementById(fieldId(locale, topKey(field) ?? ''))
        if (!range) return input ? input.focus() : focusPane('fields')
        if (!view) return
        const { length } = view.state.doc
        const [anchor, head] = [Math.min(range.start, length), Math.min(range.end, length)]
        view.dispatch({ selection: { anchor, head }, scrollIntoView: true })
        view.focus()
      })
    },
    [views, checked, source, setPane, setTarget],
  )
}
