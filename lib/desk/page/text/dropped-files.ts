import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { blockEnd } from './block-end'
import { isFormatted, type LeftOut, markdownOfHtml } from './pasted-html'

/** Who is told of what comes into a text by dropping and pasting. */
export type Takers = {
  /** Gets files, and puts what stands for them at the cursor. */
  readonly onFiles: (files: readonly File[], view: EditorView) => void
  /** Gets what a pasted text has lost on the way to Markdown. */
  readonly onLeftOut: (leftOut: readonly LeftOut[]) => void
}

/** @returns takes files and formatted text that are dropped or pasted into an editor; plain text comes as ever */
export function takingFiles({ onFiles, onLeftOut }: Takers): Extension {
  return EditorView.domEventHandlers({
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return false
      event.preventDefault()
      const place = view.posAtCoords({ x: event.clientX, y: event.clientY })
      if (place !== null) view.dispatch({ selection: { anchor: blockEnd(view.state, place) } })
      onFiles(files, view)
      return true
    },
    paste(event, view) {
      const { clipboardData } = event
      const html = clipboardData?.getData('text/html') ?? ''
      if (isFormatted(html)) {
        const { markdown, leftOut } = markdownOfHtml(html, view.state.doc.toString())
        event.preventDefault()
        // Headings, lists and tables are such only on lines of their own.
        insertAtCursor(view, markdown, /\n|^(?:[#>|-]|\d+\.) /.test(markdown))
        onLeftOut(leftOut)
        return true
      }
      const files = [...(clipboardData?.files ?? [])]
      // What is copied from a table comes as a picture of it too.
      if (files.length === 0 || clipboardData?.getData('text/plain')) return false
      event.preventDefault()
      onFiles(files, view)
      return true
    },
  })
}

/**
 * Puts words at the cursor, in the place of what is selected.
 *
 * @param view an editor
 * @param words Markdown
 * @param isBlock whether they stand on lines of their own
 */
export function insertAtCursor(view: EditorView, words: string, isBlock = false): void {
  const { from, to } = view.state.selection.main
  const { doc } = view.state
  const before = isBlock ? gap(doc.sliceString(Math.max(0, from - 2), from), from === 0) : ''
  const behind = isBlock ? gap(doc.sliceString(to, to + 2), to === doc.length) : ''
  const insert = before + words + behind
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
  })
  view.focus()
}

/**
 * Puts what stands for a file where it cuts no word: a picture behind the block that the cursor is in, a link at the cursor.
 *
 * @param view an editor
 * @param words Markdown
 */
export function insertFile(view: EditorView, words: string): void {
  const { head, from } = view.state.selection.main
  const line = view.state.doc.lineAt(from)
  const isPicture = words.startsWith('!')
  if (isPicture) view.dispatch({ selection: { anchor: blockEnd(view.state, head) } })
  // A line behind which a link would be read as something else.
  const isBlock = isPicture || (from === line.to && /^\s*(?:[!|#]|```)/.test(line.text))
  const isBehindWords = !isBlock && /[^\s([“‘"']/.test(view.state.sliceDoc(Math.max(0, from - 1), from))
  insertAtCursor(view, isBehindWords ? ` ${words}` : words, isBlock)
}

/** How many line ends are missing to an empty line. */
function gap(neighbours: string, isEdge: boolean): string {
  if (isEdge) return ''
  return '\n'.repeat(2 - [...neighbours].filter((sign) => sign === '\n').length)
}
