import { useEffect, useState } from 'react'
import type { TranslationStatus } from '../../../review/translation/translation-status'
import type { DeskSetup, ListedArticle } from '../../api'
import { call } from '../call'
import { useInterface } from '../interface'
import { ArticleTable } from './article-table'
import { NewPair } from './new-pair'
import { PublishDialog } from './publish-dialog'

/** States that can be asked for; drafts and held articles are asked for by what they are. */
const FILTERS = ['all', 'unpublished', 'behind', 'unmarked', 'missing', 'draft', 'held', 'broken'] as const

type Filter = (typeof FILTERS)[number]

/** All articles with their state in each language, and what is done with them as a whole. */
export function FrontPage({ setup, changes }: { setup: DeskSetup; changes: number }) {
  const { t } = useInterface()
  const [articles, setArticles] = useState<readonly ListedArticle[]>()
  const [words, setWords] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [open, setOpen] = useState<'new' | 'publish'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change on disk may be one of the list
  useEffect(() => {
    call('list', {}).then(
      (list) => setArticles(list.articles),
      () => {},
    )
  }, [changes])
  const found = articles?.filter((article) => isMeant(article, filter) && hasWords(article, words))
  const waiting = articles?.filter(({ isUnpublished }) => isUnpublished).length
  return (
    <main className="front">
      <header className="front-head">
        <h1>{t('articles')}</h1>
        <button type="button" onClick={() => setOpen('new')}>
          {t('newPair')}
        </button>
        <button type="button" className="chief" onClick={() => setOpen('publish')}>
          {t('publish')}
        </button>
      </header>
      {waiting !== undefined && (
        <p className="waiting-count">
          {waiting > 0 ? t('waitingCount', { count: waiting }) : t('nothingWaits')}
        </p>
      )}
      <Filters words={words} onWords={setWords} filter={filter} onFilter={setFilter} count={found?.length} />
      {found ? <ArticleTable articles={found} setup={setup} /> : <p className="empty">{t('opening')}</p>}
      {open === 'new' && (
        <NewPair
          setup={setup}
          taken={articles?.map(({ slug }) => slug) ?? []}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'publish' && <PublishDialog articles={articles ?? []} onClose={() => setOpen(undefined)} />}
    </main>
  )
}

function Filters({
  words,
  onWords,
  filter,
  onFilter,
  count,
}: {
  words: string
  onWords: (words: string) => void
  filter: Filter
  onFilter: (filter: Filter) => void
  count: number | undefined
}) {
  const { t } = useInterface()
  return (
    <search className="filters">
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      <label>
        {t('show')}{' '}
        <select value={filter} onChange={({ target }) => onFilter(target.value as Filter)}>
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </label>
      <span role="status" className="count">
        {count !== undefined && t('articleCount', { count })}
      </span>
    </search>
  )
}

function isMeant({ isUnpublished, heldUntil, versions }: ListedArticle, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'unpublished') return isUnpublished
  if (filter === 'held') return heldUntil !== undefined
  const wanted: TranslationStatus = filter
  return versions.some(({ state }) => state === wanted)
}

function hasWords({ slug, topics, versions }: ListedArticle, words: string): boolean {
  const all = [slug, ...topics, ...versions.map(({ headline }) => headline ?? '')].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
