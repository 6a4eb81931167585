import { forEachDiagnostic, nextDiagnostic } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'

/**
 * @param texts the editors of the texts in their order
 * @returns which of them has the next finding behind the cursor, and where it begins there: the first of all behind the last
 *   one, or where the keyboard is in neither; undefined where nothing is underlined
 */
export function nextFinding(
  texts: readonly (EditorView | undefined)[],
): { readonly text: number; readonly from: number } | undefined {
  const here = texts.findIndex((view) => view?.hasFocus)
  const cursor = texts[here]?.state.selection.main.to ?? 0
  const all = texts.flatMap((view, text) => (view ? startsIn(view).map((from) => ({ text, from })) : []))
  return all.find(({ text, from }) => text > here || (text === here && from > cursor)) ?? all[0]
}

/** Selects what is underlined there, and says what was found. */
export function selectFinding(view: EditorView, from: number): void {
  view.focus()
  view.dispatch({ selection: { anchor: Math.max(0, from - 1) }, scrollIntoView: true })
  nextDiagnostic(view)
}

function startsIn(view: EditorView): number[] {
  const starts: number[] = []
  forEachDiagnostic(view.state, (_, from) => starts.push(from))
  return starts.sort((a, b) => a - b)
}
