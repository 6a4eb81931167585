import type { ArticleVersion } from '@/lib/content/articles/article'
import { type PicturePlace, sourcesOf } from '@/lib/pictures/variants'
import styles from './teaser-picture.module.css'

/**
 * The picture of an article beside its headline in a list, cut to the shape that all of a list have; nothing where the article
 * has none. Its place is kept free until it is there. Only the first of a page is loaded at once.
 *
 * Accessible because: it says nothing that the headline does not, so its description is empty, and it is no link of its own.
 */
export function TeaserPicture({ version, place }: { version: ArticleVersion; place: PicturePlace }) {
  const picture = pictureOf(version)
  if (!picture) return null
  const { sources, sizes, isTall: _, ...img } = sourcesOf(picture, place)
  return (
    <picture className={styles.picture}>
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

/**
 * @param version an article in one language
 * @returns the picture that stands for it in lists, if it has one
 */
export function pictureOf({ image, pictures }: ArticleVersion) {
  return image && pictures?.[image.src]
}
