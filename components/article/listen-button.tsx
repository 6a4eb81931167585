import { useTranslations } from 'next-intl'

/**
 * Among the facts of an article, has it read aloud, lib/client/listening.ts. It is seen where the reader's device has a voice
 * of its own for the language.
 */
export function ListenButton() {
  const t = useTranslations('listening')
  return (
    <button type="button" className="tool" data-opens="listening" disabled suppressHydrationWarning>
      {t('start')}
    </button>
  )
}
