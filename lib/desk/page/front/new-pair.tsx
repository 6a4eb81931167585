import { type FormEvent, useState } from 'react'
import { isSlug, slugFrom } from '../../../content/articles/slug'
import type { DeskSetup } from '../../api'
import { call, Refused } from '../call'
import { Dialog } from '../dialog'
import { useInterface } from '../interface'

type Properties = {
  readonly setup: DeskSetup
  readonly taken: readonly string[]
  readonly onClose: () => void
}

/** Begins a pair: its headline in either language, its name in addresses, and which language is the original. */
export function NewPair({ setup, taken, onClose }: Properties) {
  const { t, say } = useInterface()
  const [headlines, setHeadlines] = useState<Headlines>({})
  const [original, setOriginal] = useState(setup.defaultLocale)
  const [written, setWritten] = useState<string>()
  const [told, setTold] = useState<string>()
  const proposed = slugFrom(headlines.en ?? '') ?? ''
  const slug = written ?? proposed
  const wrong =
    slug === '' ? undefined : !isSlug(slug) ? t('badSlug') : taken.includes(slug) ? t('slugTaken') : undefined
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (wrong || slug === '') return setTold(wrong ?? t('badSlug'))
    const given = Object.entries(headlines).filter(([, headline]) => headline.trim() !== '')
    try {
      await call('create', { slug, original, headlines: Object.fromEntries(given) })
      onClose()
      location.hash = `#/${slug}`
    } catch (error) {
      if (error instanceof Refused) setTold(say(error.told))
    }
  }
  return (
    <Dialog title={t('newPair')} onClose={onClose}>
      <form onSubmit={submit}>
        <Headlines setup={setup} headlines={headlines} onChange={setHeadlines} />
        <label>
          {t('slug')}
          <input
            value={slug}
            required
            spellCheck={false}
            aria-describedby="slug-help"
            onChange={({ target }) => setWritten(target.value)}
          />
          <small id="slug-help">{wrong ?? t('slugHelp')}</small>
        </label>
        <Original setup={setup} original={original} onChange={setOriginal} />
        {told && (
          <p className="told" role="alert">
            {told}
          </p>
        )}
        <p className="dialog-buttons">
          <button type="submit" className="chief">
            {t('begin')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

type Headlines = Readonly<Record<string, string>>

function Headlines({
  setup,
  headlines,
  onChange,
}: Pick<Properties, 'setup'> & { headlines: Headlines; onChange: (headlines: Headlines) => void }) {
  const { t } = useInterface()
  return (
    <>
      {setup.locales.map(({ code, name }) => (
        <label key={code}>
          {t('headlineIn', { language: name })}
          <textarea
            rows={2}
            lang={code}
            value={headlines[code] ?? ''}
            onChange={({ target }) => onChange({ ...headlines, [code]: target.value })}
          />
        </label>
      ))}
    </>
  )
}

function Original({
  setup,
  original,
  onChange,
}: Pick<Properties, 'setup'> & { original: string; onChange: (original: string) => void }) {
  const { t } = useInterface()
  return (
    <fieldset className="choices">
      <legend>{t('originalLanguage')}</legend>
      {setup.locales.map(({ code, name }) => (
        <label key={code}>
          <input type="radio" name="original" checked={code === original} onChange={() => onChange(code)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
