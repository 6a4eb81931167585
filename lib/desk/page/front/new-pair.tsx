import { useState } from 'react'
import { isCutShort, slugFrom } from '../../../content/articles/slug'
import type { DeskSetup } from '../../api'
import { call } from '../call'
import { Dialog, saidIn } from '../dialog'
import { useInterface } from '../interface'
import { useAttempt } from '../use-attempt'

/** Begins a pair: its headline in either language, its name in addresses, and which language is the original. */
export function NewPair({ setup, onClose }: { setup: DeskSetup; onClose: () => void }) {
  const { t } = useInterface()
  const [headline, setHeadline] = useState('')
  const [written, setWritten] = useState<string>()
  const { told, attempt } = useAttempt()
  const create = async (form: FormData) => {
    const given = setup.locales.map(({ code }) => [code, saidIn(form, code)])
    const headlines = Object.fromEntries(given.filter(([, headline]) => headline !== ''))
    const slug = saidIn(form, 'slug')
    await call('create', { slug, original: saidIn(form, 'original'), headlines })
    onClose()
    location.hash = `#/${slug}`
  }
  const chief = { name: t('begin'), act: (form: FormData) => void attempt(() => create(form)) }
  return (
    <Dialog title={t('newPair')} onClose={onClose} chief={chief} told={told}>
      {setup.locales.map(({ code, name }) => (
        <label key={code}>
          {t('headlineIn', { language: name })}
          <textarea
            name={code}
            rows={2}
            lang={code}
            onChange={code === 'en' ? ({ target }) => setHeadline(target.value) : undefined}
          />
        </label>
      ))}
      <label>
        {t('slug')}
        <input
          name="slug"
          value={written ?? slugFrom(headline) ?? ''}
          required
          spellCheck={false}
          aria-describedby="slug-help"
          onChange={({ target }) => setWritten(target.value)}
        />
        <small id="slug-help">
          {t('slugHelp')} {written === undefined && isCutShort(headline) && t('slugCut')}
        </small>
      </label>
      <fieldset className="choices">
        <legend>{t('originalLanguage')}</legend>
        {setup.locales.map(({ code, name }) => (
          <label key={code}>
            <input type="radio" name="original" value={code} defaultChecked={code === setup.defaultLocale} />
            {name}
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
