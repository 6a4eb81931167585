import { useEffect, useRef } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskSetup } from '../../api'
import { Switch } from '../controls'
import { takesBack } from '../fields/field'
import { Fields } from '../fields/fields'
import { useInterface } from '../interface'
import { nextFinding, selectFinding } from '../text/next-finding'
import { takeApart } from '../text/whole-file'
import { ConflictDialog } from './conflict-dialog'
import { Findings } from './findings'
import { OpenArticleContext, useOpenArticle, useOpening } from './open-article'
import { focusPane, PANES, type Pane, PaneBox, paneByKey } from './panes'
import { Preview } from './preview'
import { TextPane } from './text-pane'
import { useArticle } from './use-article'
import { useCheck } from './use-check'

/** One article: its source beside its translation, their fields, what the review finds, and the page as readers see it. */
export function ArticlePage({ slug, setup, changes }: { slug: string; setup: DeskSetup; changes: number }) {
  const { t, say } = useInterface()
  const hand = useArticle(slug, changes)
  const checked = useCheck(slug, hand.texts)
  const { article, refusal } = hand
  if (!article && refusal)
    return (
      <div className="empty" role="alert">
        <p>{say(refusal.told)}</p>
        <a href="#/">← {t('allArticles')}</a>
      </div>
    )
  if (!article) return <p className="empty">{t('opening')}</p>
  return <OpenedArticle article={article} setup={setup} hand={hand} checked={checked} />
}

function OpenedArticle(opened: Parameters<typeof useOpening>[0]) {
  const { t } = useInterface()
  const open = useOpening(opened)
  const { hand, checked, pane, setPane, actions, files, source, target, name, views } = open
  const findings = checked ? t('findingsCount', { count: checked.findings.length }) : t('findings')
  const names = {
    source: name(source),
    target: name(target),
    fields: t('fields'),
    findings,
    preview: t('preview'),
  }
  const goOn = () => {
    const next = nextFinding([views.current[source], views.current[target]])
    if (!next) return
    setPane(next.text === 0 ? 'source' : 'target')
    // In a narrow window the pane is there once it has been drawn.
    requestAnimationFrame(() => {
      const view = views.current[next.text === 0 ? source : target]
      if (view) selectFinding(view, next.from)
    })
  }
  useKeys({ save: actions.save, step: hand.step, goOn, setPane })
  return (
    <OpenArticleContext value={open}>
      <main className="article" data-pane={pane}>
        <Bar />
        <Notes />
        <Switch
          name={t('panes')}
          value={pane}
          options={PANES.map((value) => ({ value, name: names[value] }))}
          onChange={setPane}
        />
        <Fields />
        <TextPane pane="source" />
        <TextPane pane="target" />
        <div className="side">
          <PaneBox pane="findings" name={findings}>
            <Findings />
          </PaneBox>
          <Preview />
        </div>
        <p id="leaving-editor" className="visually-hidden">
          {t('leavingEditor')}
        </p>
        {files.dialog}
      </main>
      {hand.conflict && <ConflictDialog conflict={hand.conflict} />}
    </OpenArticleContext>
  )
}

/** What stands above an article: the way back, its name, and whether it is saved. */
function Bar() {
  const { t, language } = useInterface()
  const { article, hand, source, actions } = useOpenArticle()
  const { isChanged, texts } = hand
  const headlines = [language, source].map(
    (code) => /^headline:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(takeApart(texts[code]?.typed ?? '').head)?.[2],
  )
  return (
    <header className="bar">
      <a href="#/">← {t('allArticles')}</a>
      <h1>
        {headlines.find(Boolean) ?? article.slug} <small>{article.slug}</small>
      </h1>
      <span className={isChanged ? 'warning' : undefined} role="status">
        {isChanged ? t('unsaved') : t('saved')}
      </span>
      <button
        type="button"
        className="chief"
        disabled={!isChanged}
        onClick={actions.save}
        aria-keyshortcuts="Control+S"
      >
        {t('save')}
      </button>
    </header>
  )
}

/** What an editor has to know of the article in hand: what was left unsaved, what was refused or left out. */
function Notes() {
  const { t, language } = useInterface()
  const { hand, actions, name } = useOpenArticle()
  const time = new Intl.DateTimeFormat(language === 'th' ? 'th-TH' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const said = (locale: Locale, at: number) => ({ language: name(locale), time: time.format(at) })
  return (
    <div className="notes">
      {hand.offered.map((text) => (
        <p className="note" role="alert" key={text.key}>
          {t('unsavedOffered', said(text.locale, text.at))}
          <button type="button" onClick={() => hand.decide(text, true)}>
            {t('takeUp')}
          </button>
          <button type="button" className="quiet" onClick={() => hand.decide(text, false)}>
            {t('drop')}
          </button>
        </p>
      ))}
      {!hand.isKept && (
        <p className="note error" role="alert">
          {t('notKept')}
        </p>
      )}
      {actions.told && (
        <p className="note" role="alert">
          {actions.told}
          {actions.unmark && (
            <button type="button" onClick={actions.unmark}>
              {t('takeBack')}
            </button>
          )}
          <button type="button" className="quiet" onClick={() => actions.tell(undefined)}>
            {t('close')}
          </button>
        </p>
      )}
    </div>
  )
}

type KeysProperties = {
  readonly save: () => void
  readonly step: (isBack: boolean) => void
  readonly goOn: () => void
  readonly setPane: (pane: Pane) => void
}

/** Ctrl+S saves, Ctrl+Z takes back in the form, F6 goes to the next part of the window, F8 to the next finding. */
function useKeys(does: KeysProperties): void {
  const latest = useRef(does)
  latest.current = does
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { save, step, goOn, setPane } = latest.current
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault()
        save()
      }
      const isBack = takesBack(event)
      if (isBack !== undefined) {
        event.preventDefault()
        step(isBack)
        // Where the item is gone that the keyboard was in, its next press is one of the form still.
        requestAnimationFrame(() => document.activeElement === document.body && focusPane('fields'))
      }
      if (event.key === 'F8') {
        event.preventDefault()
        goOn()
      }
      const next = paneByKey(event)
      if (!next) return
      event.preventDefault()
      setPane(next)
      requestAnimationFrame(() => focusPane(next))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
