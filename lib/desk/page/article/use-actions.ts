import { useCallback, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding } from '../../api'
import { call, Refused, Unreachable } from '../call'
import { useInterface } from '../interface'
import { replaceRange } from '../text/whole-file'
import type { ArticleInHand } from './use-article'

/**
 * What an editor does with an article in hand, and what comes of it.
 *
 * @param slug the article
 * @param hand it as it is edited
 */
export function useActions(slug: string, hand: ArticleInHand) {
  const { t, say } = useInterface()
  const [told, setTold] = useState<string>()
  const { edit, save, texts } = hand

  const attempt = useCallback(
    async (act: () => Promise<void>, done?: string) => {
      try {
        await act()
        setTold(done)
      } catch (error) {
        if (error instanceof Refused) setTold(say(error.told))
        // That the server is gone is told above all pages.
        else if (!(error instanceof Unreachable)) throw error
      }
    },
    [say],
  )

  /** Has the server write a text anew; what is typed meanwhile is not lost, and has it asked again. */
  const rewrite = useCallback(
    async (locale: Locale, ask: (content: string) => Promise<{ readonly content: string }>) => {
      const before = texts[locale]?.typed
      if (before === undefined) return
      const { content } = await ask(before)
      edit(locale, (now) => (now === before ? content : undefined))
    },
    [edit, texts],
  )

  return {
    told,
    tell: setTold,
    dismiss: () => setTold(undefined),
    save: useCallback(() => void attempt(save), [attempt, save]),
    take: ({ locale, range, replacement }: DeskFinding) =>
      edit(locale, (content) => replaceRange(content, range.start, range.end, replacement ?? '')),
    acknowledge: ({ locale, check, severity, words }: DeskFinding, reason: string) =>
      void attempt(() =>
        rewrite(locale, (content) =>
          call('acknowledge', { content, finding: { check, severity, words }, reason }),
        ),
      ),
    markReviewed: (locale: Locale) =>
      void attempt(
        () =>
          rewrite(locale, () => {
            const typed = Object.entries(texts).map(([code, text]) => [code, text.typed])
            return call('markReviewed', { slug, locale, texts: Object.fromEntries(typed) })
          }),
        t('markedInStep'),
      ),
  }
}

/** What an editor can do with an article in hand. */
export type ArticleActions = ReturnType<typeof useActions>
