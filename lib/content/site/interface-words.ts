import { contentFolder } from '../../content-folder'
import { localeCodes } from '../../i18n/locales'
import { listMessage, localizeMessage, sameMessage } from '../../i18n/localized-message'
import { type ContentFinding, type Problem, told } from '../problem'
import { readJsonFile } from '../yaml/json-file'
import { fieldName } from '../yaml/schema-path'
import type { YamlFile } from '../yaml/text-file'

const NOTHING = { en: 'nothing', th: 'ว่ายังไม่ได้เขียน' }
const WRITE = {
  en: 'Write it in the language of the file; in {other} it is {words}.',
  th: 'เขียนเป็นภาษาของไฟล์นี้ ใน {other} เขียนว่า {words}',
}
const NO_WORDS = {
  en: 'Write words in quotation marks, as {other} has them.',
  th: 'เขียนเป็นข้อความในเครื่องหมายคำพูด เหมือนใน {other}',
}
const OTHER_PLACES = {
  en: '{words}, with other places to fill in than in {other}',
  th: '{words} ซึ่งมีช่องเติมคำไม่ตรงกับ {other}',
}
const SAME_PLACES = {
  en: 'Keep these as they are: {places}.',
  th: 'คงส่วนเหล่านี้ไว้ตามเดิม: {places}',
}
const NO_PLACES = { en: 'Take them out.', th: 'ลบช่องเติมคำออก' }

/** The words of one file by their keys, the outer before the inner. */
type Words = ReadonlyMap<string, { readonly path: readonly string[]; readonly value: unknown }>

/**
 * Holds the words of the interface in each language against those of the others: each key has to have words, with the
 * same places to fill in.
 *
 * @param folder absolute path of a content folder
 * @returns what is wrong in its `messages/`, or in the site's own files where it has none
 */
export function interfaceProblems(folder = contentFolder()): readonly Problem[] {
  const files = localeCodes.map((code) => readJsonFile(`messages/${code}.json`, folder))
  const read = files.map((file) => ({ ...file, words: wordsOf(file.document?.data) }))
  const keys = new Map(read.flatMap(({ words }) => [...words].map(([key, { path }]) => [key, path])))
  return read.flatMap((one) => [
    ...one.findings.map((finding) => ({ file: one.file, ...finding })),
    ...(one.document ? findingsIn(one, keys, read) : []).map((finding) => ({ file: one.file, ...finding })),
  ])
}

type ReadFile = YamlFile & { readonly words: Words }

function findingsIn(
  { file, document, words }: ReadFile,
  keys: ReadonlyMap<string, readonly string[]>,
  all: readonly ReadFile[],
): ContentFinding[] {
  return [...keys].flatMap(([key, path]): ContentFinding[] => {
    const value = words.get(key)?.value
    const other = all.find((one) => one.file !== file && isFilled(one.words.get(key)?.value))
    if (!other) return []
    const theirs = String(other.words.get(key)?.value)
    const place = { line: document?.lineOf(path) ?? 1, field: fieldName(path) }
    const names = { other: other.file, words: told(theirs) }
    if (value === undefined || value === '')
      return [{ ...place, found: NOTHING, expected: localizeMessage(WRITE, names) }]
    if (typeof value !== 'string') {
      const found = sameMessage(told(JSON.stringify(value)))
      return [{ ...place, found, expected: localizeMessage(NO_WORDS, names) }]
    }
    // Which of the two is wrong nobody knows: it is told once, in the language that comes later.
    if (all.findIndex((one) => one.file === file) < all.indexOf(other)) return []
    const [ours, wanted] = [placesIn(value), placesIn(theirs)]
    if (ours.join() === wanted.join()) return []
    const found = localizeMessage(OTHER_PLACES, { words: told(value), other: other.file })
    const places = { places: listMessage(wanted, 'and') }
    return [
      { ...place, found, expected: wanted.length > 0 ? localizeMessage(SAME_PLACES, places) : NO_PLACES },
    ]
  })
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function wordsOf(data: unknown, above: readonly string[] = []): Words {
  const words = new Map<string, { path: readonly string[]; value: unknown }>()
  if (typeof data !== 'object' || data === null) return words
  for (const [key, value] of Object.entries(data)) {
    const path = [...above, key]
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isMap) for (const [inner, word] of wordsOf(value, path)) words.set(inner, word)
    else words.set(JSON.stringify(path), { path, value })
  }
  return words
}

/** What a message has in braces and in tags, each once; what stands inside of its braces is grammar. */
function placesIn(message: string): string[] {
  const places = new Set([...message.matchAll(/<\w+>/g)].map(([tag]) => tag))
  let depth = 0
  for (const { 0: sign, index } of message.matchAll(/[{}]/g)) {
    if (sign === '{' && depth === 0) places.add(`{${/^\{\s*(\w*)/.exec(message.slice(index))?.[1]}}`)
    depth += sign === '{' ? 1 : -1
  }
  return [...places].sort()
}
