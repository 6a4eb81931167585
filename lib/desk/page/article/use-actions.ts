import { useCallback } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { DeskFinding } from '../../api'
import { call } from '../call'
import { useInterface } from '../interface'
import { replaceRange } from '../text/whole-file'
import { useAttempt } from '../use-attempt'
import type { ArticleInHand } from './use-article'

/** What an editor does with an article in hand, and what comes of it. */
export function useActions(slug: string, { edit, save, texts }: ArticleInHand) {
  const { t } = useInterface()
  const { told, tell, attempt } = useAttempt()

  /** Has the server write a text anew; what is typed meanwhile is not lost, and has it asked again. */
  const rewrite = async (
    locale: Locale,
    ask: (content: string) => Promise<{ readonly content: string }>,
    done?: string,
  ) => {
    const before = texts[locale]?.typed
    if (before === undefined) return
    const { content } = await ask(before)
    edit(locale, (now) => (now === before ? content : undefined))
    tell(done)
  }

  return {
    told,
    tell,
    save: useCallback(() => void attempt(save), [attempt, save]),
    take: ({ locale, range, replacement }: DeskFinding) =>
      edit(locale, (content) => replaceRange(content, range.start, range.end, replacement ?? '')),
    acknowledge: ({ locale, check, severity, words }: DeskFinding, reason: string) =>
      void attempt(() =>
        rewrite(locale, (content) =>
          call('acknowledge', { content, finding: { check, severity, words }, reason }),
        ),
      ),
    markReviewed: (locale: Locale) => {
      const typed = Object.entries(texts).map(([code, text]) => [code, text.typed])
      const ask = () => call('markReviewed', { slug, locale, texts: Object.fromEntries(typed) })
      void attempt(() => rewrite(locale, ask, t('markedInStep')))
    },
  }
}
