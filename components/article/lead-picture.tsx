import type { ArticleVersion } from '@/lib/content/articles/article'
import { messagesIn } from '@/lib/i18n/messages'
import { isWide, sourcesOf } from '@/lib/pictures/variants'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './pictures.module.css'

/**
 * The picture above the text of an article, with its caption and who made it. Its place is kept free until it is there.
 *
 * Accessible because: it has a description in the language of the page; what moves rests for who asked for less motion.
 */
export function LeadPicture({
  version,
  place = 'text',
  only,
}: {
  version: ArticleVersion
  /** Whether it has the width of the page, or that of a text. */
  place?: 'lead' | 'text'
  /** Shows the words under it alone, where the page shows the picture already. */
  only?: 'words'
}) {
  const { image, locale } = version
  const picture = image && version.pictures?.[image.src]
  if (!picture) return null
  const { sources, sizes, isTall, ...img } = sourcesOf(picture, place)
  const { alt, caption, credit } = image
  if (only && !caption && !credit) return null
  const look = [styles.pictures, styles.lead, ...(isTall ? ['tall'] : [])]
  if (place === 'lead') look.push(isWide(picture) ? styles.across : styles.beside)
  return (
    <figure className={look.join(' ')}>
      {!only && (
        <picture>
          {sources.map((source) => (
            <source key={source.type} {...source} sizes={sizes} />
          ))}
          <img {...img} {...(img.srcSet ? { sizes } : {})} alt={alt} fetchPriority="high" decoding="async" />
        </picture>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption && <NoWrapText text={caption} locale={locale} />}
          {caption && credit && <br />}
          {credit && (
            <span className="credit">
              {messagesIn(locale).article.photo}: {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
