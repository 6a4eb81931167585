import { useEffect, useRef, useState } from 'react'
import type { CheckedArticle } from '../../api'
import { call } from '../call'
import type { EditedTexts } from './use-texts'

/** So long after the last key the text is looked at, in milliseconds: while keys follow each other it would only flicker. */
const PAUSE = 250
/** So long until an unanswered question is asked again. */
const AGAIN = 2000

/** What is known of the texts as they were typed. */
export type Checked = CheckedArticle & {
  /** What was looked at: ranges count in it. */
  readonly texts: EditedTexts
  /** Counts the answers: with each, the preview has changed. */
  readonly count: number
}

/**
 * Has the review look at what is typed.
 *
 * @param slug the article
 * @param texts its versions as typed; none while it is being opened
 * @returns the newest answer; what a later key has made old is dropped
 */
export function useCheck(slug: string, texts: EditedTexts): Checked | undefined {
  const [checked, setChecked] = useState<Checked>()
  const isFirst = useRef(true)
  useEffect(() => {
    if (Object.keys(texts).length === 0) return
    const ending = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const check = async () => {
      try {
        const changed = Object.entries(texts).filter(([, { file, typed }]) => typed !== file?.content)
        const request = { slug, texts: Object.fromEntries(changed.map(([code, { typed }]) => [code, typed])) }
        const answer = await call('check', request, ending.signal)
        if (!ending.signal.aborted)
          setChecked((before) => ({ ...answer, texts, count: (before?.count ?? 0) + 1 }))
      } catch {
        if (!ending.signal.aborted) timer = setTimeout(check, AGAIN)
      }
    }
    timer = setTimeout(check, isFirst.current ? 0 : PAUSE)
    isFirst.current = false
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [slug, texts])
  return checked
}
