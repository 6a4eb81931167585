import { useMemo, useState } from 'react'
import { plainText } from '../../../content/yaml/plain-text'
import { FileButton } from '../controls'
import { useInterface } from '../interface'
import { takingFiles } from '../text/dropped-files'
import { TextEditor } from '../text/text-editor'
import { takeApart, withParts } from '../text/whole-file'
import { passagesToCompare, useDiagnostics } from './finding-places'
import { useOpenArticle } from './open-article'
import { PaneBox } from './panes'
import { StaleSource } from './stale-source'

/** The text of one version in its editor. */
export function TextPane({ pane }: { pane: 'source' | 'target' }) {
  const { t } = useInterface()
  const open = useOpenArticle()
  const { hand, checked, files, source, onView } = open
  const locale = open[pane]
  const name = open.name(locale)
  const content = hand.texts[locale]?.typed
  const diagnostics = useDiagnostics(locale, 'body')
  const marked = useMemo(
    () => checked && passagesToCompare(checked, locale, source),
    [checked, locale, source],
  )
  const extensions = useMemo(() => takingFiles(files.takers), [files.takers])
  const title = (
    <>
      <span lang={locale}>{name}</span> <small>{t(pane === 'source' ? 'original' : 'translation')}</small>
    </>
  )
  return (
    <PaneBox pane={pane} name={title} tools={<Tools pane={pane} />}>
      {content === undefined ? (
        <p className="empty">
          {t('noVersion', { language: name })}{' '}
          <button type="button" onClick={() => hand.add(locale)}>
            {t('beginVersion')}
          </button>
        </p>
      ) : (
        <>
          {pane === 'target' && <Stale key={locale} />}
          <TextEditor
            key={locale}
            text={takeApart(content).body}
            lang={locale}
            label={t('textIn', { language: name })}
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
function Tools({ pane }: { pane: 'source' | 'target' }) {
  const { t } = useInterface()
  const { hand, files, actions, others, setTarget, ...open } = useOpenArticle()
  const locale = open[pane]
  const isThere = hand.texts[locale] !== undefined
  return (
    <>
      {pane === 'target' && others.length > 1 && (
        <select
          aria-label={t('translation')}
          value={locale}
          onChange={({ target }) => setTarget(target.value)}
        >
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
      {isThere && <FileButton name={t('bringFile')} onFile={(file) => files.bring(file, locale)} />}
      {pane === 'target' && isThere && (
        <button type="button" onClick={() => actions.markReviewed(locale)}>
          {t('markReviewed')}
        </button>
      )}
    </>
  )
}

/** What has changed in the source since the translation was made from it, where something has. */
function Stale() {
  const { t } = useInterface()
  const { checked, source, target } = useOpenArticle()
  const stale = checked?.stale[target]
  const [isOpen, setOpen] = useState(false)
  if (!stale) return null
  const now = plainText(checked.texts[source]?.typed ?? '')
  return (
    <details className="stale" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('isBehind', { count: stale.behindBy })}</summary>
      {stale.before === undefined && <p>{t('noHistory')}</p>}
      {isOpen && stale.before !== undefined && (
        <StaleSource before={plainText(stale.before)} now={now} locale={source} />
      )}
    </details>
  )
}
