import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { endingOf, MEDIA_TYPES, PUBLISHED_TYPES } from './document-types'
import { phrase } from './elements'
import { resolveReferences } from './links'
import { plainText } from './plain-text'
import { parseLine, parseText } from './processor'
import { takeOutHtml } from './raw-html'

/** A document as a link to it is shown. */
export type ShownDocument = {
  /** Where it is on the site. */
  readonly path: string
  /** What a reader should know before opening it: `PDF, 1.2 MB`. */
  readonly facts: string
  /** How it is played, where it is sound or video. */
  readonly media?: PlayedMedia
}

/** What a page must know of sound or video to play it. */
export type PlayedMedia = {
  readonly kind: 'sound' | 'video'
  /** Size of a video in pixels, as it is seen. */
  readonly width?: number
  readonly height?: number
  readonly captions: readonly { readonly path: string; readonly locale: string; readonly label: string }[]
}

/** Finds the document of a name; undefined where there is none. */
export type DocumentLookup = (name: string) => ShownDocument | undefined

/** A link to a document, or a player of one, as it is written in a text. */
export type WrittenDocument = {
  /** Name of the file. */
  readonly name: string
  /** Line of the file, from 1. */
  readonly line: number
}

/**
 * @param url an address as written
 * @returns the name of the document beside the text that it means, and what stands behind it, such as `#page=3`; undefined
 *   where it means another site, a path, or no kind of document
 */
export function documentName(url: string): { readonly name: string; readonly behind: string } | undefined {
  const [, path = '', behind = ''] = /^(?:\.\/)?([^?#]*)(.*)$/s.exec(url.trim()) ?? []
  const name = decoded(path)
  return /[/\\:]/.test(name) || !PUBLISHED_TYPES.has(endingOf(name)) ? undefined : { name, behind }
}

/**
 * @param url an address as written
 * @returns whether it names sound or video beside the text
 */
export function isMediaName(url: string): boolean {
  return MEDIA_TYPES.has(endingOf(documentName(url)?.name ?? ''))
}

/** What is encoded as nothing is stays as it is: no file has such a name. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Without one of these endings a text names no document, and need not be parsed for it. */
const HAS_DOCUMENT = new RegExp([...PUBLISHED_TYPES.keys()].map((ending) => `\\${ending}`).join('|'), 'i')

/**
 * Finds the links to documents in a text, and what it plays, without rendering it.
 *
 * @param markdown the text of an article
 * @param firstLine line of the file on which it begins, from 1
 */
export function documentsIn(markdown: string, firstLine: number): readonly WrittenDocument[] {
  return HAS_DOCUMENT.test(markdown) ? linkedIn(parseText(markdown), firstLine) : []
}

/**
 * @param markdown a line of Markdown, such as a note
 * @returns the names of the documents that it links to
 */
export function documentsInLine(markdown: string): readonly string[] {
  return HAS_DOCUMENT.test(markdown) ? linkedIn(parseLine(markdown), 1).map(({ name }) => name) : []
}

function linkedIn(tree: Root, firstLine: number): WrittenDocument[] {
  const found: WrittenDocument[] = []
  takeOutHtml(tree)
  resolveReferences(tree)
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image') return
    const { url, position } = node
    const document = node.type === 'link' || isMediaName(url) ? documentName(url) : undefined
    if (document) found.push({ name: document.name, line: (position?.start.line ?? 1) + firstLine - 1 })
  })
  return found
}

/**
 * Leads links to documents to where these are on the site, with their kind and size behind. Relative addresses would do so
 * on the article's own page alone.
 *
 * @param tree a text whose references are resolved, which is changed
 * @param documentOf the documents of the text
 */
export function showDocuments(tree: Root, documentOf: DocumentLookup): void {
  visit(tree, 'link', (link, index, parent) => {
    const written = documentName(link.url)
    const document = written && documentOf(written.name)
    if (!document || index === undefined || !parent) return
    link.url = document.path + written.behind
    const facts = phrase('span', { className: ['keep'] }, [{ type: 'text', value: `(${document.facts})` }])
    // A place where a line may end stands before the next word.
    const next = parent.children
      .slice(index + 1, index + 3)
      .map(plainText)
      .join('')
    // Thai goes on without a space, but has one behind a bracket.
    const gap = /^[\p{L}\p{N}]/u.test(next) ? [SPACE] : []
    parent.children.splice(index + 1, 0, SPACE, facts, ...gap)
    return [SKIP, index + 3]
  })
}

const SPACE = { type: 'text', value: ' ' } as const
