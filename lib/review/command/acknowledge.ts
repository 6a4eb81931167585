import { readFileSync, writeFileSync } from 'node:fs'
import { acknowledgementLines, withAcknowledgement } from '../../content/front-matter/front-matter-edit'
import { UNTOLD_REASON } from '../../content/front-matter/untold-reason'
import { type DisplayLanguage, type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { acknowledgementOf, foldWords } from '../acknowledgements'
import type { Finding } from '../finding'
import { endCommand } from './command-line'

/** What the command line takes for it. */
export const ACKNOWLEDGE_OPTIONS = {
  acknowledge: { type: 'string' },
  words: { type: 'string' },
  reason: { type: 'string' },
} as const

/** How findings are acknowledged from the command line. */
export const ACKNOWLEDGE_USAGE: LocalizedMessage = {
  en: `npm run review -- --acknowledge CHECK --reason "…" [--words "…"] slug …

Writes into the files of the articles named that what CHECK finds in them is right as it stands, and why; --words
narrows it to the findings that have these words.`,
  th: `npm run review -- --acknowledge CHECK --reason "…" [--words "…"] slug …

บันทึกลงในไฟล์ของบทความที่ระบุว่าสิ่งที่การตรวจ CHECK พบนั้นถูกต้องอยู่แล้ว พร้อมเหตุผล หากระบุ --words
จะบันทึกเฉพาะสิ่งที่พบซึ่งมีคำเหล่านี้`,
}

const MESSAGES = {
  alone: {
    en: '--reason and --words go with --acknowledge CHECK.',
    th: '--reason และ --words ใช้คู่กับ --acknowledge CHECK',
  },
  article: {
    en: 'Name the article whose findings are to be acknowledged; nothing was written.',
    th: 'โปรดระบุบทความที่ต้องการรับทราบสิ่งที่พบ ยังไม่มีการเขียนลงไฟล์',
  },
  reason: {
    en: 'Tell why it is right as it stands: --reason "…", of at most {longest} characters; nothing was written.',
    th: 'โปรดบอกเหตุผลที่ถูกต้องอยู่แล้ว: --reason "…" ไม่เกิน {longest} ตัวอักษร ยังไม่มีการเขียนลงไฟล์',
  },
  check: {
    en: 'There is no finding of “{check}” to acknowledge; nothing was written. Checks with findings: {checks}.',
    th: 'ไม่มีสิ่งที่การตรวจ “{check}” พบให้รับทราบ ยังไม่มีการเขียนลงไฟล์ การตรวจที่พบ: {checks}',
  },
  words: {
    en: 'No finding of “{check}” has the words “{words}”; nothing was written.',
    th: 'สิ่งที่การตรวจ “{check}” พบไม่มีคำว่า “{words}” ยังไม่มีการเขียนลงไฟล์',
  },
  file: {
    en: 'Nothing can be added to the front matter of {file} as it is written; nothing was written.',
    th: 'เพิ่มข้อความในส่วนหัวของ {file} ตามที่เขียนอยู่ไม่ได้ ยังไม่มีการเขียนลงไฟล์',
  },
  written: { en: 'Written into {file}:', th: 'เขียนลงใน {file} แล้ว:' },
} satisfies Record<string, LocalizedMessage>

/** So many characters a reason may have. */
const LONGEST = 500

/** What is to be acknowledged: all findings of a check, or those that have some words, and why. */
export type Acknowledging = { readonly check: string; readonly words: string; readonly reason: string }

/**
 * Reads what is to be acknowledged from a command line, and ends the command where that is not said in full.
 *
 * @param values the options of the command line
 * @param slugs the articles named there
 * @returns undefined when nothing is to be acknowledged
 */
export function acknowledgingOf(
  values: Readonly<Partial<Record<'acknowledge' | 'words' | 'reason', string | undefined>>>,
  slugs: readonly string[],
): Acknowledging | undefined {
  const { acknowledge: check, words = '', reason = '' } = values
  if (check === undefined) {
    if (values.words !== undefined || values.reason !== undefined) endCommand(MESSAGES.alone)
    return undefined
  }
  if (slugs.length === 0) endCommand(MESSAGES.article)
  const { length } = [...reason.trim()]
  if (length === 0 || length > LONGEST || UNTOLD_REASON.test(reason.trim()))
    endCommand(MESSAGES.reason, { longest: LONGEST })
  return { check, words: words.trim(), reason: reason.trim() }
}

/**
 * Writes acknowledgements into the files of findings; ends the command, and writes nothing, where there are none.
 *
 * @param findings what was found
 * @param asked which of it is acknowledged, and why
 * @param language the language of messages
 * @returns what was written, for people to read
 * @throws what `readFileSync` and `writeFileSync` throw
 */
export function acknowledgeFindings(
  findings: readonly Finding[],
  { check, words, reason }: Acknowledging,
  language: DisplayLanguage,
): string {
  const say = (message: LocalizedMessage, values: Readonly<Record<string, string>>) =>
    localizeMessage(message, values)[language]
  const open = findings.filter((finding) => acknowledgementOf(finding, reason))
  const ofCheck = open.filter((finding) => finding.check === check)
  if (ofCheck.length === 0) {
    const checks = [...new Set(open.map((finding) => finding.check))].join(', ')
    endCommand(MESSAGES.check, { check, checks: checks || '–' })
  }
  const chosen = ofCheck.filter((finding) => foldWords(finding.words).includes(foldWords(words)))
  if (chosen.length === 0) endCommand(MESSAGES.words, { check, words })
  const files = [...new Set(chosen.map(({ file }) => file))].map((file) => {
    const of = chosen.filter((finding) => finding.file === file)
    return fileWith(file, of, reason) ?? endCommand(MESSAGES.file, { file })
  })
  for (const { file, content } of files) writeFileSync(file, content)
  return files.map(({ file, lines }) => [say(MESSAGES.written, { file }), ...lines].join('\n')).join('\n\n')
}

/** A file with its findings acknowledged, and the lines of that, each once; undefined where it cannot be changed. */
function fileWith(file: string, findings: readonly Finding[], reason: string) {
  let content: string | undefined = readFileSync(file, 'utf8')
  const lines = new Set<string>()
  for (const finding of findings) {
    const entry = acknowledgementOf(finding, reason)
    if (!entry) continue
    content = withAcknowledgement(content, entry)
    if (content === undefined) return undefined
    lines.add(acknowledgementLines(entry))
  }
  return { file, content, lines: [...lines] }
}
