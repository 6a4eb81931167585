import { useCallback, useState } from 'react'
import { fieldsOf, withValue } from '../../../content/front-matter/front-matter-value'
import { RECORD_KEY } from '../../../content/front-matter/record-key'
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
  /** What was marked as in step last, as it was before, and the words that told so. */
  const [marked, setMarked] = useState<{ locale: Locale; before: string; told: string }>()

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
    if (done) setMarked({ locale, before, told: done })
  }

  return {
    told,
    tell,
    /** Takes the mark back that was just set, for as long as that is told. */
    unmark:
      marked && marked.told === told
        ? () => {
            const before = fieldsOf(marked.before)?.[RECORD_KEY]
            edit(marked.locale, (content) => withValue(content, RECORD_KEY, before))
            tell(undefined)
          }
        : undefined,
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
