import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding, DeskSetup } from '../../api'
import { Fields, fieldId, topKey } from '../fields/fields'
import { useInterface } from '../interface'
import { takeApart } from '../text/whole-file'
import { ArticleBar } from './article-bar'
import { ArticleNotes } from './article-notes'
import { ConflictDialog } from './conflict-dialog'
import { inBody } from './finding-places'
import { Findings } from './findings'
import { focusPane, type Pane, PaneBox, PaneTabs, paneByKey } from './panes'
import { Preview, type PreviewWidth } from './preview'
import { TextPane } from './text-pane'
import { useActions } from './use-actions'
import { useArticle } from './use-article'
import { useCheck } from './use-check'
import { useFiles } from './use-files'
import { useScrollTogether } from './use-scroll-together'

/** One article: its source beside its translation, their fields, what the review finds, and the page as readers see it. */
export function ArticlePage({ slug, setup, changes }: { slug: string; setup: DeskSetup; changes: number }) {
  const { t, language } = useInterface()
  const hand = useArticle(slug, changes)
  const { article, texts, edit } = hand
  const checked = useCheck(slug, texts)
  const actions = useActions(slug, hand)
  const [pane, setPane] = useState<Pane>('source')
  const [width, setWidth] = useState<PreviewWidth>('phone')
  const source = article?.original ?? setup.defaultLocale
  const others = setup.locales.filter(({ code }) => code !== source)
  const [chosen, setTarget] = useState<Locale>()
  const target = chosen ?? others[0]?.code ?? source
  const [shown, setShown] = useState<Locale>()
  const views = useRef<Record<Locale, EditorView | undefined>>({})
  const files = useFiles(slug, { reload: hand.load, tell: actions.tell, views })
  const [asked, setAsked] = useState<DeskFinding>()
  const onView = useScrollTogether(views, { source, target, checked })

  const go = useCallback(
    (finding: DeskFinding) => {
      const { locale } = finding
      const range = checked && inBody(checked, locale, finding.range)
      setPane(range ? (locale === source ? 'source' : 'target') : 'fields')
      if (locale !== source) setTarget(locale)
      // The pane, and the version, are there once they have been drawn.
      requestAnimationFrame(() => {
        const view = views.current[locale]
        if (!range) {
          const input = document.getElementById(fieldId(locale, topKey(finding.field) ?? ''))
          if (input) input.focus()
          else focusPane('fields')
        } else if (view) {
          const { length } = view.state.doc
          const [anchor, head] = [Math.min(range.start, length), Math.min(range.end, length)]
          view.dispatch({ selection: { anchor, head }, scrollIntoView: true })
          view.focus()
        }
      })
    },
    [checked, source],
  )

  useKeys(actions.save, setPane)
  const versions = useMemo(
    () =>
      [source, target].flatMap((locale) => {
        const text = texts[locale]
        const names = article?.files.map(({ name }) => name) ?? []
        const onUpload = (file: File) => files.upload(file)
        const context = { setup, slug, files: names, lang: locale, onUpload }
        return text ? [{ locale, content: text.typed, isSource: locale === source, context }] : []
      }),
    [source, target, texts, article, setup, slug, files],
  )
  if (!article) return <p className="empty">{t('opening')}</p>

  const findings = checked?.findings
  const name = (code: Locale) => setup.locales.find((one) => one.code === code)?.name ?? code
  const names = {
    source: name(source),
    target: name(target),
    fields: t('fields'),
    findings: findings ? t('findingsCount', { count: findings.length }) : t('findings'),
    preview: t('preview'),
  }
  const onAsk = (finding: DeskFinding | undefined) => {
    setPane('findings')
    setAsked(finding)
  }
  const shared = { hand, checked, actions, files, views: onView, onAsk }
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
      <Fields versions={versions} fields={setup.fields} findings={findings ?? []} edit={edit} />
      <TextPane pane="source" locale={source} name={names.source} {...shared} />
      <TextPane
        pane="target"
        locale={target}
        name={names.target}
        source={source}
        choice={others.length > 1 ? { others, onChoose: setTarget } : undefined}
        {...shared}
      />
      <div className="side">
        <PaneBox pane="findings" name={names.findings}>
          <Findings
            findings={findings}
            isFresh={checked?.texts === texts}
            asked={asked}
            onAsk={onAsk}
            onGo={go}
            onTake={actions.take}
            onAcknowledge={actions.acknowledge}
          />
        </PaneBox>
        <PaneBox pane="preview" name={names.preview}>
          <Preview
            slug={slug}
            setup={setup}
            locale={shown ?? target}
            onLocale={setShown}
            width={width}
            onWidth={setWidth}
            count={checked?.count}
          />
        </PaneBox>
      </div>
      <p id="leaving-editor" className="visually-hidden">
        {t('leavingEditor')}
      </p>
      {hand.conflict && (
        <ConflictDialog
          conflict={hand.conflict}
          typed={texts[hand.conflict.locale]?.typed ?? ''}
          onSettled={(content) => hand.conflict && hand.settle(hand.conflict, content)}
          onClose={hand.closeConflict}
        />
      )}
      {files.dialog}
    </main>
  )
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
