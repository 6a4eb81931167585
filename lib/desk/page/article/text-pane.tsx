import type { EditorView } from '@codemirror/view'
import { useMemo, useState } from 'react'
import { plainText } from '../../../content/yaml/plain-text'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding, DeskSetup } from '../../api'
import { FileButton } from '../file-button'
import { useInterface } from '../interface'
import { takingFiles } from '../text/dropped-files'
import { TextEditor } from '../text/text-editor'
import { takeApart, withParts } from '../text/whole-file'
import { passagesToCompare, useDiagnostics } from './finding-places'
import { type Pane, PaneBox } from './panes'
import { StaleSource } from './stale-source'
import type { ArticleActions } from './use-actions'
import type { ArticleInHand } from './use-article'
import type { Checked } from './use-check'
import type { ArticleFiles } from './use-files'

type Properties = {
  readonly pane: Pane
  readonly locale: Locale
  readonly name: string
  readonly hand: ArticleInHand
  readonly checked: Checked | undefined
  readonly actions: ArticleActions
  readonly files: ArticleFiles
  readonly onView: (locale: Locale, view: EditorView | undefined) => void
  /** Asks for the reason of an acknowledgement. */
  readonly onAsk: (finding: DeskFinding) => void
  /** The language of the source; left out for the source itself. */
  readonly source?: Locale
  /** The translations there may be, where there are several. */
  readonly choice?:
    | { readonly others: DeskSetup['locales']; readonly onChoose: (locale: Locale) => void }
    | undefined
}

/** The text of one version in its editor. */
export function TextPane(properties: Properties) {
  const { pane, locale, name, hand, checked, files, onView, onAsk, source } = properties
  const { t } = useInterface()
  const content = hand.texts[locale]?.typed
  const diagnostics = useDiagnostics(checked, locale, 'body', onAsk)
  const marked = useMemo(
    () => checked && passagesToCompare(checked, locale, source ?? locale),
    [checked, locale, source],
  )
  const extensions = useMemo(
    () => takingFiles(() => ({ onFiles: files.onFiles, onLeftOut: files.onLeftOut })),
    [files.onFiles, files.onLeftOut],
  )
  const title = (
    <>
      <span lang={locale}>{name}</span> <small>{t(source ? 'translation' : 'original')}</small>
    </>
  )
  return (
    <PaneBox pane={pane} name={title} tools={<Tools {...properties} />}>
      {content === undefined ? (
        <p className="empty">
          {t('noVersion', { language: name })}{' '}
          <button type="button" onClick={() => hand.add(locale)}>
            {t('beginVersion')}
          </button>
        </p>
      ) : (
        <>
          {source && <Stale checked={checked} source={source} locale={locale} />}
          <TextEditor
            key={locale}
            text={takeApart(content).body}
            lang={locale}
            label={t('textIn', { language: name })}
            described="leaving-editor"
            diagnostics={diagnostics}
            marked={marked}
            extensions={extensions}
            onChange={(body) => hand.edit(locale, (whole) => withParts(whole, { body }))}
            onView={(view) => onView(locale, view)}
          />
        </>
      )}
    </PaneBox>
  )
}

/** What is done with a version as a whole. */
function Tools({ locale, hand, files, actions, source, choice }: Properties) {
  const { t } = useInterface()
  const isThere = hand.texts[locale] !== undefined
  return (
    <span className="pane-tools">
      {choice && (
        <select
          aria-label={t('translation')}
          value={locale}
          onChange={({ target }) => choice.onChoose(target.value)}
        >
          {choice.others.map(({ code, name: other }) => (
            <option key={code} value={code}>
              {other}
            </option>
          ))}
        </select>
      )}
      {isThere && <FileButton name={t('bringFile')} onFile={(file) => files.bring(file, locale)} />}
      {source && isThere && (
        <button type="button" onClick={() => actions.markReviewed(locale)}>
          {t('markReviewed')}
        </button>
      )}
    </span>
  )
}

function Stale({
  checked,
  source,
  locale,
}: {
  checked: Checked | undefined
  source: Locale
  locale: Locale
}) {
  const { t } = useInterface()
  const stale = checked?.stale[locale]
  const [isOpen, setOpen] = useState(false)
  if (!stale) return null
  return (
    <details className="stale" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('isBehind', { count: stale.behindBy })}</summary>
      {stale.before === undefined ? (
        <p>{t('noHistory')}</p>
      ) : (
        isOpen && (
          <StaleSource
            before={plainText(stale.before)}
            now={plainText(checked.texts[source]?.typed ?? '')}
            locale={source}
          />
        )
      )}
    </details>
  )
}
