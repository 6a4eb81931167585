import type { Article, ArticleVersion } from '@/lib/content/articles/article'
import { leadPicture } from '@/lib/content/articles/lead-picture'
import { cutBefore } from '@/lib/pictures/cut'
import { type PicturePlace, sourcesOf } from '@/lib/pictures/variants'
import styles from './teaser-picture.module.css'

/** The middle needs no class. */
const CUTS = { 0: styles.start, 25: styles.early, 50: undefined, 75: styles.late, 100: styles.end }

/**
 * The picture of an article beside its headline in a list, cut around its focus to the shape that all of a list have; nothing
 * where the article has none. Its place is kept free until it is there. Only the first of a page is loaded at once.
 *
 * Accessible because: it says nothing that the headline does not, so its description is empty, and it is no link of its own.
 */
export function TeaserPicture({
  article,
  version,
  place,
}: {
  article: Article
  version: ArticleVersion
  place: PicturePlace
}) {
  const lead = leadPicture(article, version)
  if (!lead) return null
  const { picture, focus } = lead
  const cut = CUTS[cutBefore(picture, focus)]
  const { sources, sizes, isTall: _, ...img } = sourcesOf(picture, place)
  return (
    <picture className={cut ? `${styles.picture} ${cut}` : styles.picture}>
      {sources.map((source) => (
        <source key={source.type} {...source} sizes={sizes} />
      ))}
      <img
        {...img}
        {...(img.srcSet ? { sizes } : {})}
        alt=""
        decoding="async"
        {...(place === 'first' ? { fetchPriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}
