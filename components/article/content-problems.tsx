import { type Problem, problemMessage } from '@/lib/content/problem'
import type { Locale } from '@/lib/i18n/locales'
import { displayLanguageOf } from '@/lib/i18n/localized-message'
import styles from './draft-notice.module.css'

const TITLE = { en: 'This article has mistakes', th: 'บทความนี้ยังมีที่ต้องแก้' }

/** Tells an editor, in development alone, what is wrong in the files of an article: where, what, and what to write instead. */
export function ContentProblems({ problems, locale }: { problems: readonly Problem[]; locale: Locale }) {
  const language = displayLanguageOf(locale) ?? 'en'
  return (
    <section className={styles.draft} lang={language}>
      <h2>{TITLE[language]}</h2>
      <ul>
        {problems.map((problem) => {
          const { file, line, expected } = problem
          const place = line === undefined ? file : `${file}:${line}`
          const message = problemMessage(problem)[language]
          return (
            <li key={`${place} ${message}`}>
              <code>{place}</code> {message} → {expected[language]}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
