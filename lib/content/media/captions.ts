import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { languageName } from '../../i18n/language-names'
import type { Locale } from '../../i18n/locales'
import { localizeMessage } from '../../i18n/localized-message'
import { CAPTIONS_ENDING, endingOf } from '../../markdown/document-types'
import { type Advice, told } from '../problem'
import { MOST_TEXT_BYTES } from '../yaml/file-advice'

/** A file of captions beside a video. */
export type CaptionsFile = {
  readonly name: string
  readonly locale: Locale
  /** What its language is called in that language. */
  readonly label: string
}

const NO_CAPTIONS = {
  en: '{name}, which are no captions in WebVTT inside',
  th: '{name} ซึ่งข้างในไม่ใช่คำบรรยายแบบ WebVTT',
}
const WRITE_CAPTIONS = {
  en: 'Save the captions as WebVTT in UTF-8, at most 1 MB: the first line is `WEBVTT`, and times are written `00:01.000 --> 00:04.000`.',
  th: 'บันทึกคำบรรยายเป็น WebVTT แบบ UTF-8 ไม่เกิน 1 MB บรรทัดแรกคือ `WEBVTT` และเขียนเวลาเป็น `00:01.000 --> 00:04.000`',
}

/**
 * @param video name of a video, such as `clip.mp4`
 * @param beside the names of what lies beside it
 * @param original the language of the article's original
 * @returns its captions: `clip.th.vtt` in the language that its name says; `clip.vtt` in that of the original, where no
 *   file says it by its name
 */
export function captionsOf(
  video: string,
  beside: readonly string[],
  original: Locale,
): readonly CaptionsFile[] {
  const stem = video.slice(0, -endingOf(video).length)
  const found = new Map<Locale, CaptionsFile>()
  for (const name of beside) {
    if (!name.startsWith(`${stem}.`) || !name.endsWith(CAPTIONS_ENDING)) continue
    const between = name.slice(stem.length, -CAPTIONS_ENDING.length)
    const [, code = between === '' ? original : undefined] =
      /^\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/.exec(between) ?? []
    if (code !== undefined && (between !== '' || !found.has(code)))
      found.set(code, { name, locale: code, label: capitalized(languageName(code, code), code) })
  }
  return [...found.values()].sort((a, b) => (a.locale < b.locale ? -1 : 1))
}

function capitalized(name: string, locale: Locale): string {
  const [first = ''] = name
  return first.toLocaleUpperCase(locale) + name.slice(first.length)
}

/**
 * @param name name of a file of captions, which is a regular file
 * @param folder absolute path of the folder that it lies in
 * @returns what is wrong with it, if anything is
 */
export function captionsAdvice(name: string, folder: string): Advice | undefined {
  const file = path.join(/* turbopackIgnore: true */ folder, name)
  const isText = statSync(file).size <= MOST_TEXT_BYTES && isWebVtt(readFileSync(file))
  return isText
    ? undefined
    : { found: localizeMessage(NO_CAPTIONS, { name: told(name) }), expected: WRITE_CAPTIONS }
}

/** https://www.w3.org/TR/webvtt1/#file-structure; captions without a time show nothing. */
function isWebVtt(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /^WEBVTT(?:[ \t\r\n]|$)/.test(text) && /\d\.\d{3}[ \t]+-->[ \t]+[\d:]*\d\.\d{3}/.test(text)
  } catch {
    return false
  }
}
