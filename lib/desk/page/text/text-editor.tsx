import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { type Extension, Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { TextRange } from '../../api'
import { editorExtensions, markPassages } from './extensions'
import { difference } from './whole-file'

/** What an editor shows, and whom it tells. */
type TextEditorProperties = {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly lang: string
  readonly label: string
  /** Unless it says otherwise, it is. */
  readonly isMarkdown?: boolean
  /** What is underlined; counted in the text that is shown. */
  readonly diagnostics?: readonly Diagnostic[] | undefined
  readonly marked?: readonly TextRange[] | undefined
  /** More that it can do, such as to take dropped files. */
  readonly extensions?: Extension
  /** Gets the editor when it is there, and undefined when it is gone. */
  readonly onView?: (view: EditorView | undefined) => void
}

/** An editor of text, whose text may be changed from outside: undoing takes that back too. */
export function TextEditor(properties: TextEditorProperties) {
  const { text, diagnostics, marked } = properties
  const { parent, view, told } = useEditor(properties)
  useEffect(() => {
    const editor = view.current
    const shown = editor?.state.doc.toString()
    if (shown === text) told.current.clear()
    if (!editor || shown === undefined || shown === text || told.current.has(text)) return
    const { start, end, words } = difference(shown, text)
    editor.dispatch({
      changes: { from: start, to: end, insert: words },
      annotations: Transaction.remote.of(true),
    })
  }, [text, view, told])
  useEffect(() => {
    const editor = view.current
    if (!editor || !diagnostics) return
    const inside = diagnostics.filter(({ to }) => to <= editor.state.doc.length)
    editor.dispatch(setDiagnostics(editor.state, inside))
  }, [diagnostics, view])
  useEffect(() => {
    if (view.current) markPassages(view.current, marked ?? [])
  }, [marked, view])
  return <div className="editor" ref={parent} />
}

/** Makes the editor in its `parent`; `told` has what was typed here, which may come back when more has been typed. */
function useEditor(properties: TextEditorProperties) {
  const { lang, label, isMarkdown } = properties
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const told = useRef(new Set<string>())
  const latest = useRef(properties)
  latest.current = properties
  useEffect(() => {
    if (!parent.current) return
    const tell = EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      const isTyped = transactions.some((one) => one.docChanged && !one.annotation(Transaction.remote))
      if (!docChanged || !isTyped) return
      const typed = state.doc.toString()
      told.current.add(typed)
      latest.current.onChange(typed)
    })
    const made = new EditorView({
      doc: latest.current.text,
      parent: parent.current,
      extensions: [editorExtensions(lang, label, isMarkdown), tell, latest.current.extensions ?? []],
    })
    view.current = made
    latest.current.onView?.(made)
    return () => {
      latest.current.onView?.(undefined)
      made.destroy()
    }
  }, [lang, label, isMarkdown])
  return { parent, view, told }
}
