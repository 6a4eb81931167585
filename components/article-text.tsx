import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/articles/article'
import { articleText } from '@/lib/articles/text'
import styles from './article-text.module.css'

/** The text of an article, from its Markdown. */
export function ArticleText({ version }: { version: ArticleVersion }) {
  const t = useTranslations('article')
  const { html } = articleText(version, { title: t('footnotes'), backLabel: t('footnoteBack') })
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown sanitises what it returns
  return <div className={styles.text} dangerouslySetInnerHTML={{ __html: html }} />
}
