import { stripVTControlCharacters, styleText } from 'node:util'
import { acknowledgementOnOneLine } from '../../content/front-matter/front-matter-edit'
import { visible, visibleOnOneLine } from '../../i18n/characters'
import { localeCodes } from '../../i18n/locales'
import type { DisplayLanguage } from '../../i18n/localized-message'
import { acknowledgementOf } from '../acknowledgements'
import type { Finding, Severity } from '../finding'
import type { ArticleStatus, TranslationStatus } from '../translation/translation-status'

/** Words of the report itself. */
const WORDS = {
  en: {
    error: 'error',
    warning: 'warning',
    notice: 'notice',
    clean: 'Nothing to mend.',
    summary: (errors: number, warnings: number, articles: number) =>
      `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(articles, 'article')}.`,
    original: 'original',
    missing: 'missing',
    broken: 'mistakes',
    draft: 'draft',
    'up-to-date': 'up to date',
    behind: 'behind',
    unmarked: 'not marked yet',
    mark: 'Not marked yet: once a translation is in step with its source, run npm run reviewed -- ARTICLE, and later changes of the source are told.',
    article: 'article',
    acknowledge:
      'Right as it stands? Paste its line “- { … }” below “acknowledged:” in the front matter of its file, with your reason for “…”; or: npm run review -- --acknowledge CHECK --reason "…" ARTICLE',
  },
  th: {
    error: 'ข้อผิดพลาด',
    warning: 'คำเตือน',
    notice: 'ข้อสังเกต',
    clean: 'ไม่มีสิ่งที่ต้องแก้',
    summary: (errors: number, warnings: number, articles: number) =>
      `ข้อผิดพลาด ${errors} คำเตือน ${warnings} ในบทความ ${articles} เรื่อง`,
    original: 'ต้นฉบับ',
    missing: 'ไม่มี',
    broken: 'มีที่ผิด',
    draft: 'ฉบับร่าง',
    'up-to-date': 'ตรงกัน',
    behind: 'ล้าหลัง',
    unmarked: 'ยังไม่ทำเครื่องหมาย',
    mark: 'ยังไม่ทำเครื่องหมาย: เมื่อคำแปลตรงกับต้นฉบับแล้ว สั่ง npm run reviewed -- ชื่อบทความ หากต้นฉบับเปลี่ยนภายหลังระบบจะแจ้ง',
    article: 'บทความ',
    acknowledge:
      'หากถูกต้องอยู่แล้ว โปรดวางบรรทัด “- { … }” ไว้ใต้ “acknowledged:” ในส่วนหัวของไฟล์ และใส่เหตุผลแทน “…” หรือสั่ง npm run review -- --acknowledge ชื่อการตรวจ --reason "…" บทความ',
  },
} as const

const COLOURS: Readonly<Record<Severity | TranslationStatus, Parameters<typeof styleText>[0]>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  original: 'bold',
  missing: 'dim',
  broken: 'red',
  draft: 'magenta',
  'up-to-date': 'green',
  behind: 'yellow',
  unmarked: 'cyan',
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** How a report is written. */
export type ReportOptions = {
  readonly language: DisplayLanguage
  readonly colour: boolean
  /** Whether the table of all pairs is left out. */
  readonly briefly?: boolean
}

/**
 * Writes the findings for people: grouped by file, with a table of all pairs and a summary at the end.
 *
 * @param findings what was found, by file and line
 * @param states the state of every pair
 * @param options its language, and whether the terminal shows colours
 * @returns the report
 */
export function textReport(
  findings: readonly Finding[],
  states: readonly ArticleStatus[],
  options: ReportOptions,
): string {
  const words = WORDS[options.language]
  const paint = painter(options.colour)
  const lines = findingLines(findings, options)
  if (!options.briefly) {
    lines.push(...stateTable(states, options), '')
    if (states.some((article) => Object.values(article.states).includes('unmarked')))
      lines.push(paint('dim', words.mark), '')
  }
  const number = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings] = [number('error'), number('warning')]
  lines.push(
    errors + warnings === 0
      ? `${paint('green', words.clean)} ${words.summary(0, 0, states.length)}`
      : words.summary(errors, warnings, states.length),
  )
  return lines.join('\n')
}

/**
 * @param findings what was found, by file and line
 * @param options its language, and whether the terminal shows colours
 * @returns the lines that tell it, grouped by file, and how it is acknowledged; an empty line ends each group
 */
export function findingLines(findings: readonly Finding[], { language, colour }: ReportOptions): string[] {
  const words = WORDS[language]
  const paint = painter(colour)
  const lines: string[] = []
  for (const file of new Set(findings.map((finding) => finding.file))) {
    lines.push(paint('underline', visibleOnOneLine(file)))
    for (const finding of findings.filter((one) => one.file === file)) {
      const { severity, line, message, suggestion, check } = finding
      lines.push(
        `  ${String(line).padStart(4)}  ${paint(COLOURS[severity], words[severity])}  ${message[language]}  ${paint('dim', check)}`,
      )
      lines.push(`        ${' '.repeat(2)}→ ${suggestion[language]}`)
      const entry = acknowledgementOf(finding, '…')
      // Indented as a list in front matter is, so that the whole line is pasted there.
      if (entry) lines.push(paint('dim', `  - ${visible(acknowledgementOnOneLine(entry))}`))
    }
    lines.push('')
  }
  if (findings.some((finding) => acknowledgementOf(finding, '…')))
    lines.push(paint('dim', words.acknowledge), '')
  return lines
}

/**
 * @param states the state of every pair
 * @param options its language, and whether the terminal shows colours
 * @returns the lines of a table: one article a line, one language a column
 */
export function stateTable(states: readonly ArticleStatus[], { language, colour }: ReportOptions): string[] {
  if (states.length === 0) return []
  const words = WORDS[language]
  const paint = painter(colour)
  const rows = [
    [words.article, ...localeCodes],
    ...states.map(({ slug, states: all }) => [
      visibleOnOneLine(slug),
      ...localeCodes.map((locale) =>
        paint(COLOURS[all[locale] ?? 'missing'], words[all[locale] ?? 'missing']),
      ),
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  )
}

/** Thai marks above and below take no room of their own. */
function width(text: string): number {
  return stripVTControlCharacters(text).replace(/\p{Mn}/gu, '').length
}

function painter(colour: boolean) {
  return (style: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(style, text) : text)
}

/**
 * @param findings what was found
 * @param states the state of every pair
 * @returns all of it as JSON, in every language of the review; what a terminal would obey is escaped
 */
export function jsonReport(findings: readonly Finding[], states: readonly ArticleStatus[]): string {
  // JSON.stringify escapes what JSON forbids; a terminal obeys U+009B and U+202E as well.
  return JSON.stringify({ findings, states }, undefined, 2).replace(
    /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * @param findings what was found
 * @param language the language of the messages
 * @returns workflow commands that GitHub shows beside the lines of a pull request
 */
export function githubReport(findings: readonly Finding[], language: DisplayLanguage): string {
  // https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what ends a value is escaped.
  const data = (text: string) =>
    visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return findings
    .map(
      ({ severity, file, line, check, message, suggestion }) =>
        `::${severity} file=${property(file)},line=${line},title=${property(check)}::${data(`${message[language]} ${suggestion[language]}`)}`,
    )
    .join('\n')
}
