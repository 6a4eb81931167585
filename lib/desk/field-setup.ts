import type { z } from 'zod'
import { ORIGINAL_KEYS, originalSchema, translationSchema } from '../content/front-matter/front-matter-schema'
import { isOptional, keysAt, sentenceAt } from '../content/yaml/schema-path'
import type { LocalizedMessage } from '../i18n/localized-message'
import type { FieldSetup } from './api'

type Kind = FieldSetup['kind']

/** How a field is asked for: what the schema cannot say of it. In the order of the form; a key with `.` is a part of another. */
const ASKED: Readonly<Record<string, readonly [kind: Kind, en: string, th: string]>> = {
  headline: ['line', 'Headline', 'พาดหัว'],
  standfirst: ['text', 'Standfirst', 'โปรย'],
  draft: ['yes', 'Draft', 'ฉบับร่าง'],
  image: ['map', 'Picture', 'ภาพเปิดเรื่อง'],
  'image.src': ['picture', 'File', 'ไฟล์'],
  'image.alt': ['text', 'What it shows', 'สิ่งที่เห็นในภาพ'],
  'image.caption': ['text', 'Caption', 'คำบรรยาย'],
  'image.credit': ['line', 'Credit', 'เจ้าของภาพ'],
  keyFigures: ['list', 'Key figures', 'ตัวเลขสำคัญ'],
  'keyFigures.value': ['line', 'Figure', 'ตัวเลข'],
  'keyFigures.label': ['line', 'What it counts', 'นับอะไร'],
  authors: ['list', 'Authors', 'ผู้เขียน'],
  translators: ['list', 'Translators', 'ผู้แปล'],
  photographers: ['list', 'Photographers', 'ผู้ถ่ายภาพ'],
  'person.name': ['line', 'Name', 'ชื่อ'],
  'person.url': ['address', 'Page or e-mail', 'หน้าเว็บหรืออีเมล'],
  notes: ['list', 'Notes', 'หมายเหตุ'],
  attachments: ['list', 'Documents', 'เอกสาร'],
  'attachments.file': ['line', 'File', 'ไฟล์'],
  'attachments.label': ['line', 'What it is', 'ชื่อเอกสาร'],
  corrections: ['list', 'Corrections', 'การแก้ไขข่าว'],
  'corrections.date': ['moment', 'Day', 'วันที่'],
  'corrections.text': ['text', 'What was put right', 'สิ่งที่แก้'],
  date: ['moment', 'Date', 'วันที่ของข่าว'],
  updated: ['moment', 'Changed', 'แก้ไขล่าสุด'],
  topics: ['topics', 'Topics', 'หัวข้อข่าว'],
  source: ['map', 'Source', 'ที่มา'],
  'source.name': ['line', 'Name', 'ชื่อ'],
  'source.url': ['address', 'Address', 'ที่อยู่เว็บ'],
  lead: ['yes', 'At the top of the front page', 'อยู่บนสุดของหน้าแรก'],
  leadUntil: ['moment', 'At the top until', 'อยู่บนสุดถึง'],
  expires: ['moment', 'Last day', 'วันสุดท้าย'],
  formerly: ['slugs', 'Former addresses', 'ที่อยู่เดิม'],
  withdrawn: ['text', 'Withdrawn, and why', 'ถอนข่าว เพราะ'],
  acknowledged: ['list', 'Looked at and let stand', 'รับทราบแล้ว'],
  'acknowledged.check': ['line', 'Check', 'การตรวจ'],
  'acknowledged.words': ['line', 'Words', 'ข้อความ'],
  'acknowledged.reason': ['text', 'Why it is right', 'เหตุผลที่ถูกต้อง'],
}

/** A person may be a name alone, so the schema shows no keys. */
const OF_PEOPLE: readonly string[] = ['authors', 'translators', 'photographers']

/** @returns the fields of the front matter, in the order of the form, with the sentences of the article's schema */
export function fieldSetups(): FieldSetup[] {
  const keys = Object.keys(ASKED).filter((key) => !key.includes('.'))
  return keys.flatMap((key) => fieldAt([key], key) ?? [])
}

function fieldAt(path: readonly (string | number)[], name: string): FieldSetup | undefined {
  const [kind, en, th] = ASKED[name] ?? []
  if (!kind) return undefined
  const [key = ''] = path.slice(-1)
  const top = String(path[0])
  const schema = schemaOf(top)
  const label: LocalizedMessage = { en: en ?? '', th: th ?? '' }
  return {
    key: String(key),
    of: ORIGINAL_KEYS.includes(top) ? 'article' : 'version',
    kind,
    parts: path.length > 1 ? [] : partsOf(top).flatMap((part) => partAt(top, kind, part) ?? []),
    required: !isOptional(schema, path),
    label,
    hint: sentenceAt(schema, path),
  }
}

function partAt(key: string, kind: Kind, part: string): FieldSetup | undefined {
  const path = kind === 'list' ? [key, 0, part] : [key, part]
  return fieldAt(path, `${OF_PEOPLE.includes(key) ? 'person' : key}.${part}`)
}

function partsOf(key: string): string[] {
  if (OF_PEOPLE.includes(key)) return ['name', 'url']
  const schema = schemaOf(key)
  return [...new Set([...keysAt(schema, [key]), ...keysAt(schema, [key, 0])])]
}

function schemaOf(key: string): z.ZodType {
  return keysAt(originalSchema, []).includes(key) ? originalSchema : translationSchema
}
