import { z } from 'zod'
import { contentFolder } from '../../content-folder'
import { type Locale, localeCodes } from '../../i18n/locales'
import { localizeMessage } from '../../i18n/localized-message'
import { plainMarksIn } from '../../markdown/plain-marks'
import { buildMemo } from '../build-memo'
import { contentSnapshot } from '../build-snapshot'
import { ContentError, type ContentFinding, type Problem } from '../problem'
import { sentences } from '../yaml/schema-path'
import { problemsIn, readYamlFile } from '../yaml/text-file'
import { addIssue, validate, words } from '../yaml/validation'
import type { YamlDocument } from '../yaml/yaml'

/** What an article can be about, with its name in each language of the site. */
export type Topic = { readonly id: string; readonly names: Readonly<Record<Locale, string>> }

const ID = {
  en: 'Write a short name for addresses, of the letters a to z, digits and hyphens, such as `green-economy`.',
  th: 'เขียนชื่อสั้นสำหรับที่อยู่เว็บ ด้วยอักษร a ถึง z ตัวเลข และขีด เช่น `green-economy`',
}
const NAME = {
  en: 'Write the topic\'s name in the language "{code}".',
  th: 'เขียนชื่อหัวข้อข่าวในภาษา "{code}"',
}
const NAMES = {
  en: 'Write the names under `names:`, one line for each language, each indented.',
  th: 'เขียนชื่อไว้ใต้ `names:` ภาษาละบรรทัด ย่อหน้าทุกบรรทัด',
}
const TOPIC = {
  en: 'Write each topic as `- id: …` with its `names:` below.',
  th: 'เขียนแต่ละหัวข้อข่าวเป็น `- id: …` และ `names:` ใต้บรรทัดนั้น',
}
const LIST = {
  en: 'Write a list of topics, each `- id: …` with its `names:` below.',
  th: 'เขียนรายการหัวข้อข่าว แต่ละหัวข้อเป็น `- id: …` และ `names:` ใต้บรรทัดนั้น',
}
const PLAIN = {
  en: 'Write the words or signs themselves, without marks of Markdown or HTML: the name is plain text.',
  th: 'เขียนข้อความหรือเครื่องหมายนั้นเอง ไม่ใช้ Markdown หรือ HTML เพราะชื่อหัวข้อข่าวเป็นข้อความธรรมดา',
}
const TWICE = { en: '{id} a second time', th: '{id} ซ้ำเป็นครั้งที่สอง' }
const KEEP_ONE = {
  en: 'It stands in line {line} already: keep one.',
  th: 'มีอยู่แล้วในบรรทัด {line} เก็บไว้แห่งเดียว',
}

const nameIn = (code: Locale) =>
  words(localizeMessage(NAME, { code }), 80).superRefine((name, context) => {
    if (plainMarksIn(name).length > 0) addIssue(context, name, PLAIN)
  })

const topicList = z
  .array(
    z
      .strictObject({
        id: z
          .string()
          .superRefine((id, context) => {
            if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 80) addIssue(context, id, ID)
          })
          .register(sentences, ID),
        names: z
          .strictObject(Object.fromEntries(localeCodes.map((code) => [code, nameIn(code)])))
          .register(sentences, NAMES),
      })
      .register(sentences, TOPIC),
  )
  .min(1)
  .register(sentences, LIST)

/**
 * The topics of the site, in the order of `topics.yaml`; in development none while something is wrong in it, so that pages
 * can be seen.
 *
 * @throws ContentError with everything that is wrong in that file, but in development
 */
export const topics: () => readonly Topic[] = buildMemo('topics', () => {
  const snapshot = contentSnapshot()
  if (snapshot) return snapshot.topics
  const { topics: found, problems } = readTopics()
  if (problems.length > 0 && !isDevelopment()) throw new ContentError(problems)
  return found
})

/**
 * @param id a topic's identifier
 * @param locale a language of the site
 * @returns the topic's name in that language; in development its identifier where that is all there is
 * @throws when there is no such topic or language, and ContentError when `topics.yaml` is wrong, but in development
 */
export function topicName(id: string, locale: Locale): string {
  const name = topics().find((topic) => topic.id === id)?.names[locale] ?? (isDevelopment() ? id : undefined)
  if (name === undefined) throw new Error(`There is no topic "${id}" with a name in "${locale}".`)
  return name
}

/**
 * Reads `topics.yaml` of a content folder, or the site's own where the folder has none.
 *
 * @param folder absolute path of a content folder
 * @returns the topics, none when anything is wrong, and what is wrong
 */
export function readTopics(folder = contentFolder()): {
  topics: readonly Topic[]
  problems: readonly Problem[]
} {
  const { file, document, findings } = readYamlFile('topics.yaml', folder)
  const checked = document && validate(topicList, document.data, document)
  const list = checked?.value ?? []
  const all = [...findings, ...(checked?.findings ?? []), ...(document ? doubled(list, document) : [])]
  return { topics: all.length === 0 ? list : [], problems: problemsIn(file, all) }
}

function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development'
}

function doubled(list: readonly Topic[], document: YamlDocument): ContentFinding[] {
  return list.flatMap(({ id }, index) => {
    const first = list.findIndex((topic) => topic.id === id)
    if (first === index) return []
    return {
      line: document.lineOf([index, 'id']),
      field: 'id',
      found: localizeMessage(TWICE, { id }),
      expected: localizeMessage(KEEP_ONE, { line: document.lineOf([first, 'id']) }),
    }
  })
}
