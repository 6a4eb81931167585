import { useCallback, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { TextFile } from '../../api'
import { forgetUnsaved, keepUnsaved } from './unsaved'

/** A version as it is edited. */
export type EditedText = {
  /** The file as it was opened or last saved; undefined where there is none yet. */
  readonly file: TextFile | undefined
  /** The whole file as typed. */
  readonly typed: string
}

/** All versions that have a file, or are to have one, by language. */
export type EditedTexts = Readonly<Record<Locale, EditedText>>

/**
 * Holds the texts of an article while they are typed: what is not saved is kept in the browser.
 *
 * @param slug the article
 */
export function useTexts(slug: string) {
  const [texts, setTexts] = useState<EditedTexts>({})
  const [isKept, setKept] = useState(true)
  const latest = useRef(texts)

  const put = useCallback((locale: Locale, text: EditedText) => {
    latest.current = { ...latest.current, [locale]: text }
    setTexts(latest.current)
  }, [])

  const type = useCallback(
    (locale: Locale, typed: string, file = latest.current[locale]?.file) => {
      put(locale, { file, typed })
      if (typed === file?.content) return forgetUnsaved(slug, locale)
      const basedOn = file ? { basedOn: file.version } : {}
      try {
        keepUnsaved({ slug, locale, content: typed, at: Date.now(), ...basedOn })
        setKept(true)
      } catch {
        setKept(false)
      }
    },
    [put, slug],
  )

  const edit = useCallback(
    (locale: Locale, change: (content: string) => string | undefined) => {
      const { typed } = latest.current[locale] ?? {}
      const changed = typed === undefined ? undefined : change(typed)
      if (changed !== undefined && changed !== typed) type(locale, changed)
    },
    [type],
  )
  /** The texts as they are now, whatever was last drawn. */
  const now = useCallback(() => latest.current, [])
  return { texts, now, put, type, edit, isKept }
}
