import type { EditorView } from '@codemirror/view'
import { createContext, useCallback, useContext, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding, DeskSetup, EditedArticle } from '../../api'
import type { Pane } from './panes'
import { useActions } from './use-actions'
import type { ArticleInHand } from './use-article'
import type { Checked } from './use-check'
import { useFiles } from './use-files'
import { useGo } from './use-go'
import { useScrollTogether } from './use-scroll-together'

/** What is opened, and what is known of it. */
type Opened = {
  readonly article: EditedArticle
  readonly setup: DeskSetup
  readonly hand: ArticleInHand
  /** Undefined until the first look. */
  readonly checked: Checked | undefined
}

/** @returns an open article as all parts of the window share it */
export function useOpening({ article, setup, hand, checked }: Opened) {
  const { slug, original: source = setup.defaultLocale } = article
  const others = setup.locales.filter(({ code }) => code !== source)
  const [pane, setPane] = useState<Pane>('source')
  const [target, setTarget] = useState(others[0]?.code ?? source)
  /** The finding whose reason is being asked for. */
  const [asked, setAsked] = useState<DeskFinding>()
  /** The editors of the texts by language; those of front matters that are shown as text by `headView`. */
  const views = useRef<Record<string, EditorView | undefined>>({})
  const [, redraw] = useState(0)
  const actions = useActions(slug, hand)
  const files = useFiles(article, { reload: hand.load, tell: actions.tell, views })
  const go = useGo(views, { source, checked, setPane, setTarget })
  const text = (locale: Locale) => checked?.texts[locale]?.typed ?? ''
  useScrollTogether(
    [
      { view: views.current[source], side: 'source', content: text(source) },
      { view: views.current[target], side: 'target', content: text(target) },
    ],
    checked?.alignment[target] ?? [],
  )
  const onView = useCallback((locale: Locale, view: EditorView | undefined) => {
    views.current[locale] = view
    redraw((count) => count + 1)
  }, [])
  const onAsk = useCallback((finding: DeskFinding | undefined) => {
    setPane('findings')
    setAsked(finding)
  }, [])
  const name = (code: Locale) => setup.locales.find((one) => one.code === code)?.name ?? code
  const shown = { source, others, pane, setPane, target, setTarget, asked, views, name }
  return { article, setup, hand, checked, ...shown, actions, files, go, onView, onAsk }
}

/** An article that is open. */
type OpenArticle = ReturnType<typeof useOpening>

/** Gives it to the parts of the window. */
export const OpenArticleContext = createContext<OpenArticle | undefined>(undefined)

/**
 * @returns the article that is open
 * @throws where none is
 */
export function useOpenArticle(): OpenArticle {
  const open = useContext(OpenArticleContext)
  if (!open) throw new Error('There is no OpenArticleContext around this.')
  return open
}
