import type { Locale } from '../../../i18n/locales'
import { useInterface } from '../interface'
import type { ArticleInHand } from './use-article'

type Properties = {
  readonly hand: ArticleInHand
  /** What the last thing that was done has told. */
  readonly told: string | undefined
  readonly name: (locale: Locale) => string
  readonly onDismiss: () => void
}

/** What an editor has to know of the article in hand: what was left unsaved, what was refused or left out. */
export function ArticleNotes({ hand, told, name, onDismiss }: Properties) {
  const { t, language } = useInterface()
  const time = new Intl.DateTimeFormat(language === 'th' ? 'th-TH' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <div className="notes">
      {hand.offered.map((text) => (
        <p className="note" role="alert" key={text.key}>
          {t('unsavedOffered', { language: name(text.locale), time: time.format(text.at) })}
          <button type="button" onClick={() => hand.decide(text, true)}>
            {t('takeUp')}
          </button>
          <button type="button" className="quiet" onClick={() => hand.decide(text, false)}>
            {t('drop')}
          </button>
        </p>
      ))}
      {!hand.isKept && (
        <p className="note error" role="alert">
          {t('notKept')}
        </p>
      )}
      {told && (
        <p className="note" role="alert">
          {told}
          <button type="button" className="quiet" onClick={onDismiss}>
            {t('close')}
          </button>
        </p>
      )}
    </div>
  )
}
