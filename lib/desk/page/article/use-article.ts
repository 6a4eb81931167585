import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { EditedArticle, TextFile } from '../../api'
import { call, Refused } from '../call'
import { withLastLineEnd } from '../text/whole-file'
import { useOffered, useTexts } from './use-texts'

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
 * Holds an article while it is edited.
 *
 * @param slug the article
 * @param changes counts the changes of the content on disk: with each, what is not being changed here is read again
 */
export function useArticle(slug: string, changes: number) {
  const [article, setArticle] = useState<EditedArticle>()
  const [refusal, setRefusal] = useState<Refused>()
  const [conflict, setConflict] = useState<FileConflict>()
  const { put, ...held } = useTexts(slug)
  const { now, type } = held
  const { look, ...offering } = useOffered(held)

  const load = useCallback(async () => {
    const opened = await call('open', { slug })
    setArticle(opened)
    for (const file of opened.texts) {
      const { file: known, typed } = now()[file.locale] ?? {}
      // What was changed here stays as it is: saving it will tell of the other.
      if (known === undefined || typed === known.content)
        put(file.locale, { file, typed: known?.content === file.content ? (typed ?? '') : file.content })
    }
    return opened
  }, [now, put, slug])
  useEffect(() => {
    load().then(look, (error) => {
      if (error instanceof Refused) setRefusal(error)
    })
  }, [load, look])
  useEffect(() => {
    if (changes > 0) void load().catch(() => {})
  }, [changes, load])

  return {
    ...held,
    ...offering,
    article,
    /** Why it cannot be opened, where the server said so. */
    refusal,
    isChanged: Object.values(held.texts).some(({ file, typed }) => typed !== file?.content),
    conflict,
    load,
    save: useCallback(async () => setConflict(await saveChanged(slug, { now, type })), [now, slug, type]),
    add: (locale: Locale) => type(locale, NEW_TEXT),
    /** Goes on from the other file with what is to stand in it; without that, the conflict stays for later. */
    settle(content?: string) {
      if (conflict && content !== undefined) type(conflict.locale, content, conflict.theirs)
      setConflict(undefined)
    },
  }
}

/** Saves what was changed, up to a file that somebody else has written. */
async function saveChanged(
  slug: string,
  { now, type }: Pick<ReturnType<typeof useTexts>, 'now' | 'type'>,
): Promise<FileConflict | undefined> {
  for (const [locale, { file, typed }] of Object.entries(now())) {
    if (typed === file?.content) continue
    const content = withLastLineEnd(typed, file?.content)
    const answer = await call('save', { slug, locale, content, basedOn: file?.version })
    if ('conflict' in answer) return { locale, theirs: answer.conflict, base: file?.content ?? '' }
    const typedNow = now()[locale]?.typed ?? typed
    // More may have been typed in the meantime.
    type(locale, typedNow === typed ? content : typedNow, { locale, content, version: answer.version })
  }
  return undefined
}

/** An article while it is edited. */
export type ArticleInHand = ReturnType<typeof useArticle>
