import { ensureSyntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'

/** So long may be read of a long text, in milliseconds. */
const READING_TIME = 500

/**
 * @param state an editor of Markdown
 * @param place a place in its text
 * @returns where the paragraph, the list or the table ends that it is in; the place itself between them
 */
export function blockEnd(state: EditorState, place: number): number {
  const tree = ensureSyntaxTree(state, state.doc.length, READING_TIME)
  for (const side of [-1, 1] as const) {
    let node = tree?.resolve(place, side)
    while (node?.parent?.parent) node = node.parent
    if (node?.parent) return state.doc.lineAt(node.to).to
  }
  return place
}
