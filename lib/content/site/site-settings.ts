import { z } from 'zod'
import { contentFolder, homeOf } from '../../content-folder'
import { entryKind } from '../../entry-kind'
import { buildMemo } from '../build-memo'
import { contentSnapshot } from '../build-snapshot'
import { ContentError, type Problem } from '../problem'
import { sentences } from '../yaml/schema-path'
import { problemsIn, readYamlFile } from '../yaml/text-file'
import { addIssue, validate } from '../yaml/validation'

const SETTINGS = {
  en: 'Write the settings of the site as lines `key: value`.',
  th: 'เขียนการตั้งค่าของเว็บไซต์เป็นบรรทัด `คีย์: ค่า`',
}
const TIME_ZONE = {
  en: 'Write a time zone as the IANA database names it, such as `Asia/Bangkok`.',
  th: 'เขียนเขตเวลาตามชื่อในฐานข้อมูล IANA เช่น `Asia/Bangkok`',
}
const OFFLINE = {
  en: 'Write `true` or `false`: whether readers’ devices keep what was read, to be read without a network.',
  th: 'เขียน `true` หรือ `false` ว่าจะให้เครื่องของผู้อ่านเก็บข่าวที่อ่านแล้วไว้อ่านโดยไม่ใช้อินเทอร์เน็ตหรือไม่',
}

const schema = z
  .strictObject({
    timeZone: z
      .string()
      .trim()
      .superRefine((name, context) => {
        if (!isTimeZone(name)) addIssue(context, name, TIME_ZONE)
      })
      .register(sentences, TIME_ZONE)
      .optional(),
    offline: z.boolean().register(sentences, OFFLINE).optional(),
  })
  .register(sentences, SETTINGS)

/** What is true of the whole site. */
export type SiteSettings = {
  /** The time zone of the newsroom, as the IANA database names it. */
  readonly timeZone: string
  /** Whether readers' devices keep what was read. */
  readonly offline: boolean
}

const DEFAULTS: SiteSettings = { timeZone: 'Asia/Bangkok', offline: true }

/**
 * The settings of the site; in development the usual ones while something is wrong in them, so that pages can be seen.
 *
 * @throws ContentError with everything that is wrong in `site.yaml`, but in development
 */
export const siteSettings: () => SiteSettings = buildMemo('settings', () => {
  const snapshot = contentSnapshot()
  if (snapshot) return snapshot.settings
  const { settings, problems } = readSettings()
  if (problems.length > 0 && process.env.NODE_ENV !== 'development') throw new ContentError(problems)
  return settings
})

/**
 * Reads `site.yaml` of a content folder, or the site's own where the folder has none.
 *
 * @param folder absolute path of a content folder
 * @returns the settings, the usual ones where the file says nothing or is wrong, and what is wrong
 */
export function readSettings(folder = contentFolder()): {
  readonly settings: SiteSettings
  readonly problems: readonly Problem[]
} {
  const name = 'site.yaml'
  if (entryKind(homeOf(name, folder), name) === 'missing') return { settings: DEFAULTS, problems: [] }
  const { file, document, findings } = readYamlFile(name, folder)
  const checked = document && validate(schema, document.data, document)
  const problems = problemsIn(file, [...findings, ...(checked?.findings ?? [])])
  const { timeZone = DEFAULTS.timeZone, offline = DEFAULTS.offline } = checked?.value ?? {}
  return { settings: { timeZone, offline }, problems }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
