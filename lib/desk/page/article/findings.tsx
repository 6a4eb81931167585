import { type FormEvent, useEffect, useState } from 'react'
import type { Severity } from '../../../review/finding'
import type { DeskFinding } from '../../api'
import { saidIn } from '../dialog'
import { useInterface } from '../interface'
import { useOpenArticle } from './open-article'

const ORDER: readonly Severity[] = ['error', 'warning', 'notice']
/** So long nothing changes before a screen reader is told, in milliseconds. */
const QUIET = 1200

/** What the review has found, the gravest first. */
export function Findings() {
  const { t } = useInterface()
  const findings = useOpenArticle().checked?.findings
  const sorted = findings?.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  return (
    <>
      <Announced count={findings?.length} />
      {sorted?.length === 0 && <p className="empty">{t('nothingFound')}</p>}
      {!sorted && <p className="empty">{t('looking')}</p>}
      <ol className="findings">
        {sorted?.map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} />
        ))}
      </ol>
    </>
  )
}

/** Tells a screen reader how many there are, once typing rests. */
function Announced({ count }: { count: number | undefined }) {
  const { t } = useInterface()
  const [told, setTold] = useState('')
  useEffect(() => {
    if (count === undefined) return
    const said = count === 0 ? t('nothingFound') : t('findingsNow', { count })
    const timer = setTimeout(() => setTold(said), QUIET)
    return () => clearTimeout(timer)
  }, [count, t])
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  )
}

function FindingItem({ finding }: { finding: DeskFinding }) {
  const { checked, hand, asked, onAsk, go, actions } = useOpenArticle()
  const { t, say } = useInterface()
  // Another look may have found it again.
  const isAsking = asked && keyOf(asked) === keyOf(finding)
  const [expected, suggestion] = [say(finding.expected), say(finding.suggestion)]
  const advice = suggestion.includes(expected) ? [suggestion] : [expected, suggestion]
  return (
    <li className={finding.severity}>
      <button type="button" className="go" onClick={() => go(finding)}>
        <small>
          {t(finding.severity)} · {finding.locale}
        </small>
        {say(finding.message)}
      </button>
      {advice.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {finding.replacement !== undefined && (
        // Where another text was looked at, a suggestion could hit other words.
        <button type="button" disabled={checked?.texts !== hand.texts} onClick={() => actions.take(finding)}>
          {t('take', { words: finding.replacement })}
        </button>
      )}
      {finding.isAcknowledgeable && !isAsking && (
        <button type="button" className="quiet" onClick={() => onAsk(finding)}>
          {t('acknowledge')}
        </button>
      )}
      {isAsking && <ReasonForm finding={finding} />}
    </li>
  )
}

function keyOf({ check, locale, range, words }: DeskFinding): string {
  return [check, locale, range.start, words].join(' ')
}

/** At the edge of the list it would be asked out of sight. */
function bringIntoSight(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'nearest' })
}

function ReasonForm({ finding }: { finding: DeskFinding }) {
  const { t } = useInterface()
  const { onAsk, actions } = useOpenArticle()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = saidIn(new FormData(event.currentTarget), 'reason')
    if (!reason) return
    onAsk(undefined)
    actions.acknowledge(finding, reason)
  }
  return (
    <form onSubmit={submit} ref={bringIntoSight}>
      <label>
        {t('reason')}
        {/* biome-ignore lint/a11y/noAutofocus: it has been asked for by the press of a button */}
        <input name="reason" required maxLength={500} autoFocus />
      </label>
      <button type="submit">{t('acknowledgeNow')}</button>
      <button type="button" className="quiet" onClick={() => onAsk(undefined)}>
        {t('cancel')}
      </button>
    </form>
  )
}
