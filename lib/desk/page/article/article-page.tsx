import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding, DeskSetup, EditedArticle } from '../../api'
import type { FieldContext } from '../fields/field'
import { Fields, type FormVersion } from '../fields/fields'
import { useInterface } from '../interface'
import { takeApart } from '../text/whole-file'
import { ArticleBar } from './article-bar'
import { ArticleNotes } from './article-notes'
import { ConflictDialog } from './conflict-dialog'
import { Findings } from './findings'
import { focusPane, type Pane, PaneBox, PaneTabs, paneByKey } from './panes'
import { Preview, type PreviewWidth } from './preview'
import { TextPane } from './text-pane'
import { useActions } from './use-actions'
import { type ArticleInHand, useArticle } from './use-article'
import { type Checked, useCheck } from './use-check'
import { useFiles } from './use-files'
import { useGo } from './use-go'
import { useScrollTogether } from './use-scroll-together'
import type { EditedTexts } from './use-texts'

/** One article: its source beside its translation, their fields, what the review finds, and the page as readers see it. */
export function ArticlePage({ slug, setup, changes }: { slug: string; setup: DeskSetup; changes: number }) {
  const { t } = useInterface()
  const hand = useArticle(slug, changes)
  const checked = useCheck(slug, hand.texts)
  const { article, conflict } = hand
  if (!article) return <p className="empty">{t('opening')}</p>
  return (
    <>
      <OpenArticle article={article} setup={setup} hand={hand} checked={checked} />
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          typed={hand.texts[conflict.locale]?.typed ?? ''}
          onSettled={hand.settle}
          onClose={() => hand.settle()}
        />
      )}
    </>
  )
}

type Properties = {
  readonly article: EditedArticle
  readonly setup: DeskSetup
  readonly hand: ArticleInHand
  readonly checked: Checked | undefined
}

function OpenArticle({ article, setup, hand, checked }: Properties) {
  const { t, language } = useInterface()
  const { slug, original: source = setup.defaultLocale } = article
  const { texts } = hand
  const others = setup.locales.filter(({ code }) => code !== source)
  const [pane, setPane] = useState<Pane>('source')
  const [width, setWidth] = useState<PreviewWidth>('phone')
  const [target, setTarget] = useState(others[0]?.code ?? source)
  const [asked, setAsked] = useState<DeskFinding>()
  const views = useRef<Record<string, EditorView | undefined>>({})
  const actions = useActions(slug, hand)
  const files = useFiles(slug, { reload: hand.load, tell: actions.tell, views })
  const onView = useScrollTogether(views, { source, target, checked })
  const onGo = useGo(views, { source, checked, setPane, setTarget })
  const onAsk = useCallback((finding: DeskFinding | undefined) => {
    setPane('findings')
    setAsked(finding)
  }, [])
  useKeys(actions.save, setPane)
  const versions = formVersions([source, target], { texts, article, setup, onUpload: files.upload })
  const name = (code: Locale) => setup.locales.find((one) => one.code === code)?.name ?? code
  const names = paneNames(t, checked, [name(source), name(target)])
  const shared = { hand, checked, actions, files, onView, onAsk }
  const choice = others.length > 1 ? { others, onChoose: setTarget } : undefined
  return (
    <main className={`article ${width === 'desktop' ? 'for-desktop' : ''}`} data-pane={pane}>
      <ArticleBar
        slug={slug}
        headline={headlineOf(texts, [language, source])}
        hand={hand}
        onSave={actions.save}
      />
      <ArticleNotes hand={hand} told={actions.told} name={name} onDismiss={actions.dismiss} />
      <PaneTabs pane={pane} onPane={setPane} names={names} />
      <Fields versions={versions} fields={setup.fields} views={views} {...shared} />
      <TextPane pane="source" locale={source} name={names.source} {...shared} />
      <TextPane
        pane="target"
        locale={target}
        name={names.target}
        source={source}
        choice={choice}
        {...shared}
      />
      <div className="side">
        <PaneBox pane="findings" name={names.findings}>
          <Findings {...shared} texts={texts} asked={asked} onGo={onGo} />
        </PaneBox>
        <PaneBox pane="preview" name={names.preview}>
          <Preview
            slug={slug}
            setup={setup}
            target={target}
            width={width}
            onWidth={setWidth}
            count={checked?.count}
          />
        </PaneBox>
      </div>
      <p id="leaving-editor" className="visually-hidden">
        {t('leavingEditor')}
      </p>
      {files.dialog}
    </main>
  )
}

function paneNames(
  t: ReturnType<typeof useInterface>['t'],
  checked: Checked | undefined,
  [source, target]: readonly [string, string],
): Readonly<Record<Pane, string>> {
  const findings = checked ? t('findingsCount', { count: checked.findings.length }) : t('findings')
  return { source, target, findings, fields: t('fields'), preview: t('preview') }
}

function formVersions(
  locales: readonly Locale[],
  {
    texts,
    article,
    setup,
    onUpload,
  }: Pick<Properties, 'article' | 'setup'> & Pick<FieldContext, 'onUpload'> & { texts: EditedTexts },
): FormVersion[] {
  const { slug, files } = article
  return locales.flatMap((lang) => {
    const content = texts[lang]?.typed
    const context = { setup, slug, files: files.map(({ name }) => name), lang, onUpload }
    return content === undefined ? [] : [{ locale: lang, content, isSource: lang === locales[0], context }]
  })
}

/** Ctrl+S saves, F6 goes to the next part of the window. */
function useKeys(save: () => void, setPane: (pane: Pane) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault()
        save()
      }
      const next = paneByKey(event)
      if (!next) return
      event.preventDefault()
      setPane(next)
      requestAnimationFrame(() => focusPane(next))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [save, setPane])
}

function headlineOf(texts: Readonly<Record<Locale, { typed: string }>>, wanted: readonly Locale[]): string {
  const lines = wanted.map(
    (code) => /^headline:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(takeApart(texts[code]?.typed ?? '').head)?.[2],
  )
  return lines.find(Boolean) ?? ''
}
