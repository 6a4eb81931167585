import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { articleText } from '@/lib/content/articles/article-text'
import { gallery } from '@/lib/markdown/gallery'
import type { RenderedBlock } from '@/lib/markdown/render'
import { passageLink } from '@/lib/passage-link'
import { textStyle } from './text-style'

/** Pictures that follow one another, together; every other block by itself. */
function rowsOf(blocks: readonly RenderedBlock[]): readonly RenderedBlock[][] {
  const rows: RenderedBlock[][] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (block.figure && last?.[0]?.figure) last.push(block)
    else rows.push([block])
  }
  return rows
}

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
  const html = rowsOf(blocks)
    .map((row) => {
      const inside = row.map(({ anchor, html }) =>
        anchor?.startsWith('p')
          ? passageLink(anchor, t('share.paragraph', { number: anchor.slice(1) })) + html
          : html,
      )
      return row.length > 1 ? gallery(inside, t('article.gallery', { count: row.length })) : inside.join('')
    })
    .join('')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown sanitises what it returns
  return <div className={textStyle(html)} dangerouslySetInnerHTML={{ __html: html }} />
}
