import path from 'node:path'
import { homeOf } from '../../content-folder'
import { entryKind } from '../../entry-kind'
import { type ContentFinding, PARTS, shownPath } from '../problem'
import { conflictFindings } from './conflict-markers'
import { readTextFile, type YamlFile } from './text-file'
import { characterFindings, escapedCharacters } from './written-characters'
import { readYaml, type YamlDocument } from './yaml'

const NO_FILE = { en: 'no such file', th: 'ว่าไม่มีไฟล์นี้' }
const WRITE_FILE = {
  en: 'Copy the file of another language there, and translate its words.',
  th: 'คัดลอกไฟล์ของภาษาอื่นมาไว้ตรงนั้น แล้วแปลข้อความ',
}
const NO_JSON = { en: 'a text that is not JSON', th: 'ข้อความที่ไม่ใช่ JSON' }
const LOOK = {
  en: 'Look there, or in the line above, for a comma, a quotation mark or a bracket that is missing or one too many.',
  th: 'ดูตรงนั้นหรือบรรทัดบนว่าขาดหรือเกินเครื่องหมายจุลภาค เครื่องหมายคำพูด หรือวงเล็บ',
}

/**
 * Reads a JSON file of a content folder, or the site's own where the folder has none.
 *
 * @param name path of the file inside the content folder, such as `messages/th.json`
 * @param folder absolute path of a content folder
 * @returns its values, with the way back to the line of each, and what is wrong with it as JSON
 */
export function readJsonFile(name: string, folder: string): YamlFile {
  const home = homeOf(name, folder)
  const file = shownPath(path.join(home, name))
  const unread = (...findings: readonly ContentFinding[]) => ({ file, document: undefined, findings })
  if (entryKind(home, name) === 'missing')
    return unread({ line: 1, field: PARTS.fileName, found: NO_FILE, expected: WRITE_FILE })
  const { text, findings } = readTextFile(home, name)
  const wrong = [...findings, ...conflictFindings(text)]
  if (wrong.length > 0) return unread(...wrong)
  try {
    const document = documentOf(JSON.parse(text), text)
    return { file, document, findings: [...characterFindings(text), ...escapedCharacters(document)] }
  } catch (error) {
    const characters = characterFindings(text)
    if (characters.length > 0) return unread(...characters)
    const line = lineOfError(text, (error as Error).message)
    return unread({ line, field: PARTS.json, found: NO_JSON, expected: LOOK })
  }
}

/** JSON is YAML, too, whose reader knows the lines; they are seldom asked for. */
function documentOf(data: unknown, text: string): YamlDocument {
  let known: YamlDocument | undefined
  const yaml = () => {
    known ??= readYaml(text)
    return known
  }
  return {
    data,
    findings: [],
    lineOf: (at) => yaml().lineOf(at),
    sourceOf: (at) => yaml().sourceOf(at),
    nodeAt: (at) => yaml().nodeAt(at),
    quote: JSON.stringify,
  }
}

/** The engine names a place, but not for each error, and then the reader of YAML stops at one near by. */
function lineOfError(text: string, message: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  if (position) return text.slice(0, Number(position)).split('\n').length
  if (/end of JSON/.test(message)) return text.trimEnd().split('\n').length
  return readYaml(text).findings[0]?.line ?? 1
}
