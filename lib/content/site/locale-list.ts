import { z } from 'zod'
import { contentFolder } from '../../content-folder'
import { localeFields } from '../../i18n/locales'
import { localizeMessage } from '../../i18n/localized-message'
import type { ContentFinding, Problem } from '../problem'
import { readJsonFile } from '../yaml/json-file'
import { sentences } from '../yaml/schema-path'
import { problemsIn } from '../yaml/text-file'
import { validate } from '../yaml/validation'
import type { YamlDocument } from '../yaml/yaml'

const LIST = {
  en: 'Write a list of languages, each as in the locales.json that comes with the site.',
  th: 'เขียนรายการภาษา แต่ละภาษาเหมือนใน locales.json ที่มากับเว็บไซต์',
}
const RECORD = {
  en: 'Write each language with `code`, `name`, `calendar`, `dates`, `openGraph` and `wordsPerMinute`.',
  th: 'เขียนแต่ละภาษาให้มี `code` `name` `calendar` `dates` `openGraph` และ `wordsPerMinute`',
}
const CODE = {
  en: 'Write the tag of the language in small letters, such as "th" or "en".',
  th: 'เขียนรหัสภาษาด้วยอักษรตัวเล็ก เช่น "th" หรือ "en"',
}
const NAME = {
  en: 'Write the name of the language in itself, such as "ไทย".',
  th: 'เขียนชื่อภาษาเป็นภาษานั้นเอง เช่น "ไทย"',
}
const CALENDAR = {
  en: 'Write "buddhist" or "gregory", the calendar that dates are shown in.',
  th: 'เขียน "buddhist" หรือ "gregory" ตามปฏิทินที่ใช้แสดงวันที่',
}
const DATES = {
  en: 'Write the tag of the language whose order of day and month is used, such as "en-GB".',
  th: 'เขียนรหัสภาษาที่ใช้กำหนดลำดับวันและเดือน เช่น "th-TH"',
}
const OPEN_GRAPH = {
  en: 'Write language and country, such as "th_TH".',
  th: 'เขียนภาษาและประเทศ เช่น "th_TH"',
}
const WORDS = {
  en: 'Write how many words are read in a minute, as a whole number such as 238.',
  th: 'เขียนจำนวนคำที่อ่านได้ในหนึ่งนาทีเป็นจำนวนเต็ม เช่น 238',
}
const TWICE = { en: '{code} a second time', th: '{code} ซ้ำเป็นครั้งที่สอง' }
const ONCE = { en: 'Write each language once.', th: 'เขียนแต่ละภาษาครั้งเดียว' }

const { code, name, calendar, dates, openGraph, wordsPerMinute } = localeFields

const localeList = z
  .array(
    z
      .strictObject({
        code: code.register(sentences, CODE),
        name: name.register(sentences, NAME),
        calendar: calendar.register(sentences, CALENDAR),
        dates: dates.register(sentences, DATES),
        openGraph: openGraph.register(sentences, OPEN_GRAPH),
        wordsPerMinute: wordsPerMinute.register(sentences, WORDS),
      })
      .register(sentences, RECORD),
  )
  .min(1)
  .register(sentences, LIST)

/**
 * @param folder absolute path of a content folder
 * @returns what is wrong in its `locales.json`, or in the site's own where it has none
 */
export function localeProblems(folder = contentFolder()): readonly Problem[] {
  const { file, document, findings } = readJsonFile('locales.json', folder)
  const checked = document && validate(localeList, document.data, document)
  const codes = checked?.value?.map((record) => record.code) ?? []
  const doubles = document ? doubled(codes, document) : []
  return problemsIn(file, [...findings, ...(checked?.findings ?? []), ...doubles])
}

function doubled(codes: readonly string[], document: YamlDocument): ContentFinding[] {
  return codes.flatMap((code, index) => {
    if (codes.indexOf(code) === index) return []
    const found = localizeMessage(TWICE, { code })
    return [{ line: document.lineOf([index, 'code']), field: `${index + 1} › code`, found, expected: ONCE }]
  })
}
