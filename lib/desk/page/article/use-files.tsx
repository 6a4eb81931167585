import type { EditorView } from '@codemirror/view'
import { useCallback, useMemo, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import { useInterface } from '../interface'
import { insertAtCursor } from '../text/dropped-files'
import { fileMarkdown } from '../text/file-markdown'
import type { LeftOut } from '../text/pasted-html'
import { type BroughtFile, FileDialog } from './file-dialog'
import type { EditorViews } from './use-go'

/** A file that waits to be named. */
type Waiting = {
  readonly file: File
  /** Whether words are asked that stand for it in the text. */
  readonly isForText: boolean
  readonly onDone: (brought: BroughtFile | undefined) => void
}

/**
 * Brings files beside the text of an article, and what stands for them into the text.
 *
 * @param slug the article
 * @param parts `reload` is called when there is a file more; `tell` tells the editor something; `views` are the editors
 */
export function useFiles(
  slug: string,
  parts: {
    readonly reload: () => Promise<unknown>
    readonly tell: (told: string) => void
    readonly views: EditorViews
  },
) {
  const { t } = useInterface()
  const { reload, tell, views } = parts
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

  const onFiles = useCallback(
    async (files: readonly File[], view: EditorView) => {
      for (const file of files) {
        const brought = await ask(file, true)
        const words = brought && fileMarkdown(brought, brought)
        if (words) insertAtCursor(view, words, words.startsWith('!'))
      }
    },
    [ask],
  )

  const onLeftOut = useCallback(
    (leftOut: readonly LeftOut[]) => {
      if (leftOut.length > 0) tell(t('leftOut', { list: leftOut.map((what) => t(what)).join(', ') }))
    },
    [t, tell],
  )

  const [next] = waiting
  const dialog = next && <FileDialog key={waiting.length} slug={slug} {...next} />
  return useMemo(
    () => ({
      onFiles,
      onLeftOut,
      /** Brings a file to the cursor in the text of a version. */
      bring: (file: File, locale: Locale) => {
        const view = views.current[locale]
        if (view) void onFiles([file], view)
      },
      /** Puts a file beside the text; gives its name there, or undefined where nothing came of it. */
      upload: async (file: File) => (await ask(file, false))?.name,
      dialog,
    }),
    [ask, dialog, onFiles, onLeftOut, views],
  )
}

/** What brings files. */
export type ArticleFiles = ReturnType<typeof useFiles>
