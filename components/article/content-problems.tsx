import { problemsOfAll } from '@/lib/content/articles/library'
import { type Problem, problemMessage } from '@/lib/content/problem'
import type { Locale } from '@/lib/i18n/locales'
import { displayLanguageOf } from '@/lib/i18n/localized-message'
import styles from './draft-notice.module.css'

const TITLES = {
  article: { en: 'This article has mistakes', th: 'บทความนี้ยังมีที่ต้องแก้' },
  all: { en: 'What all pages share has mistakes', th: 'ไฟล์ที่ทุกหน้าใช้ร่วมกันยังมีที่ต้องแก้' },
}

/**
 * Tells an editor, in development alone, what is wrong in the files of an article, or in those that all pages share: where,
 * what, and what to write instead.
 */
export function ContentProblems({
  problems,
  locale,
  of = 'article',
}: {
  problems: readonly Problem[]
  locale: Locale
  of?: keyof typeof TITLES
}) {
  const language = displayLanguageOf(locale) ?? 'en'
  return (
    <section className={of === 'all' ? `${styles.draft} ${styles.all}` : styles.draft} lang={language}>
      <h2>{TITLES[of][language]}</h2>
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

/** Tells the same, on every page in development, of the files that all pages share. */
export function SharedProblems({ locale }: { locale: Locale }) {
  const problems = problemsOfAll()
  return problems.length > 0 && <ContentProblems problems={problems} locale={locale} of="all" />
}
