import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { homeOf } from '../../content-folder'
import { entryKind } from '../../entry-kind'
import { type ContentFinding, PARTS, type Problem, shownPath } from '../problem'
import { conflictFindings } from './conflict-markers'
import { kindAdvice, sizeAdvice } from './file-advice'
import { plainText } from './plain-text'
import { silentLosses } from './silent-losses'
import { characterFindings, escapedCharacters } from './written-characters'
import { readYaml, type YamlDocument } from './yaml'

const NOT_UTF8 = { en: 'a file that is not in UTF-8', th: 'ไฟล์ที่ไม่ใช่ UTF-8' }
const SAVE_AS_UTF8 = {
  en: 'Save it once more with the encoding UTF-8 (not ANSI, Windows-874, TIS-620 or UTF-16).',
  th: 'บันทึกไฟล์ใหม่โดยเลือกรหัสอักขระ UTF-8 (ไม่ใช่ ANSI, Windows-874, TIS-620 หรือ UTF-16)',
}

/**
 * Reads a file that an editor wrote.
 *
 * @param folder absolute path of a folder that is trusted, such as a content folder
 * @param name path of something that exists in it, with `/`
 * @returns its text, without a byte-order mark and with `\n` at the end of each line; or what is wrong with the file: it is
 *   none, it is too large, it is not in UTF-8
 */
export function readTextFile(
  folder: string,
  name: string,
): {
  readonly text: string
  readonly findings: readonly ContentFinding[]
} {
  const kind = entryKind(folder, name)
  const file = path.join(/* turbopackIgnore: true */ folder, name)
  const advice = kind === 'file' ? sizeAdvice(lstatSync(file).size) : kindAdvice(kind)
  if (advice) return { text: '', findings: [{ line: 1, field: PARTS.file, ...advice }] }
  const bytes = readFileSync(/* turbopackIgnore: true */ file)
  if (isUtf8(bytes)) return { text: plainText(bytes.toString('utf8')), findings: [] }
  const finding = { line: 1, field: PARTS.encoding, found: NOT_UTF8, expected: SAVE_AS_UTF8 }
  return { text: '', findings: [finding] }
}

/** A YAML file of the content folder, read. */
export type YamlFile = {
  /** Its path, for messages. */
  readonly file: string
  /** What stands in it, or undefined when it cannot be read. */
  readonly document: YamlDocument | undefined
  readonly findings: readonly ContentFinding[]
}

/**
 * Reads a YAML file of a content folder, or the site's own where the folder has none.
 *
 * @param name the file's name, such as `topics.yaml`
 * @param folder absolute path of a content folder
 */
export function readYamlFile(name: string, folder: string): YamlFile {
  const home = homeOf(name, folder)
  const file = shownPath(path.join(home, name))
  const { text, findings } = readTextFile(home, name)
  if (findings.length > 0) return { file, document: undefined, findings }
  const conflicts = conflictFindings(text)
  if (conflicts.length > 0) return { file, document: undefined, findings: conflicts }
  const document = readYaml(text)
  return {
    file,
    document: document.data === undefined ? undefined : document,
    findings: [
      ...characterFindings(text),
      ...escapedCharacters(document),
      ...document.findings,
      ...silentLosses(document, true),
    ],
  }
}

/**
 * @param file path of a file that is no article, for messages
 * @param findings what is wrong in it; what is about the whole of it is not about a front matter
 */
export function problemsIn(file: string, findings: readonly ContentFinding[]): Problem[] {
  return findings.map(({ field, ...finding }) => ({
    file,
    ...finding,
    field: field === PARTS.frontMatter ? PARTS.file : field,
  }))
}
