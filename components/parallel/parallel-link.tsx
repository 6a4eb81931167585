import { useTranslations } from 'next-intl'
import type { Article } from '@/lib/content/articles/article'
import { languagesBeside, pairPath } from '@/lib/content/articles/parallel'
import { languageName } from '@/lib/i18n/language-names'
import type { Locale } from '@/lib/i18n/locales'

/**
 * Among the facts of an article, leads to it beside its translation, at the paragraph being read; nothing where there is no
 * translation.
 */
export function ParallelLink({ article, locale }: { article: Article; locale: Locale }) {
  const t = useTranslations()
  const [beside] = languagesBeside(article, locale)
  if (!beside) return null
  return (
    <div>
      <dt className="visually-hidden">{t('article.translation')}</dt>
      <dd>
        <a href={pairPath(article, locale, beside)} data-keeps-place="" suppressHydrationWarning>
          {t('parallel.link', { language: languageName(beside, locale) })}
        </a>
      </dd>
    </div>
  )
}
