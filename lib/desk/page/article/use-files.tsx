import type { EditorView } from '@codemirror/view'
import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import type { EditedArticle } from '../../api'
import { useInterface } from '../interface'
import { insertFile, type Takers } from '../text/dropped-files'
import { fileMarkdown } from '../text/file-markdown'
import { type BroughtFile, FileDialog } from './file-dialog'

/** A file that waits to be named. */
type Waiting = Omit<Parameters<typeof FileDialog>[0], 'article'>

type Shared = {
  /** Called when there is a file more. */
  readonly reload: () => Promise<unknown>
  readonly tell: (told: string) => void
  readonly views: RefObject<Record<string, EditorView | undefined>>
}

/** Brings files beside the text of an article, and what stands for them into the text. */
export function useFiles(article: EditedArticle, { reload, tell, views }: Shared) {
  const { t } = useInterface()
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])

  const ask = useCallback(
    (file: File, isForText: boolean) =>
      new Promise<BroughtFile | undefined>((resolve) => {
        const onDone = (brought: BroughtFile | undefined) => {
          setWaiting(([, ...others]) => others)
          if (brought) void reload().catch(() => {})
          resolve(brought)
        }
        setWaiting((before) => [...before, { file, isForText, onDone }])
      }),
    [reload],
  )

  const takers = useMemo<Takers>(
    () => ({
      async onFiles(files, view) {
        for (const file of files) {
          const brought = await ask(file, true)
          const words = brought && fileMarkdown(brought, brought)
          if (words) insertFile(view, words)
        }
      },
      onLeftOut(leftOut) {
        if (leftOut.length > 0) tell(t('leftOut', { list: leftOut.map((what) => t(what)).join(', ') }))
      },
    }),
    [ask, t, tell],
  )

  const [next] = waiting
  return {
    takers,
    /** Brings a file to the cursor in the text of a version. */
    bring: (file: File, locale: Locale) => {
      const view = views.current[locale]
      if (view) takers.onFiles([file], view)
    },
    /** Puts a file beside the text; gives its name there, or undefined where nothing came of it. */
    upload: async (file: File) => (await ask(file, false))?.name,
    dialog: next && <FileDialog key={waiting.length} article={article} {...next} />,
  }
}
