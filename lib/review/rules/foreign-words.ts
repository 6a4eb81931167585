import type { Locale } from '../../i18n/locales'
import { lettersOf, scriptOf } from '../../i18n/scripts'
import { matchesIn } from '../../matches'
import { finding, type RuleFinding } from '../finding'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import { isForeign } from '../pair/scripts'
import type { PairRule } from '../rule'

/** Words that only sentences have: some of them with others between them are English left in another language. */
const FUNCTION_WORDS =
  /\b(?:the|of|and|in|to|with|for|was|were|is|are|that|which|by|from|has|had|on|at|as)\b/g
const LATIN_RUN = /[A-Za-z][A-Za-z0-9 ,.'’–-]*[A-Za-z.]/g
const [LEAST_WORDS, LEAST_FUNCTION_WORDS] = [6, 2]
/** What stands in quotation marks or brackets is quoted in its own language on purpose. */
const QUOTED = /“[^”]{0,500}”|‘[^’]{0,500}’|"[^"]{0,500}"|\([^)]{0,500}\)|「[^」]{0,500}」/g

/** Words that were left in the language of the other version. */
export const foreignWords: PairRule = {
  id: 'foreign-words',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['untranslated'],
  finds: {
    en: 'Words that were left in the other version’s language, outside quotation marks and brackets.',
    th: 'คำที่ค้างอยู่เป็นภาษาของอีกฉบับ นอกเครื่องหมายคำพูดและวงเล็บ',
  },
  run: ({ source, target }) => [
    ...inVersion(source, target.version.locale),
    ...inVersion(target, source.version.locale),
  ],
}

function inVersion(version: AnalyzedVersion, other: Locale): RuleFinding[] {
  const { locale } = version.version
  if (scriptOf(locale) === scriptOf(other)) return []
  return [...version.text.body, ...version.text.front]
    .filter((passage) => passage.kind !== 'code' && !isForeign(passage, locale))
    .flatMap((passage) => {
      const text = passage.text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
      return leftOver(text, locale, other).map((words) =>
        finding(version, passage, words, 'foreign-words.left'),
      )
    })
}

function leftOver(text: string, locale: Locale, other: Locale): string[] {
  if (scriptOf(locale) !== 'Latn')
    return matchesIn(text, LATIN_RUN)
      .map(([run]) => run)
      .filter((run) => run.split(' ').length >= LEAST_WORDS)
      .filter((run) => (run.match(FUNCTION_WORDS)?.length ?? 0) >= LEAST_FUNCTION_WORDS)
  const letters = `${lettersOf(other)}\\p{M}`
  return matchesIn(text, new RegExp(`[${letters}][${letters}\\s]*`, 'gu'))
    .map(([run]) => run.trim())
    .filter((run) => run.length > 1)
}
