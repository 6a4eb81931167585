import { useInterface } from '../interface'
import type { ArticleInHand } from './use-article'

type Properties = {
  readonly slug: string
  readonly headline: string
  readonly hand: ArticleInHand
  readonly onSave: () => void
}

/** What stands above an article: the way back, its name, and whether it is saved. */
export function ArticleBar({ slug, headline, hand, onSave }: Properties) {
  const { t } = useInterface()
  const { isChanged } = hand
  return (
    <header className="bar">
      <a href="#/">← {t('allArticles')}</a>
      <h1>
        {headline || slug} <small>{slug}</small>
      </h1>
      <span className={isChanged ? 'state changed' : 'state'} role="status">
        {isChanged ? t('unsaved') : t('saved')}
      </span>
      <button
        type="button"
        className="chief"
        disabled={!isChanged}
        onClick={onSave}
        aria-keyshortcuts="Control+S"
      >
        {t('save')}
      </button>
    </header>
  )
}
