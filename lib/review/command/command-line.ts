import { type ParseArgsConfig, parseArgs } from 'node:util'
import { shownPath } from '../../content/problem'
import { nearestWord } from '../../content/yaml/spelling'
import {
  type DisplayLanguage,
  displayLanguageOf,
  displayLanguages,
  type LocalizedMessage,
  listMessage,
  localizeMessage,
  type MessageValue,
  sameMessage,
  terminalLanguage,
} from '../../i18n/localized-message'

/** The options that every command of the editors takes. */
export const COMMON_OPTIONS = {
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** How the choice of a language stands in a command's usage. */
export const LOCALE_USAGE = `[--locale ${displayLanguages.join('|')}]`

const NO_OPTION = { en: 'There is no option {option}.', th: 'ไม่มีตัวเลือก {option}' }
const NO_ARGUMENT = { en: 'There is nothing to do with {option}.', th: 'ไม่ทราบว่าให้ทำอะไรกับ {option}' }
const BAD_VALUE = {
  en: 'What follows {option} is missing, or does not belong there.',
  th: 'ค่าหลัง {option} ขาดไป หรือไม่ควรมี',
}
const NO_LANGUAGE = {
  en: 'There are no messages in “{language}”: write --locale {languages}.',
  th: 'ไม่มีข้อความในภาษา “{language}” ใช้ --locale {languages}',
}
const NO_ARTICLE = { en: 'There is no article “{slug}”.', th: 'ไม่มีบทความ “{slug}”' }
const NEAR_ARTICLE = {
  en: 'There is no article “{slug}”; is it “{near}”?',
  th: 'ไม่มีบทความ “{slug}” หมายถึง “{near}” หรือไม่',
}

/**
 * @returns the language in which the running command speaks: that of `--locale`, also where something else on the command
 *   line is wrong, else that of the terminal
 */
export function commandLanguage(): DisplayLanguage {
  const { values } = parseArgs({ options: { locale: { type: 'string' } }, strict: false })
  return displayLanguageOf(String(values.locale ?? '')) ?? terminalLanguage()
}

type Values = Readonly<Record<string, MessageValue>>

/**
 * Tells the editor something, in the language of the command.
 *
 * @param message what to tell
 * @param values what goes into its places; left out for a message that is filled already
 */
export function say(message: LocalizedMessage, values?: Values): void {
  console.info(inLanguage(message, values))
}

/**
 * Ends the command with exit code 2, which says that it could not run, or with another one.
 *
 * @param message why, and what to write instead
 * @param values what goes into its places; left out for a message that is filled already
 * @param code the exit code: 1 where the review has found errors
 */
export function endCommand(message: LocalizedMessage, values?: Values, code: 1 | 2 = 2): never {
  console.error(inLanguage(message, values))
  process.exit(code)
}

const FULL = { en: 'The disk is full: {file} was not written.', th: 'ดิสก์เต็ม จึงไม่ได้เขียน {file}' }
const SYSTEM_ERRORS: Readonly<Record<string, LocalizedMessage>> = {
  EACCES: { en: '{file} may not be read or written.', th: 'ไม่มีสิทธิ์อ่านหรือเขียน {file}' },
  EPERM: { en: '{file} may not be read or written.', th: 'ไม่มีสิทธิ์อ่านหรือเขียน {file}' },
  EROFS: { en: '{file} is on a disk that may only be read.', th: '{file} อยู่บนดิสก์ที่อ่านได้อย่างเดียว' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENOTDIR: {
    en: '{file}: a part of this path is a file, not a folder.',
    th: '{file}: บางส่วนของเส้นทางนี้เป็นไฟล์ ไม่ใช่โฟลเดอร์',
  },
}

/**
 * @param error what was thrown
 * @returns what the system refuses, told by the file; undefined for any other error, which is a mistake of ours
 */
export function systemErrorMessage(
  error: NodeJS.ErrnoException & { readonly dest?: string },
): LocalizedMessage | undefined {
  const message = SYSTEM_ERRORS[error.code ?? '']
  // Of what is copied, the copy.
  const file = error.dest ?? error.path
  return message && localizeMessage(message, { file: file ? shownPath(file) : error.message })
}

/** A mistake of ours keeps its stack. */
function tellSystemError(error: NodeJS.ErrnoException): never {
  const message = systemErrorMessage(error)
  if (message) endCommand(message)
  console.error(error)
  return process.exit(2)
}

function inLanguage(message: LocalizedMessage, values: Values | undefined): string {
  return (values ? localizeMessage(message, values) : message)[commandLanguage()]
}

/**
 * Reads the command line; ends the command where it is wrong, and where it asks for help.
 *
 * @param config the options a command takes, as `parseArgs` wants them, the {@link COMMON_OPTIONS} among them
 * @param usage how to call the command, which is told when it was called otherwise
 * @returns what stands on the command line
 */
export function readCommandLine<T extends ParseArgsConfig>(
  config: T,
  usage: LocalizedMessage,
): ReturnType<typeof parseArgs<T>> {
  process.on('uncaughtException', tellSystemError)
  let given: ReturnType<typeof parseArgs<T>>
  try {
    given = parseArgs(config)
  } catch (error) {
    return endCommand(sameMessage('{complaint}\n\n{usage}'), { complaint: complaintOf(error), usage })
  }
  const { help, locale } = given.values as { readonly help?: boolean; readonly locale?: string }
  if (locale !== undefined && !displayLanguageOf(locale))
    endCommand(NO_LANGUAGE, { language: locale, languages: listMessage(displayLanguages) })
  if (!help) return given
  say(usage)
  return process.exit(0)
}

/** Node.js says what is wrong with a command line in English alone. */
function complaintOf(error: unknown): LocalizedMessage {
  const { code, message } = error as NodeJS.ErrnoException
  const [, option = ''] = /'([^']*)'/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return localizeMessage(NO_OPTION, { option })
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return localizeMessage(NO_ARGUMENT, { option })
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return localizeMessage(BAD_VALUE, { option })
  throw error
}

/**
 * Refuses an article that does not exist, and names the one that may be meant.
 *
 * @param slug the article asked for
 * @param slugs the articles there are
 */
export function refuseUnknownArticle(slug: string, slugs: readonly string[]): void {
  if (slugs.includes(slug)) return
  const near = nearestWord(slug, slugs)
  if (near) endCommand(NEAR_ARTICLE, { slug, near })
  endCommand(NO_ARTICLE, { slug })
}
