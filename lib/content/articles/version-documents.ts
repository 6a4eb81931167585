import { statSync } from 'node:fs'
import path from 'node:path'
import { entryKind } from '../../entry-kind'
import type { Locale } from '../../i18n/locales'
import { documentsIn, documentsInLine, isMediaName } from '../../markdown/documents'
import { isRecord } from '../front-matter/front-matter-checks'
import { captionsAdvice } from '../media/captions'
import { type ContentFinding, PARTS, shownPath } from '../problem'
import type { ArticleVersion } from './article'
import { documentOf, type PublishedDocument } from './document-field'
import type { VersionFile } from './version-file'

/** The documents of a version; left out where it has none. */
type DocumentsReading = {
  readonly documents: ArticleVersion['documents']
  readonly findings: readonly ContentFinding[]
}

/**
 * Reads the documents of one version: those that it lists, those that its text and its notes link to, and those that its text
 * plays, with the captions beside these.
 *
 * @param opened the version
 * @param folder absolute path of the article's folder
 * @param original the language of the article's original
 * @returns what pages must know of each document, and what is wrong with them; what of the front matter is not even text
 *   is for the schema to tell
 */
export function documentsOf(
  { frontMatter, body, bodyLine, locale }: VersionFile,
  folder: string,
  original: Locale,
): DocumentsReading {
  const documents: Record<string, PublishedDocument> = {}
  const findings: ContentFinding[] = []
  const read = (name: string, line: number, field: ContentFinding['field']) => {
    const reading = documentOf(name, { folder, locale, original })
    if ('found' in reading) {
      findings.push({ line, field, ...reading })
      return
    }
    documents[name] = reading
    for (const { path: address } of reading.media?.captions ?? []) {
      const captions = path.posix.basename(address)
      // Links and the like are told with the folder.
      if (entryKind(folder, captions) !== 'file') continue
      const advice = captionsAdvice(captions, folder)
      if (advice) findings.push({ line, field: PARTS.captions, ...advice })
      else documents[captions] = captionsFile(captions, address, folder)
    }
  }

  const data = isRecord(frontMatter?.data) ? frontMatter.data : {}
  for (const [index, one] of listIn(data.attachments).entries()) {
    const name = isRecord(one) && typeof one.file === 'string' ? one.file.trim() : ''
    const line = frontMatter?.lineOf(['attachments', index, 'file']) ?? 1
    if (name !== '') read(name, line, `attachments › ${index + 1} › file`)
  }
  for (const { name, line } of documentsIn(body, bodyLine))
    read(name, line, isMediaName(name) ? PARTS.media : PARTS.document)
  for (const [index, note] of listIn(data.notes).entries())
    for (const name of typeof note === 'string' ? documentsInLine(note) : [])
      read(name, frontMatter?.lineOf(['notes', index]) ?? 1, `notes › ${index + 1}`)
  return { documents: Object.keys(documents).length > 0 ? documents : undefined, findings }
}

function captionsFile(name: string, address: string, folder: string): PublishedDocument {
  const file = path.join(/* turbopackIgnore: true */ folder, name)
  return { file: shownPath(file), path: address, bytes: statSync(file).size }
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
