import { useTranslations } from 'next-intl'
import { archiveIndexPath, articlePath, searchPath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { pluralForms } from '@/lib/i18n/plural-forms'
import late from '../site/late-notice.module.css'
import { NoWrapText, NoWrapWords, wordsForScript } from '../site/no-wrap-text'
import styles from './search-panel.module.css'

/**
 * The field to search in, and the place for what is found. All the words are here; lib/client/search.ts puts them to
 * use, and without script the page says what to do instead.
 *
 * Accessible because: the form is a search landmark with a labelled field and a hint; how many stories were found is
 * told in a status, without the focus moving; results are a list of headings and links.
 */
export function SearchPanel({ locale }: { locale: Locale }) {
  const t = useTranslations('search')
  const words = (text: string) => wordsForScript(text, locale)
  const attributes = (name: 'found' | 'about' | 'shown') =>
    Object.entries(pluralForms(locale, (count) => t(name, { count }))).map(([form, text]) => [
      `data-${name}-${form}`,
      text,
    ])
  return (
    <div className={styles.search}>
      <h1>{t('title')}</h1>
      <p className={late.notice} data-search-without="">
        <NoWrapWords locale={locale}>
          {t.rich('noScript', {
            archive: (words) => (
              <a key="archive" href={archiveIndexPath(locale)}>
                <NoWrapWords locale={locale}>{words}</NoWrapWords>
              </a>
            ),
          })}
        </NoWrapWords>
      </p>
      <SearchForm locale={locale} />
      <p
        className={styles.status}
        role="status"
        data-search-status=""
        data-searching={t('searching')}
        data-none={words(t('none'))}
        data-unsearchable={words(t('unsearchable'))}
        data-instead={words(t('instead', { asked: '{asked}', found: '{found}' }))}
        data-failed={words(t('failed'))}
        {...Object.fromEntries([...attributes('found'), ...attributes('about'), ...attributes('shown')])}
      />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without bullets for none */}
      <ol className={styles.results} role="list" data-search-results="" />
      <button className={styles.more} type="button" hidden data-search-more="">
        {t('more')}
      </button>
    </div>
  )
}

function SearchForm({ locale }: { locale: Locale }) {
  const t = useTranslations('search')
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know <search>
    <form
      className={styles.form}
      action={searchPath(locale)}
      data-article={articlePath(locale, '{slug}')}
      role="search"
    >
      <label htmlFor="q">{t('label')}</label>
      <div className={styles.row}>
        <input
          id="q"
          name="q"
          type="search"
          aria-describedby="hint"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={120}
        />
        <button type="submit">{t('button')}</button>
      </div>
      <p id="hint" className={styles.hint}>
        <NoWrapText text={t('hint')} locale={locale} />
      </p>
    </form>
  )
}
