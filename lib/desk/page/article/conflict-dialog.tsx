import { MergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { useEffect, useMemo, useRef } from 'react'
import { plainText } from '../../../content/yaml/plain-text'
import { Dialog } from '../dialog'
import { useInterface } from '../interface'
import { editorExtensions } from '../text/extensions'
import { mergedText } from '../text/merged-text'
import { replaceRange } from '../text/whole-file'
import { useOpenArticle } from './open-article'
import type { FileConflict } from './use-article'

/** Both versions of a file that somebody else has written since it was opened: one is chosen, or they are merged. */
export function ConflictDialog({ conflict }: { conflict: FileConflict }) {
  const { t } = useInterface()
  const { hand } = useOpenArticle()
  const { locale, theirs, base } = conflict
  const typed = plainText(hand.texts[locale]?.typed ?? '')
  const theirText = plainText(theirs.content)
  const merged = useMemo(() => mergedText(plainText(base), typed, theirText), [base, typed, theirText])
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<MergeView>(undefined)
  useEffect(() => {
    if (!parent.current) return
    const extensions = [editorExtensions(locale, t('onDisk')), EditorState.readOnly.of(true)]
    const made = new MergeView({
      parent: parent.current,
      a: { doc: theirText, extensions },
      b: { doc: merged.text, extensions: editorExtensions(locale, t('typedHere')) },
      revertControls: 'a-to-b',
      collapseUnchanged: { margin: 2, minSize: 4 },
    })
    view.current = made
    return () => made.destroy()
  }, [theirText, merged, locale, t])
  const takeMerged = () =>
    hand.settle(
      replaceRange(theirs.content, 0, theirText.length, view.current?.b.state.doc.toString() ?? merged.text),
    )
  return (
    <Dialog title={t('conflictTitle', { locale })} onClose={() => hand.settle()} className="wide">
      <p>{t('conflictHelp')}</p>
      {merged.meetings > 0 && (
        <p className="note error" role="alert">
          {base ? t('conflictMeets', { count: merged.meetings }) : t('conflictUnknown')}
        </p>
      )}
      <div className="merge-heads">
        <strong>{t('onDisk')}</strong>
        <strong>{t('typedHere')}</strong>
      </div>
      <div className="merge" ref={parent} />
      <p className="buttons">
        <button type="button" onClick={() => hand.settle(theirs.content)}>
          {t('takeDisk')}
        </button>
        <button type="button" className="chief" onClick={takeMerged}>
          {t('takeMerged')}
        </button>
      </p>
    </Dialog>
  )
}
