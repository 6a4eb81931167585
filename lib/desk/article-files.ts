import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { entriesUnder } from '../content/articles/folder-entries'
import { shownPath } from '../content/problem'
import { MOST_TEXT_BYTES, sizeAdvice } from '../content/yaml/file-advice'
import { entryKind, namesIn } from '../entry-kind'
import { type Locale, localeCodes } from '../i18n/locales'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import type { Conflict, FileVersion, TextFile } from './api'
import { DESK_MESSAGES } from './desk-messages'
import { RefusedError } from './refusal'

/**
 * @param content absolute path of the content folder
 * @param slug what is asked for as the name of an article
 * @returns absolute path of its folder
 * @throws RefusedError when no folder of articles has that very name, or a link stands in its place
 */
export function articleFolder(content: string, slug: string): string {
  const home = path.join(content, 'articles')
  const isThere = namesIn(home).includes(slug) && entryKind(content, `articles/${slug}`) === 'folder'
  if (!isThere || slug.startsWith('.')) throw new RefusedError(DESK_MESSAGES.noArticle, 404, { slug })
  return path.join(home, slug)
}

/**
 * @param folder absolute path of an article's folder
 * @returns its texts as they lie on disk
 * @throws RefusedError when one of them cannot be edited as text
 */
export function readTexts(folder: string): TextFile[] {
  return localeCodes.flatMap((locale) => readText(folder, locale) ?? [])
}

function readText(folder: string, locale: Locale): TextFile | undefined {
  const bytes = bytesOf(folder, `${locale}.md`)
  if (!bytes) return undefined
  const file = shownPath(path.join(folder, `${locale}.md`))
  if (!isUtf8(bytes)) throw new RefusedError(DESK_MESSAGES.notUtf8, 422, { file })
  return { locale, content: bytes.toString('utf8'), version: versionOf(bytes) }
}

/**
 * @param bytes the content of a file
 * @returns what tells it from another
 */
export function versionOf(bytes: Buffer): FileVersion {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * @param folder absolute path of an article's folder
 * @returns what lies beside its texts
 */
export function filesBeside(folder: string): { readonly name: string }[] {
  return entriesUnder(folder).flatMap(({ name, kind }) =>
    kind === 'file' && !localeCodes.includes(name.replace(/\.md$/, '')) ? [{ name }] : [],
  )
}

/**
 * Saves one text whole, or not at all, and nothing else. What somebody else wrote meanwhile is never written over.
 *
 * @param folder absolute path of an article's folder
 * @param locale a language of the site
 * @param content all of the text
 * @param basedOn the version that was edited; left out or empty for a text that was not there
 * @returns the version that lies there now; or the text that somebody else wrote, empty where they took it away
 * @throws RefusedError when it is too large, or no file may have its name; what the system refuses
 */
export function saveText(
  folder: string,
  locale: Locale,
  content: string,
  basedOn: FileVersion = '',
): { readonly version: FileVersion } | Conflict {
  const bytes = Buffer.from(content)
  const advice = sizeAdvice(bytes.length)
  if (advice) throw new RefusedError(DESK_MESSAGES.badUpload, 413, advice)
  const former = bytesOf(folder, `${locale}.md`)
  if ((former ? versionOf(former) : '') !== basedOn)
    return { conflict: readText(folder, locale) ?? { locale, content: '', version: '' } }
  writeFileAtomic(path.join(folder, `${locale}.md`), bytes, { isLasting: true })
  return { version: versionOf(bytes) }
}

/**
 * @param folder absolute path of an article's folder
 * @param name what is asked for as the path of a file in it
 * @returns the bytes of the file; undefined where nothing beside the texts has that very name
 */
export function fileBeside(folder: string, name: string): Buffer | undefined {
  const isThere = filesBeside(folder).some((file) => file.name === name)
  return isThere ? readFileSync(path.join(folder, name)) : undefined
}

/** @returns the bytes of a text; undefined where there is none */
function bytesOf(folder: string, name: string): Buffer | undefined {
  const kind = entryKind(folder, name)
  if (kind === 'missing') return undefined
  const file = path.join(folder, name)
  if (kind !== 'file' || lstatSync(file).size > MOST_TEXT_BYTES)
    throw new RefusedError(DESK_MESSAGES.noFile, 422, { file: shownPath(file) })
  return readFileSync(file)
}
