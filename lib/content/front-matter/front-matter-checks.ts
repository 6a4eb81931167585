import { type LocalizedMessage, listMessage, localizeMessage } from '../../i18n/localized-message'
import { type ContentFinding, told } from '../problem'
import { nearestWord } from '../yaml/spelling'
import { DID_YOU_MEAN } from '../yaml/unknown-key'
import type { YamlDocument } from '../yaml/yaml'
import { dateAdvice, isBefore } from './partial-date'

const BEFORE_DATE = {
  en: '{updated}, which is before the date of the article, {date}',
  th: '{updated} ซึ่งมาก่อนวันที่ของข่าว {date}',
}
const LAST_CHANGE = {
  en: 'Write the date of the last change, or take the line out.',
  th: 'เขียนวันที่แก้ไขล่าสุด หรือลบบรรทัดนี้',
}
const DAY_CORRECTED = {
  en: 'Write the day on which it was put right.',
  th: 'เขียนวันที่แก้ข้อความนี้',
}
const AFTER_DATE = {
  en: 'Write a later date, or take the line out.',
  th: 'เขียนวันที่หลังจากนั้น หรือลบบรรทัดนี้',
}
const IN_FUTURE = { en: '{updated}, a day to come', th: '{updated} ซึ่งยังมาไม่ถึง' }
const WITHOUT_LEAD = { en: '{until} without `lead: true`', th: '{until} โดยไม่มี `lead: true`' }
const LEAD_TOO = {
  en: 'Set `lead: true` as well, or take this out.',
  th: 'กำหนด `lead: true` ด้วย หรือลบค่านี้ออก',
}
const TWICE = { en: '{id} a second time', th: '{id} ซ้ำเป็นครั้งที่สอง' }
const ONCE = { en: 'Name each topic once.', th: 'เขียนแต่ละหัวข้อข่าวครั้งเดียว' }
const UNKNOWN_TOPIC = {
  en: '{id}, a topic that is not known',
  th: '{id} ซึ่งไม่ใช่หัวข้อข่าวที่มี',
}
const TOPICS = { en: 'The topics of topics.yaml are {topics}.', th: 'หัวข้อข่าวใน topics.yaml มี {topics}' }

/**
 * A bare `2024` or `31` is a number to YAML; a date or a key figure is text, kept digit by digit as it stands.
 *
 * @param data the values of a front matter
 * @param document where they were read from
 * @returns the values with those figures as text; anything but a map as it is
 */
export function withFiguresAsWritten(data: unknown, document: YamlDocument): unknown {
  if (!isRecord(data)) return data
  const asWritten = (value: unknown, path: readonly PropertyKey[]) =>
    typeof value === 'number' ? document.sourceOf(path) : value
  const written = { ...data }
  for (const key of ['date', 'updated', 'expires', 'leadUntil']) {
    if (key in written) written[key] = asWritten(written[key], [key])
  }
  for (const [key, field] of [
    ['keyFigures', 'value'],
    ['corrections', 'date'],
  ] as const) {
    const list = written[key]
    if (!Array.isArray(list)) continue
    written[key] = list.map((item: unknown, index) =>
      isRecord(item) && field in item
        ? { ...item, [field]: asWritten(item[field], [key, index, field]) }
        : item,
    )
  }
  return written
}

/**
 * @param data the front matter's values, which may be of any type
 * @param document the front matter
 * @returns what is wrong between its dates, when each alone is right
 */
export function dateFindings(
  { date, lead, ...data }: Record<string, unknown>,
  document: YamlDocument,
): ContentFinding[] {
  const findings: ContentFinding[] = []
  const tell = (field: string, found: LocalizedMessage, expected: LocalizedMessage) =>
    findings.push({ line: document.lineOf([field]), field, found, expected })
  for (const field of ['updated', 'expires', 'leadUntil']) {
    const later = data[field]
    if (!isRight(date) || !isRight(later) || !isBefore(later, date)) continue
    const expected = field === 'updated' ? LAST_CHANGE : AFTER_DATE
    tell(field, localizeMessage(BEFORE_DATE, { updated: later, date }), expected)
  }
  const { leadUntil, updated } = data
  if (isRight(updated) && isRight(date) && isAhead(updated) && !isAhead(date))
    tell('updated', localizeMessage(IN_FUTURE, { updated }), LAST_CHANGE)
  if (isRight(leadUntil) && lead !== true)
    tell('leadUntil', localizeMessage(WITHOUT_LEAD, { until: leadUntil }), LEAD_TOO)
  return findings
}

/**
 * @param document the front matter of a version
 * @param date the date of the article; undefined where it is not known
 * @returns corrections that are dated before the article, or on a day to come
 */
export function correctionFindings(document: YamlDocument, date: string | undefined): ContentFinding[] {
  const written = withFiguresAsWritten(document.data, document)
  const corrections: unknown[] =
    isRecord(written) && Array.isArray(written.corrections) ? written.corrections : []
  return corrections.flatMap((correction, index): ContentFinding[] => {
    if (!isRecord(correction) || !isRight(correction.date)) return []
    const updated = correction.date
    const isEarly = date !== undefined && isBefore(updated, date)
    if (!isEarly && !isAhead(updated)) return []
    const found = isEarly
      ? localizeMessage(BEFORE_DATE, { updated, date })
      : localizeMessage(IN_FUTURE, { updated })
    const field = `corrections › ${index + 1} › date`
    return [{ line: document.lineOf(['corrections', index, 'date']), field, found, expected: DAY_CORRECTED }]
  })
}

function isRight(value: unknown): value is string {
  return typeof value === 'string' && !dateAdvice(value)
}

/** Whether a date has not come yet anywhere on Earth: the time zone furthest ahead is 14 hours before UTC. */
function isAhead(date: string): boolean {
  return (
    date.slice(0, 10) >
    new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, Math.min(date.length, 10))
  )
}

/**
 * @param list `topics`, which may be of any type
 * @param document the front matter
 * @param known the ids of all topics, or undefined when they could not be read
 * @returns topics that are not known or stand there twice; other faults are for the schema to tell
 */
export function topicFindings(
  list: unknown,
  document: YamlDocument,
  known: readonly string[] | undefined,
): ContentFinding[] {
  if (!Array.isArray(list)) return []
  const ids = list.map((id: unknown) => (typeof id === 'string' ? id.trim() : ''))
  return ids.flatMap((id, index): ContentFinding[] => {
    if (id === '') return []
    const place = { line: document.lineOf(['topics', index]), field: `topics › ${index + 1}` }
    if (ids.indexOf(id) < index) {
      return [{ ...place, found: localizeMessage(TWICE, { id: told(id) }), expected: ONCE }]
    }
    if (!known || known.includes(id)) return []
    const meant = nearestWord(id, known)
    const expected = meant
      ? localizeMessage(DID_YOU_MEAN, { meant })
      : localizeMessage(TOPICS, { topics: listMessage(known, 'and') })
    return [{ ...place, found: localizeMessage(UNKNOWN_TOPIC, { id: told(id) }), expected }]
  })
}

/** Whether a value is a map of YAML. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
