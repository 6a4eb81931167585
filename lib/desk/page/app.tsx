import { useEffect, useState, useSyncExternalStore } from 'react'
import { displayLanguages } from '../../i18n/localized-message'
import type { DeskSetup } from '../api'
import { ArticlePage } from './article/article-page'
import { call, useReachable } from './call'
import { Switch } from './controls'
import { FrontPage } from './front/front-page'
import { useInterface } from './interface'

/** So long until a server that is gone is asked for again, in milliseconds. */
const AGAIN = 2000

/** The desk: all articles, or the one that the address names behind `#/`, with a place in it: see `useGo`. */
export function App({ setup }: { setup: DeskSetup }) {
  const { t, language, choose } = useInterface()
  const slug = useSyncExternalStore(onHash, () => location.hash.split('/')[1] ?? '')
  const changes = useChanges()
  const isReachable = useReachable()
  useEffect(() => {
    if (isReachable) return
    const timer = setInterval(() => void call('setup', {}).catch(() => {}), AGAIN)
    return () => clearInterval(timer)
  }, [isReachable])
  return (
    <>
      <header className="top">
        <a href="#/" className="house">
          Otagai <small>{t('desk')}</small>
        </a>
        {!isReachable && (
          <p className="note error" role="alert">
            {t('serverGone')}
          </p>
        )}
        <Switch
          name={t('interfaceLanguage')}
          value={language}
          options={displayLanguages.map((code) => ({
            value: code,
            name: code === 'th' ? 'ไทย' : 'English',
            lang: code,
          }))}
          onChange={choose}
        />
      </header>
      {slug === '' ? (
        <FrontPage setup={setup} changes={changes} />
      ) : (
        <ArticlePage key={slug} slug={slug} setup={setup} changes={changes} />
      )}
    </>
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
