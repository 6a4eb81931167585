import { useTranslations } from 'next-intl'
import { MOST_ARTICLES } from '@/lib/client/saved-caches'
import type { Locale } from '@/lib/i18n/locales'
import { pluralForms } from '@/lib/i18n/plural-forms'
import late from '../site/late-notice.module.css'
import { NoWrapText, wordsForScript } from '../site/no-wrap-text'
import styles from './saved-panel.module.css'

/**
 * The place for the list of what is saved on the device. All the words are here; lib/client/saved.ts puts them to use, and
 * without script the page says why it is empty.
 *
 * Accessible because: what there is, and what was removed, is told in a status, to which the focus goes when the last is removed; the stories are a
 * list of headings and links; each button to remove one names it.
 */
export function SavedPanel({ locale }: { locale: Locale }) {
  const t = useTranslations('saved')
  const words = (text: string) => wordsForScript(text, locale)
  const sizes = Object.entries(pluralForms(locale, (count) => t('size', { count, size: '{size}' })))
  return (
    <div className={styles.saved}>
      <h1>
        <NoWrapText text={t('title')} locale={locale} />
      </h1>
      <p className={styles.notice} hidden data-saved-missing="">
        <NoWrapText text={t('missing')} locale={locale} />
      </p>
      <p className={late.notice} data-saved-without="">
        <NoWrapText text={t('noScript')} locale={locale} />
      </p>
      <p className={styles.about}>
        <NoWrapText text={t('about', { count: MOST_ARTICLES })} locale={locale} />
      </p>
      <p
        className={styles.status}
        role="status"
        tabIndex={-1}
        data-saved-status=""
        data-none={words(t('none'))}
        data-unsupported={words(t('unsupported'))}
        data-removed={t('removed')}
        data-read={t('read', { time: '{time}' })}
        data-remove={t('remove')}
        {...Object.fromEntries(sizes.map(([form, text]) => [`data-size-${form}`, words(text)]))}
      />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without bullets for none */}
      <ol className={styles.list} role="list" data-saved-list="" />
      <button className={styles.clear} type="button" hidden data-saved-clear="">
        {t('clear')}
      </button>
    </div>
  )
}
