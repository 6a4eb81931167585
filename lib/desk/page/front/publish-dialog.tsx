import { useEffect, useState } from 'react'
import type { Finding } from '../../../review/finding'
import type { DeskCalls, ListedArticle, PublishEvent } from '../../api'
import { call, publish, Refused } from '../call'
import { Dialog } from '../dialog'
import { useInterface } from '../interface'

type Plan = DeskCalls['plan']['response']

/** What has come of publishing so far. */
type Course = {
  readonly isRunning: boolean
  readonly step?: Extract<PublishEvent, { kind: 'step' }>
  readonly findings: readonly Finding[]
  readonly end?: Extract<PublishEvent, { kind: 'failed' | 'published' }>
}

/** Says what would be published, with which words it is committed, and then how it goes. */
export function PublishDialog({
  articles,
  onClose,
}: {
  articles: readonly ListedArticle[]
  onClose: () => void
}) {
  const { t, say } = useInterface()
  const [plan, setPlan] = useState<Plan>()
  const [message, setMessage] = useState<string>()
  const [course, setCourse] = useState<Course>()
  const [told, setTold] = useState<string>()
  useEffect(() => {
    call('plan', {}).then(
      (answer) => {
        setPlan(answer)
        setMessage(answer.commitMessage)
      },
      (error: unknown) => setTold(error instanceof Refused ? say(error.told) : undefined),
    )
  }, [say])
  const start = async () => {
    setCourse({ isRunning: true, findings: [] })
    try {
      for await (const event of publish(message === undefined ? {} : { commitMessage: message }))
        setCourse((before) => advanced(before, event))
    } catch (error) {
      if (error instanceof Refused) setTold(say(error.told))
    } finally {
      setCourse((before) => before && { ...before, isRunning: false })
    }
  }
  const nameOf = (slug: string) =>
    articles.find((one) => one.slug === slug)?.versions.find(({ headline }) => headline)?.headline ?? slug
  return (
    <Dialog title={t('publish')} onClose={onClose}>
      {plan && !course && (
        <>
          <Names
            title={t(plan.changed.length > 0 ? 'willPublish' : 'nothingWaits')}
            names={plan.changed.map(nameOf)}
          />
          {plan.changedByOthers.length > 0 && (
            <Names title={t('changedByOthers')} names={plan.changedByOthers} />
          )}
          {message !== undefined && (
            <label>
              {t('commitMessage')}
              <textarea rows={2} value={message} onChange={({ target }) => setMessage(target.value)} />
            </label>
          )}
          {plan.releaseFolder && <p>{t('releasesTo', { folder: plan.releaseFolder })}</p>}
          <p className="dialog-buttons">
            <button type="button" className="chief" onClick={() => void start()}>
              {t('publishNow')}
            </button>
          </p>
        </>
      )}
      {told && (
        <p className="told" role="alert">
          {told}
        </p>
      )}
      {course && <Progress course={course} onClose={onClose} />}
    </Dialog>
  )
}

function advanced(before: Course | undefined, event: PublishEvent): Course {
  const course = before ?? { isRunning: true, findings: [] }
  if (event.kind === 'step') return { ...course, step: event }
  if (event.kind === 'findings') return { ...course, findings: event.findings }
  return { ...course, end: event }
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}

function Progress({ course, onClose }: { course: Course; onClose: () => void }) {
  const { t, say } = useInterface()
  const { isRunning, step, findings, end } = course
  return (
    <div className="progress">
      {isRunning && (
        <p role="status">
          {step ? say(step.message) : t('publishing')}
          <progress value={step?.done} max={step?.all} aria-label={t('publishing')} />
        </p>
      )}
      {!isRunning && !end && <p role="alert">{t('brokenOff')}</p>}
      {end?.kind === 'failed' && (
        <p className="told" role="alert">
          {say(end.message)}
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
        {findings.map((finding) => (
          <li
            key={`${finding.file}:${finding.line} ${finding.check} ${finding.words}`}
            className={finding.severity}
          >
            {finding.slug ? (
              <a href={`#/${finding.slug}/${finding.locale}/${finding.line}`} onClick={onClose}>
                {finding.file}:{finding.line}
              </a>
            ) : (
              `${finding.file}:${finding.line}`
            )}
            <p>{say(finding.message)}</p>
            <p>{say(finding.expected)}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
