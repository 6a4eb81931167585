import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { articleText } from '@/lib/content/articles/article-text'
import { passageLink } from '@/lib/passage-link'
import { textStyle } from './text-style'

/**
 * The text of an article, from its Markdown, each paragraph with a quiet link to itself before it.
 *
 * Accessible because: the links are named by their paragraphs' numbers, stand in the order of reading, and are seen
 * when they have the focus.
 */
export function ArticleText({ version }: { version: ArticleVersion }) {
  const t = useTranslations()
  const { blocks } = articleText(version, {
    title: t('article.footnotes'),
    backLabel: t('article.footnoteBack'),
  })
  const html = blocks
    .map(({ anchor, html }) =>
      anchor?.startsWith('p')
        ? passageLink(anchor, t('share.paragraph', { number: anchor.slice(1) })) + html
        : html,
    )
    .join('')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown sanitises what it returns
  return <div className={textStyle(html)} dangerouslySetInnerHTML={{ __html: html }} />
}
