import { useEffect, useState } from 'react'
import type { Finding } from '../../../review/finding'
import type { DeskCalls, ListedArticle, PublishEvent } from '../../api'
import { call, publish } from '../call'
import { Dialog } from '../dialog'
import { useInterface } from '../interface'
import { useAttempt } from '../use-attempt'

type Plan = DeskCalls['plan']['response']

type Properties = { readonly articles: readonly ListedArticle[]; readonly onClose: () => void }

/** Says what would be published, with which words it is committed, and then how it goes. */
export function PublishDialog({ articles, onClose }: Properties) {
  const { t } = useInterface()
  const [plan, setPlan] = useState<Plan>()
  /** What has come of publishing so far; undefined until it begins. */
  const [events, setEvents] = useState<readonly PublishEvent[]>()
  const [isRunning, setRunning] = useState(false)
  const { told, attempt } = useAttempt()
  useEffect(() => void attempt(async () => setPlan(await call('plan', {}))), [attempt])
  const start = async (form: FormData) => {
    const message = form.get('message')
    setEvents([])
    setRunning(true)
    await attempt(async () => {
      for await (const event of publish(message === null ? {} : { commitMessage: String(message) }))
        setEvents((before = []) => [...before, event])
    })
    setRunning(false)
  }
  const nameOf = (slug: string) =>
    articles.find((one) => one.slug === slug)?.versions.find(({ headline }) => headline)?.headline ?? slug
  const chief = { name: t('publishNow'), act: (form: FormData) => void start(form) }
  return (
    <Dialog title={t('publish')} onClose={onClose} chief={plan && !events ? chief : undefined} told={told}>
      {plan && !events && <Planned plan={plan} nameOf={nameOf} onClose={onClose} />}
      {events && <Progress events={events} isRunning={isRunning} onClose={onClose} />}
    </Dialog>
  )
}

type PlannedProperties = { plan: Plan; nameOf: (slug: string) => string; onClose: () => void }

function Planned({ plan, nameOf, onClose }: PlannedProperties) {
  const { t } = useInterface()
  const { changed, stopped, changedByOthers, commitMessage, releaseFolder } = plan
  return (
    <>
      {stopped.length > 0 && (
        <>
          <h3 className="told">{t('stopped')}</h3>
          <ul>
            {stopped.map((slug) => (
              <li key={slug}>
                <a href={`#/${slug}`} onClick={onClose}>
                  {nameOf(slug)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Names title={t(changed.length > 0 ? 'willPublish' : 'nothingWaits')} names={changed.map(nameOf)} />
      {changedByOthers.length > 0 && <Names title={t('changedByOthers')} names={changedByOthers} />}
      {commitMessage !== undefined && (
        <label>
          {t('commitMessage')}
          <textarea name="message" rows={2} defaultValue={commitMessage} />
        </label>
      )}
      {releaseFolder && <p>{t('releasesTo', { folder: releaseFolder })}</p>}
    </>
  )
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}

type ProgressProperties = { events: readonly PublishEvent[]; isRunning: boolean; onClose: () => void }

function Progress({ events, isRunning, onClose }: ProgressProperties) {
  const { t, say } = useInterface()
  const step = events.findLast((one) => one.kind === 'step')
  const end = events.find((one) => one.kind === 'failed' || one.kind === 'published')
  const findings = events.flatMap((one) => (one.kind === 'findings' ? one.findings : []))
  return (
    <>
      {isRunning && (
        <p role="status">
          {step ? say(step.message) : t('publishing')}
          <progress value={step?.done} max={step?.all} aria-label={t('publishing')} />
        </p>
      )}
      {!isRunning && end?.kind !== 'published' && (
        <p className="told" role="alert">
          {end ? say(end.message) : t('brokenOff')}
        </p>
      )}
      {end?.kind === 'published' && (
        <p role="status">
          {t('published')}{' '}
          <a href={end.address} target="_blank" rel="noreferrer">
            {end.address}
          </a>
          {end.notCommitted && <span className="told"> {say(end.notCommitted)}</span>}
          {end.committed && <small> {t('committed', { commit: end.committed })}</small>}
        </p>
      )}
      <ol className="findings">
        {findings.map((one) => (
          <StoppingFinding key={JSON.stringify(one)} finding={one} onClose={onClose} />
        ))}
      </ol>
    </>
  )
}

function StoppingFinding({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { say } = useInterface()
  const { slug, locale, file, line, severity, message, expected } = finding
  const place = `${file}:${line}`
  return (
    <li className={severity}>
      {slug ? (
        <a href={`#/${slug}/${locale}/${line}`} onClick={onClose}>
          {place}
        </a>
      ) : (
        place
      )}
      <p>{say(message)}</p>
      <p>{say(expected)}</p>
    </li>
  )
}
