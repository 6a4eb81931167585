import { useState } from 'react'
import type { DeskSetup, ListedArticle } from '../../api'
import { useInterface } from '../interface'

/** More rows are shown when they are asked for: a browser takes long over thousands. */
const AT_ONCE = 100

/** The articles, each with its state in every language; a list in a narrow window. */
export function ArticleTable({ articles, setup }: { articles: readonly ListedArticle[]; setup: DeskSetup }) {
  const { t } = useInterface()
  const [most, setMost] = useState(AT_ONCE)
  if (articles.length === 0) return <p className="empty">{t('noArticle')}</p>
  return (
    <>
      <table className="articles">
        <thead>
          <tr>
            <th scope="col">{t('article')}</th>
            {setup.locales.map(({ code, name }) => (
              <th scope="col" key={code}>
                {name}
              </th>
            ))}
            <th scope="col">{t('date')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.slice(0, most).map((article) => (
            <Row key={article.slug} article={article} setup={setup} />
          ))}
        </tbody>
      </table>
      {articles.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {t('showMore')}
        </button>
      )}
    </>
  )
}

function Row({ article, setup }: { article: ListedArticle; setup: DeskSetup }) {
  const { t, language } = useInterface()
  const { slug, versions, heldUntil, isUnpublished, problems, topics, date } = article
  const headlines = [language, setup.defaultLocale, ...versions.map(({ locale }) => locale)].map((code) =>
    versions.find(({ locale }) => locale === code),
  )
  const shown = headlines.find((version) => version?.headline)
  const names = topics.map((id) => setup.topics.find((topic) => topic.id === id)?.names[language] ?? id)
  return (
    <tr>
      <th scope="row">
        <a href={`#/${slug}`} lang={shown?.locale}>
          {shown?.headline ?? slug}
        </a>
        <small>{[slug, ...names].join(' · ')}</small>
        <small>
          {isUnpublished && <span>{t('unpublished')}</span>}
          {heldUntil && <span>{t('heldUntil', { moment: moment(heldUntil, language) })}</span>}
          {problems > 0 && <span className="error">{t('problemCount', { count: problems })}</span>}
        </small>
      </th>
      {setup.locales.map(({ code, name }) => {
        const version = versions.find(({ locale }) => locale === code)
        const state = version?.state ?? 'missing'
        return (
          <td key={code} data-label={name}>
            <span className={`status ${state}`}>
              {state === 'behind' ? t('behindBy', { count: version?.behindBy ?? 0 }) : t(state)}
            </span>
          </td>
        )
      })}
      <td data-label={t('date')}>{date && moment(date, language)}</td>
    </tr>
  )
}

/** A date as far as it is written, in the words of the interface. */
function moment(written: string, language: string): string {
  const [, year, month, day, hour] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(written) ?? []
  if (!year) return written
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const format = new Intl.DateTimeFormat(language === 'th' ? 'th-TH' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  })
  return hour ? `${format.format(date)} ${hour}` : format.format(date)
}
