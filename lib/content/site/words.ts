import { statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { contentFolder, homeOf } from '../../content-folder'
import { localizeMessage } from '../../i18n/localized-message'
import { type CompoundWords, NO_COMPOUNDS } from '../../typography/compounds'
import { buildMemo } from '../build-memo'
import { contentSnapshot } from '../build-snapshot'
import { ContentError, type ContentFinding, type Problem, told } from '../problem'
import { sentences } from '../yaml/schema-path'
import { readYamlFile } from '../yaml/text-file'
import { validate, words } from '../yaml/validation'
import type { YamlDocument } from '../yaml/yaml'

const FILE = 'words.yaml'

const WORD = { en: 'Write a Thai word, such as `- ส่งเสริม`.', th: 'เขียนคำไทย เช่น `- ส่งเสริม`' }
const LISTS = {
  en: 'Write `prefixes:` and `compounds:`, each with a list of words.',
  th: 'เขียน `prefixes:` และ `compounds:` พร้อมรายการคำ',
}
const TWICE = { en: '{word} a second time', th: '{word} ซ้ำเป็นครั้งที่สอง' }
const KEEP_ONE = {
  en: 'It stands in line {line} already: keep one.',
  th: 'มีอยู่แล้วในบรรทัด {line} เก็บไว้แห่งเดียว',
}

const list = z.array(words(WORD, 60)).register(sentences, LISTS)
const schema = z.strictObject({ prefixes: list, compounds: list }).register(sentences, LISTS)

/**
 * The words that no line ends inside of, though the dictionary parts them; in development none while something is wrong in
 * them, so that pages can be seen.
 *
 * @returns the same object for as long as a build runs
 * @throws ContentError with everything that is wrong in `words.yaml`, but in development
 */
export const compoundWords: () => CompoundWords = buildMemo('words', () => {
  const snapshot = contentSnapshot()
  if (snapshot) return snapshot.words
  const stamp = stampOf(path.join(homeOf(FILE), FILE))
  if (last?.stamp === stamp) return last.words
  const { words, problems } = readWords()
  if (problems.length > 0 && process.env.NODE_ENV !== 'development') throw new ContentError(problems)
  last = { stamp, words }
  return words
})

/** Reading them takes 50 ms, and in development each line of a page asks for them. */
let last: { readonly stamp: string; readonly words: CompoundWords } | undefined

function stampOf(file: string): string {
  const { size = 0, mtimeMs = 0 } =
    statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false }) ?? {}
  return `${file} ${size} ${mtimeMs}`
}

/**
 * Reads `words.yaml` of a content folder, or the site's own where the folder has none.
 *
 * @param folder absolute path of a content folder
 * @returns the words, none when anything is wrong, and what is wrong
 */
export function readWords(folder = contentFolder()): {
  readonly words: CompoundWords
  readonly problems: readonly Problem[]
} {
  const { file, document, findings } = readYamlFile(FILE, folder)
  const checked = document && validate(schema, document.data, document)
  const read = checked?.value ?? NO_COMPOUNDS
  const all = [...findings, ...(checked?.findings ?? []), ...(document ? doubled(read, document) : [])]
  const problems = all.map((finding) => ({ file, ...finding }))
  return { words: problems.length === 0 ? read : NO_COMPOUNDS, problems }
}

function doubled({ compounds }: CompoundWords, document: YamlDocument): ContentFinding[] {
  const lines = new Map<string, number>()
  return compounds.flatMap((word, index): ContentFinding[] => {
    const line = document.lineOf(['compounds', index])
    const first = lines.get(word)
    lines.set(word, first ?? line)
    if (first === undefined) return []
    const expected = localizeMessage(KEEP_ONE, { line: first })
    return [{ line, field: 'compounds', found: localizeMessage(TWICE, { word: told(word) }), expected }]
  })
}
