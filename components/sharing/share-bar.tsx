import { useTranslations } from 'next-intl'
import type { Article, ArticleVersion } from '@/lib/content/articles/article'
import { articlePath } from '@/lib/i18n/addresses'
import { absolute } from '@/lib/i18n/site-url'
import { shareLinks } from '@/lib/share-links'
import styles from './share-bar.module.css'
import { ShareIcon } from './share-icon'

/**
 * The ways to pass an article on, in the language it is being read in. The links are plain and load nothing from
 * where they lead; the two buttons and the menu of a paragraph's sign are for lib/client, which shows them where they can
 * work.
 *
 * Accessible because: every target is named in words and at least 44 px high; what a button did is told in a status, and
 * the focus stays where it was; the menu is a menu to the keyboard and to those who hear it.
 */
export function ShareBar({ article, version }: { article: Article; version: ArticleVersion }) {
  const t = useTranslations('share')
  const address = absolute(articlePath(version.locale, article.slug))
  return (
    <section className={styles.share} aria-labelledby="share">
      <h2 id="share">{t('label')}</h2>
      <ul>
        {shareLinks(address, version.headline).map(({ id, href }) => (
          <li key={id}>
            <a href={href} rel="noopener">
              <ShareIcon of={id} />
              <span lang={id === 'mail' ? undefined : 'en'}>{t(id)}</span>
            </a>
          </li>
        ))}
        <li>
          <button type="button" hidden data-share="copy">
            <ShareIcon of="copy" />
            {t('copy')}
          </button>
        </li>
        <li>
          <button type="button" hidden data-share="device">
            <ShareIcon of="device" />
            {t('device')}
          </button>
        </li>
      </ul>
      <div data-menu={t('copyParagraph')}>
        <p role="status" data-copied={t('copied')} data-refused={t('notCopied')} />
        <input type="text" readOnly hidden aria-label={t('copyByHand')} defaultValue={address} />
      </div>
      <p className={styles.printed}>
        {t('address')} <span lang="zxx">{address}</span>
      </p>
    </section>
  )
}
