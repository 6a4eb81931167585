import { fingerprint } from '../../content/articles/fingerprint'
import { readTranslatableContent } from '../../content/articles/translatable-content'
import { recordText } from '../../content/articles/translation-record'
import type { Locale } from '../../i18n/locales'

/**
 * @param locale the language of a source
 * @param content all of its file
 * @returns what a translation that is in step with it records; undefined where its front matter cannot be read
 */
export function recordOfText(locale: Locale, content: string): string | undefined {
  const wording = readTranslatableContent(content)
  return wording && recordText({ locale, ...fingerprint(wording) })
}
