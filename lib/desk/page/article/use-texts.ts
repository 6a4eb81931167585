import { useCallback, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { EditedArticle, TextFile } from '../../api'
import { headHistory } from './head-history'
import { keyOf, type OfferedText, offeredTexts, type UnsavedText } from './unsaved'

/** A version as it is edited. */
type EditedText = {
  /** The file as it was opened or last saved; undefined where there is none yet. */
  readonly file: TextFile | undefined
  /** The whole file as typed. */
  readonly typed: string
}

/** All versions that have a file, or are to have one, by language. */
export type EditedTexts = Readonly<Record<Locale, EditedText>>

/** Holds the texts of an article while they are typed: what is not saved is kept in the browser. */
export function useTexts(slug: string) {
  const [texts, setTexts] = useState<EditedTexts>({})
  const [isKept, setKept] = useState(true)
  const latest = useRef(texts)
  const [history] = useState(headHistory)

  const put = useCallback((locale: Locale, text: EditedText) => {
    latest.current = { ...latest.current, [locale]: text }
    setTexts(latest.current)
  }, [])

  const type = useCallback(
    (locale: Locale, typed: string, file = latest.current[locale]?.file) => {
      put(locale, { file, typed })
      if (typed === file?.content) return localStorage.removeItem(keyOf(slug, locale))
      const basedOn = file ? { basedOn: file.version, base: file.content } : {}
      const text: UnsavedText = { slug, locale, content: typed, at: Date.now(), ...basedOn }
      try {
        localStorage.setItem(keyOf(slug, locale), JSON.stringify(text))
        setKept(true)
      } catch {
        setKept(false)
      }
    },
    [put, slug],
  )

  const edit = useCallback(
    (locale: Locale, change: (content: string) => string | undefined, input?: Element) => {
      const { typed } = latest.current[locale] ?? {}
      const changed = typed === undefined ? undefined : change(typed)
      if (typed === undefined || changed === undefined || changed === typed) return
      history.note(locale, typed, changed, input)
      type(locale, changed)
    },
    [type, history],
  )
  /** Takes the last change of the fields back, or does it again. */
  const step = useCallback(
    (isBack: boolean) => {
      const stepped = history.step(isBack, (locale) => latest.current[locale]?.typed)
      if (stepped) type(stepped.locale, stepped.content)
    },
    [type, history],
  )
  /** The texts as they are now, whatever was last drawn. */
  const now = useCallback(() => latest.current, [])
  return { texts, now, put, type, edit, step, isKept }
}

/** Offers what was typed in windows that are closed, and not saved. */
export function useOffered({ now, type }: Pick<ReturnType<typeof useTexts>, 'now' | 'type'>) {
  const [offered, setOffered] = useState<readonly OfferedText[]>([])
  const look = useCallback(async (article: EditedArticle) => setOffered(await offeredTexts(article)), [])
  const decide = useCallback(
    ({ key, locale, basedOn, base = '', content }: OfferedText, isTaken: boolean) => {
      const file = now()[locale]?.file
      // A file that is another by now is told of when this is saved.
      const before = basedOn ? { locale, version: basedOn, content: base } : undefined
      if (isTaken) type(locale, content, file?.version === basedOn ? file : before)
      localStorage.removeItem(key)
      setOffered((all) => all.filter((one) => one.key !== key))
    },
    [now, type],
  )
  return { offered, look, decide }
}
