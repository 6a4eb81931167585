import { MergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { useEffect, useMemo, useRef } from 'react'
import { plainText } from '../../../content/yaml/plain-text'
import { Dialog } from '../dialog'
import { useInterface } from '../interface'
import { editorExtensions } from '../text/extensions'
import { mergedText } from '../text/merged-text'
import { replaceRange } from '../text/whole-file'
import type { FileConflict } from './use-article'

type Properties = {
  readonly conflict: FileConflict
  /** The whole file as typed here. */
  readonly typed: string
  /** Gets what is to stand in the file. */
  readonly onSettled: (content: string) => void
  readonly onClose: () => void
}

/** Both versions of a file that somebody else has written since it was opened: one is chosen, or they are merged. */
export function ConflictDialog({ conflict, typed, onSettled, onClose }: Properties) {
  const { t } = useInterface()
  const { locale, theirs, base } = conflict
  const combined = useMemo(
    () => mergedText(plainText(base), plainText(typed), plainText(theirs.content)),
    [base, typed, theirs],
  )
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<MergeView>(undefined)
  useEffect(() => {
    if (!parent.current) return
    const made = new MergeView({
      parent: parent.current,
      a: {
        doc: plainText(theirs.content),
        extensions: [editorExtensions(locale, t('onDisk'), 'leaving-editor'), EditorState.readOnly.of(true)],
      },
      b: {
        doc: combined ?? plainText(typed),
        extensions: [editorExtensions(locale, t('typedHere'), 'leaving-editor')],
      },
      revertControls: 'a-to-b',
      collapseUnchanged: { margin: 2, minSize: 4 },
    })
    view.current = made
    return () => made.destroy()
  }, [theirs, typed, combined, locale, t])
  const merged = () => {
    const { content } = theirs
    const text = view.current?.b.state.doc.toString() ?? plainText(typed)
    return replaceRange(content, 0, plainText(content).length, text)
  }
  return (
    <Dialog title={t('conflictTitle', { locale })} onClose={onClose} isWide>
      <p>{t(combined === undefined ? 'conflictHelp' : 'conflictCombined')}</p>
      <div className="merge-heads">
        <strong>{t('onDisk')}</strong>
        <strong>{t('typedHere')}</strong>
      </div>
      <div className="merge" ref={parent} />
      <p className="dialog-buttons">
        <button type="button" onClick={() => onSettled(theirs.content)}>
          {t('takeDisk')}
        </button>
        <button type="button" className="chief" onClick={() => onSettled(merged())}>
          {t('takeMerged')}
        </button>
      </p>
    </Dialog>
  )
}
