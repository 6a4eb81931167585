import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdownKeymap, markdownLanguage, pasteURLAsLink } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  dropCursor,
  EditorView,
  keymap,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { TextRange } from '../../api'
import thaiPhrases from './thai-phrases.json'

/** What the policy of the page asks of styles that a script writes. */
const nonce = () => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--link)' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: 'var(--ink-soft)' },
  { tag: tags.quote, color: 'var(--ink-soft)' },
])

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '1rem' },
  '.cm-scroller': { fontFamily: 'var(--face)', lineHeight: 'inherit', overflow: 'auto' },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--mark)' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--error)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--warning)' },
  '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted var(--ink-soft)' },
  '.cm-gutters': { background: 'none', border: 'none' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    border: '1px solid var(--rule)',
  },
  '.cm-button, .cm-textfield': {
    background: 'var(--paper)',
    border: '1px solid var(--edge)',
    fontSize: '0.9rem',
  },
  '.cm-textfield': { width: 'auto' },
  '.cm-panel.cm-search, .cm-panel.cm-search label': { fontSize: '1rem', padding: '0.3rem 1rem' },
  '.cm-tooltip': { maxWidth: '30rem', fontFamily: 'var(--face)', boxShadow: 'var(--shadow)' },
  '.cm-changedLine, .cm-deletedChunk': { backgroundColor: 'var(--paper-raised)' },
  '& .cm-changedText': { background: 'var(--mark)' },
  '& .cm-deletedText, &.cm-merge-a .cm-changedText': { background: 'var(--error-paper)' },
  '& .cm-insertedLine, & .cm-deletedLine': { background: 'none', textDecoration: 'none' },
  '.cm-collapsedLines::before, .cm-collapsedLines::after': { content: '"⋯"' },
  '.cm-collapsedLines': { background: 'var(--paper-raised)', color: 'var(--ink-soft)' },
  '.cm-diagnostic': { padding: '0.4rem 0.75rem' },
})

const setMarked = StateEffect.define<readonly TextRange[]>()

/** Passages that are to be looked at beside those of the other text. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, { changes, effects, newDoc }) {
    const told = effects.find((effect) => effect.is(setMarked))
    if (!told) return decorations.map(changes)
    const lines = (told.value as readonly TextRange[]).flatMap(({ start, end }) => {
      const [first, last] = [newDoc.lineAt(start).number, newDoc.lineAt(end).number]
      return Array.from({ length: last - first + 1 }, (_, index) => newDoc.line(first + index).from)
    })
    return Decoration.set(
      [...new Set(lines)].map((from) => passage.range(from)),
      true,
    )
  },
  provide: (field) => EditorView.decorations.from(field),
})

const passage = Decoration.line({ class: 'passage-to-compare' })

/** Marks passages, which are counted in the text of the editor. */
export function markPassages(view: EditorView, ranges: readonly TextRange[]): void {
  const { length } = view.state.doc
  const inside = ranges.filter(({ start, end }) => start < end && end <= length)
  view.dispatch({ effects: setMarked.of(inside) })
}

/**
 * @param lang language of the text, for the spelling check and the voice of a screen reader
 * @param label the name of the editor
 * @param isMarkdown whether its text is Markdown; else its lines are lines, and no more
 * @returns what every editor of the desk is made of; Tab goes on to what is behind it
 */
export function editorExtensions(lang: string, label: string, isMarkdown = true): Extension {
  return [
    EditorView.cspNonce.of(nonce()),
    look,
    history(),
    drawSelection(),
    dropCursor(),
    search({ top: true }),
    highlightSelectionMatches({ minSelectionLength: 3 }),
    // Not `markdown()`, which brings the grammars of HTML, its scripts and its styles.
    isMarkdown ? [markdownLanguage, pasteURLAsLink, Prec.high(keymap.of(markdownKeymap))] : [],
    syntaxHighlighting(colours),
    marked,
    document.documentElement.lang === 'th' ? EditorState.phrases.of(thaiPhrases) : [],
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      lang,
      spellcheck: 'true',
      tabindex: '0',
      autocorrect: 'off',
      'aria-label': label,
      'aria-describedby': 'leaving-editor',
    }),
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
  ]
}
