import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { EditedArticle, TextFile } from '../../api'
import { call } from '../call'
import { dropOffered, forgetUnsaved, keepUnsaved, type OfferedText, offeredTexts } from './unsaved'

/** A version as it is edited. */
export type EditedText = {
  /** The file as it was opened or last saved; undefined where there is none yet. */
  readonly file: TextFile | undefined
  /** The whole file as typed. */
  readonly typed: string
}

/** All versions that have a file, or are to have one, by language. */
export type EditedTexts = Readonly<Record<Locale, EditedText>>

/** A file that somebody else has written since it was opened. */
export type FileConflict = {
  readonly locale: Locale
  readonly theirs: TextFile
  /** What the file was when it was opened; empty where nobody knows. */
  readonly base: string
}

/** What a version begins with where it has no file. */
const NEW_TEXT = '---\ndraft: true\nheadline:\nstandfirst:\n---\n'

/**
 * Holds an article while it is edited: what is typed is kept in the browser until it is saved.
 *
 * @param slug the article
 * @param changes counts the changes of the content on disk: with each, what is not being changed here is read again
 */
export function useArticle(slug: string, changes: number) {
  const [article, setArticle] = useState<EditedArticle>()
  const [texts, setTexts] = useState<EditedTexts>({})
  const [offered, setOffered] = useState<readonly OfferedText[]>([])
  const [conflict, setConflict] = useState<FileConflict>()
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

  const load = useCallback(async () => {
    const opened = await call('open', { slug })
    setArticle(opened)
    for (const file of opened.texts) {
      const { file: known, typed } = latest.current[file.locale] ?? {}
      // What was changed here stays as it is: saving it will tell of the other.
      if (known === undefined || typed === known.content)
        put(file.locale, { file, typed: known?.content === file.content ? (typed ?? '') : file.content })
    }
    return opened
  }, [put, slug])

  const save = useCallback(async () => {
    for (const [locale, { file, typed }] of Object.entries(latest.current)) {
      if (typed === file?.content) continue
      const answer = await call('save', { slug, locale, content: typed, basedOn: file?.version })
      if ('conflict' in answer)
        return setConflict({ locale, theirs: answer.conflict, base: file?.content ?? '' })
      const saved = { locale, content: typed, version: answer.version }
      // More may have been typed in the meantime.
      type(locale, latest.current[locale]?.typed ?? typed, saved)
    }
  }, [slug, type])

  /** Goes on from the other file with what is to stand in it. */
  const settle = useCallback(
    ({ locale, theirs }: FileConflict, content: string) => {
      type(locale, content, theirs)
      setConflict(undefined)
    },
    [type],
  )

  const decide = useCallback(
    (text: OfferedText, isTaken: boolean) => {
      const file = latest.current[text.locale]?.file
      // A file that is another by now is told of when this is saved; what it was is not known any more.
      const before = text.basedOn ? { locale: text.locale, version: text.basedOn, content: '' } : undefined
      const isSame = file?.version === text.basedOn
      if (isTaken) type(text.locale, text.content, isSame ? file : before)
      dropOffered(text)
      setOffered((all) => all.filter((one) => one !== text))
    },
    [type],
  )

  useEffect(() => {
    void (async () => {
      const opened = await load()
      const contents = new Map(opened.texts.map(({ locale, content }) => [locale, content]))
      const all = await offeredTexts(slug)
      for (const same of all.filter((one) => contents.get(one.locale) === one.content)) dropOffered(same)
      setOffered(all.filter((one) => contents.get(one.locale) !== one.content))
    })().catch(() => {})
  }, [load, slug])

  useEffect(() => {
    if (changes > 0) void load().catch(() => {})
  }, [changes, load])

  const isChanged = Object.values(texts).some(({ file, typed }) => typed !== file?.content)
  return {
    article,
    texts,
    isChanged,
    /** Whether the browser had room for what was typed. */
    isKept,
    offered,
    conflict,
    edit,
    save,
    settle,
    decide,
    load,
    add: (locale: Locale) => type(locale, NEW_TEXT),
    closeConflict: () => setConflict(undefined),
  }
}

/** An article while it is edited. */
export type ArticleInHand = ReturnType<typeof useArticle>
