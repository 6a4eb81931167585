import { getChunks, unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { Locale } from '../../../i18n/locales'
import { useInterface } from '../interface'
import { editorExtensions } from '../text/extensions'

/** What has changed in the source since the translation was made from it. */
export function StaleSource({ before, now, locale }: { before: string; now: string; locale: Locale }) {
  const { t } = useInterface()
  const parent = useRef<HTMLDivElement>(null)
  const label = t('sourceChanges')
  useEffect(() => {
    if (!parent.current) return
    const view = new EditorView({
      doc: now,
      parent: parent.current,
      extensions: [
        editorExtensions(locale, label),
        EditorState.readOnly.of(true),
        unifiedMergeView({
          original: before,
          mergeControls: false,
          allowInlineDiffs: true,
          gutter: false,
          collapseUnchanged: { margin: 0, minSize: 2 },
        }),
      ],
    })
    const [first] = getChunks(view.state)?.chunks ?? []
    const place = (first?.fromB ?? 0) + (first?.changes[0]?.fromB ?? 0)
    view.dispatch({ effects: EditorView.scrollIntoView(place, { y: 'center' }) })
    return () => view.destroy()
  }, [before, now, locale, label])
  return <div className="stale-source" ref={parent} />
}
