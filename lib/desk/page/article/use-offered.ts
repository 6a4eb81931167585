import { useCallback, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { EditedArticle, TextFile } from '../../api'
import { dropOffered, type OfferedText, offeredTexts } from './unsaved'
import type { EditedTexts } from './use-texts'

/**
 * Offers what was typed in windows that are closed, and not saved.
 *
 * @param now gives the texts as they are now
 * @param type takes a text as typed, over the file that it was typed over
 */
export function useOffered(
  now: () => EditedTexts,
  type: (locale: Locale, typed: string, file: TextFile | undefined) => void,
) {
  const [offered, setOffered] = useState<readonly OfferedText[]>([])

  /** Looks for what is not saved, once the article is open. */
  const look = useCallback(async ({ slug, texts }: EditedArticle) => {
    const contents = new Map(texts.map(({ locale, content }) => [locale, content]))
    const all = await offeredTexts(slug)
    for (const same of all.filter((one) => contents.get(one.locale) === one.content)) dropOffered(same)
    setOffered(all.filter((one) => contents.get(one.locale) !== one.content))
  }, [])

  const decide = useCallback(
    (text: OfferedText, isTaken: boolean) => {
      const { locale, basedOn, content } = text
      const file = now()[locale]?.file
      // A file that is another by now is told of when this is saved; what it was is not known any more.
      const before = basedOn ? { locale, version: basedOn, content: '' } : undefined
      if (isTaken) type(locale, content, file?.version === basedOn ? file : before)
      dropOffered(text)
      setOffered((all) => all.filter((one) => one !== text))
    },
    [now, type],
  )
  return { offered, look, decide }
}
