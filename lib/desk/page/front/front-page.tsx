import { useEffect, useState } from 'react'
import type { DeskSetup, ListedArticle } from '../../api'
import { call } from '../call'
import { useInterface } from '../interface'
import { ArticleTable } from './article-table'
import { NewPair } from './new-pair'
import { PublishDialog } from './publish-dialog'

/** States that can be asked for. */
const STATES = ['all', 'unpublished', 'behind', 'unmarked', 'missing', 'draft', 'held', 'broken'] as const

/** What is looked for among the articles. */
type Wish = { readonly words: string; readonly state: (typeof STATES)[number] }

/** All articles with their state in each language, and what is done with them as a whole. */
export function FrontPage({ setup, changes }: { setup: DeskSetup; changes: number }) {
  const { t } = useInterface()
  const [articles, setArticles] = useState<readonly ListedArticle[]>()
  const [wish, setWish] = useState<Wish>({ words: '', state: 'all' })
  const [open, setOpen] = useState<'new' | 'publish'>()
  const close = () => setOpen(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change on disk may be one of the list, and so may what a dialog has done
  useEffect(() => {
    call('list', {}).then(
      (list) => setArticles(list.articles),
      () => {},
    )
  }, [changes, open])
  const found = articles?.filter((article) => isMeant(article, wish))
  const waiting = articles?.filter(({ isUnpublished }) => isUnpublished).length ?? 0
  return (
    <main className="front">
      <header>
        <h1>{t('articles')}</h1>
        <button type="button" onClick={() => setOpen('new')}>
          {t('newPair')}
        </button>
        <button type="button" className="chief" onClick={() => setOpen('publish')}>
          {t('publish')}
        </button>
      </header>
      {articles && <p>{waiting > 0 ? t('waitingCount', { count: waiting }) : t('nothingWaits')}</p>}
      <Filters wish={wish} onWish={setWish} count={found?.length} />
      {found ? <ArticleTable articles={found} setup={setup} /> : <p className="empty">{t('opening')}</p>}
      {open === 'new' && <NewPair setup={setup} onClose={close} />}
      {open === 'publish' && <PublishDialog articles={articles ?? []} onClose={close} />}
    </main>
  )
}

type FilterProperties = { wish: Wish; onWish: (wish: Wish) => void; count: number | undefined }

function Filters({ wish, onWish, count }: FilterProperties) {
  const { t } = useInterface()
  return (
    <search>
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={wish.words}
        onChange={({ target }) => onWish({ ...wish, words: target.value })}
      />
      <label>
        {t('show')}{' '}
        <select
          value={wish.state}
          onChange={({ target }) => onWish({ ...wish, state: target.value as Wish['state'] })}
        >
          {STATES.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </label>
      <span role="status">{count !== undefined && t('articleCount', { count })}</span>
    </search>
  )
}

function isMeant(article: ListedArticle, { words, state }: Wish): boolean {
  const { slug, topics, isUnpublished, heldUntil, versions } = article
  const isInState =
    state === 'all' ||
    (state === 'unpublished' && isUnpublished) ||
    (state === 'held' && heldUntil !== undefined) ||
    versions.some((version) => version.state === state)
  const all = [slug, ...topics, ...versions.map(({ headline }) => headline ?? '')].join(' ').toLowerCase()
  return (
    isInState &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => all.includes(word))
  )
}
