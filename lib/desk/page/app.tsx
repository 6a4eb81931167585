import { useEffect, useState, useSyncExternalStore } from 'react'
import { displayLanguages } from '../../i18n/localized-message'
import type { DeskSetup } from '../api'
import { ArticlePage } from './article/article-page'
import { call, reachability } from './call'
import { FrontPage } from './front/front-page'
import { useInterface } from './interface'

/** So long until a server that is gone is asked for again, in milliseconds. */
const AGAIN = 2000

/** The desk: all articles, or the one that the address names behind `#/`, with a place in it: see `useGo`. */
export function App({ setup }: { setup: DeskSetup }) {
  const { t } = useInterface()
  const slug = useSyncExternalStore(onHash, () => location.hash.split('/')[1] ?? '')
  const isReachable = useSyncExternalStore(reachability.subscribe, reachability.isReachable)
  const changes = useChanges()
  useEffect(() => {
    if (isReachable) return
    const timer = setInterval(() => void call('setup', {}).catch(() => {}), AGAIN)
    return () => clearInterval(timer)
  }, [isReachable])
  return (
    <>
      <header className="top">
        <a href="#/" className="house">
          Otagai <span>{t('desk')}</span>
        </a>
        {!isReachable && (
          <p className="gone" role="alert">
            {t('serverGone')}
          </p>
        )}
        <LanguageChoice />
      </header>
      {slug === '' ? (
        <FrontPage setup={setup} changes={changes} />
      ) : (
        <ArticlePage key={slug} slug={slug} setup={setup} changes={changes} />
      )}
    </>
  )
}

function LanguageChoice() {
  const { t, language, choose } = useInterface()
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{t('interfaceLanguage')}</legend>
      {displayLanguages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          onClick={() => choose(code)}
        >
          {code === 'th' ? 'ไทย' : 'English'}
        </button>
      ))}
    </fieldset>
  )
}

/** Counts the changes of the content on disk. */
function useChanges(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const events = new EventSource('desk/api/changes')
    events.onmessage = () => setCount((before) => before + 1)
    return () => events.close()
  }, [])
  return count
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
