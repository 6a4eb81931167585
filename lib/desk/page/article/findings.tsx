import { type FormEvent, useEffect, useState } from 'react'
import type { Severity } from '../../../review/finding'
import type { DeskFinding } from '../../api'
import { useInterface } from '../interface'
import type { ArticleActions } from './use-actions'
import type { Checked } from './use-check'
import type { EditedTexts } from './use-texts'

type Properties = {
  /** Undefined until the first look. */
  readonly checked: Checked | undefined
  /** The texts as they are now: where others were looked at, a suggestion could hit other words. */
  readonly texts: EditedTexts
  /** The finding whose reason is being asked for. */
  readonly asked: DeskFinding | undefined
  readonly onAsk: (finding: DeskFinding | undefined) => void
  readonly onGo: (finding: DeskFinding) => void
  readonly actions: ArticleActions
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice']
/** So long nothing changes before a screen reader is told, in milliseconds. */
const QUIET = 1200

/** What the review has found, the gravest first. */
export function Findings(properties: Properties) {
  const findings = properties.checked?.findings
  const { t } = useInterface()
  const sorted = findings?.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  return (
    <>
      <Announced count={findings?.length} />
      {sorted?.length === 0 && <p className="empty">{t('nothingFound')}</p>}
      {!sorted && <p className="empty">{t('looking')}</p>}
      <ol className="findings">
        {sorted?.map((finding) => (
          <FindingItem key={keyOf(finding)} {...properties} finding={finding} />
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
    const timer = setTimeout(
      () => setTold(count === 0 ? t('nothingFound') : t('findingsNow', { count })),
      QUIET,
    )
    return () => clearTimeout(timer)
  }, [count, t])
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  )
}

function FindingItem(properties: Properties & { finding: DeskFinding }) {
  const { finding, checked, texts, asked, onAsk, onGo, actions } = properties
  const { t, say } = useInterface()
  // Another look may have found it again.
  const isAsking = asked && keyOf(asked) === keyOf(finding)
  const [expected, suggestion] = [say(finding.expected), say(finding.suggestion)]
  const advice = suggestion.includes(expected) ? [suggestion] : [expected, suggestion]
  return (
    <li className={finding.severity}>
      <button type="button" className="go" onClick={() => onGo(finding)}>
        <span className="severity">
          {t(finding.severity)} · {finding.locale}
        </span>
        {say(finding.message)}
      </button>
      {advice.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="finding-buttons">
        {finding.replacement !== undefined && (
          <button type="button" disabled={checked?.texts !== texts} onClick={() => actions.take(finding)}>
            {t('take', { words: finding.replacement })}
          </button>
        )}
        {finding.isAcknowledgeable && !isAsking && (
          <button type="button" className="quiet" onClick={() => onAsk(finding)}>
            {t('acknowledge')}
          </button>
        )}
      </p>
      {isAsking && (
        <ReasonForm
          onCancel={() => onAsk(undefined)}
          onReason={(reason) => {
            onAsk(undefined)
            actions.acknowledge(finding, reason)
          }}
        />
      )}
    </li>
  )
}

function keyOf({ check, locale, range, words }: DeskFinding): string {
  return [check, locale, range.start, words].join(' ')
}

function ReasonForm({ onReason, onCancel }: { onReason: (reason: string) => void; onCancel: () => void }) {
  const { t } = useInterface()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason')).trim()
    if (reason) onReason(reason)
  }
  return (
    <form className="reason" onSubmit={submit}>
      <label>
        {t('reason')}
        {/* biome-ignore lint/a11y/noAutofocus: it has been asked for by the press of a button */}
        <input name="reason" required maxLength={500} autoFocus />
      </label>
      <button type="submit">{t('acknowledgeNow')}</button>
      <button type="button" className="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  )
}
