import type { BlockContent, FootnoteDefinition, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { block, phrase } from './elements'

/** What a reader is told of footnotes, in the language of the text. */
export type FootnoteLabels = {
  /** Heading of the list of footnotes, for readers who do not see it: อ้างอิง, Footnotes. */
  readonly title: string
  /** What the link behind a footnote does, before its number: กลับไปยังเนื้อหา, Back to the text. */
  readonly backLabel: string
}

type Note = { readonly number: number; readonly definition: FootnoteDefinition; calls: string[] }

/** Numbers each note as it is first called, in the text and then in the notes themselves. */
function callNotes(tree: Root, definitions: Map<string, FootnoteDefinition>): Note[] {
  const notes = new Map<string, Note>()
  const call = (within: Nodes) =>
    visit(within, 'footnoteReference', (reference, index, parent) => {
      const definition = definitions.get(reference.identifier)
      if (!definition || index === undefined || !parent) return
      const note = notes.get(reference.identifier) ?? { number: notes.size + 1, definition, calls: [] }
      notes.set(reference.identifier, note)
      const id = `fnref-${note.number}${note.calls.length > 0 ? `-${note.calls.length + 1}` : ''}`
      note.calls.push(id)
      const link: PhrasingContent = {
        type: 'link',
        url: `#fn-${note.number}`,
        data: {
          hProperties: { id, className: ['footnote-reference'], ariaDescribedBy: ['footnotes'] },
        },
        children: [{ type: 'text', value: String(note.number) }],
      }
      parent.children[index] = phrase('sup', {}, [link])
    })
  call(tree)
  // A Map gives what is added while it is read, so notes that only notes call are found too.
  for (const note of notes.values()) call(note.definition)
  return [...notes.values()]
}

function noteItem(note: Note, labels: FootnoteLabels): BlockContent {
  const backs = note.calls.flatMap((id, index): PhrasingContent[] => [
    { type: 'text', value: ' ' },
    {
      type: 'link',
      url: `#${id}`,
      data: {
        hProperties: {
          className: ['footnote-back'],
          ariaLabel: `${labels.backLabel} ${note.number}${index > 0 ? `-${index + 1}` : ''}`,
        },
      },
      children: [{ type: 'text', value: '↩' }],
    },
  ])
  const children = [...note.definition.children]
  const last = children.at(-1)
  const lastLine: Paragraph = last?.type === 'paragraph' ? last : { type: 'paragraph', children: [] }
  if (last !== lastLine) children.push(lastLine)
  lastLine.children.push(...backs)
  return block('li', { id: `fn-${note.number}` }, children)
}

/**
 * Replaces calls of footnotes by links and gathers the notes in a section of their own: remark-html's would have
 * English labels and ids of its sanitiser's.
 *
 * @param tree a parsed text, from which the notes are taken out
 * @param labels the words around them
 * @returns the section, or undefined where no note is called
 */
export function gatherFootnotes(tree: Root, labels: FootnoteLabels): BlockContent | undefined {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (definition, index, parent) => {
    if (index === undefined || !parent) return
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
    parent.children.splice(index, 1)
    return index
  })
  const notes = callNotes(tree, definitions)
  if (notes.length === 0) return undefined
  return block('section', { className: ['footnotes'] }, [
    block('h2', { id: 'footnotes', className: ['visually-hidden'] }, [{ type: 'text', value: labels.title }]),
    block(
      'ol',
      {},
      notes.map((note) => noteItem(note, labels)),
    ),
  ])
}
