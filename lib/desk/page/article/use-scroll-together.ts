import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Locale } from '../../../i18n/locales'
import { scrollTogether } from '../text/scroll-together'
import { takeApart } from '../text/whole-file'
import type { Checked } from './use-check'
import type { EditorViews } from './use-go'

/**
 * Has the two editors of a pair scroll together, paragraph by paragraph.
 *
 * @param views where the editors are kept, by language
 * @param pair which two, and what is known of how they answer each other
 * @returns takes an editor when it is there, and undefined when it is gone
 */
export function useScrollTogether(
  views: EditorViews,
  { source, target, checked }: { source: Locale; target: Locale; checked: Checked | undefined },
) {
  const known = useRef(checked)
  known.current = checked
  const [count, setCount] = useState(0)
  const onView = useCallback(
    (locale: Locale, view: EditorView | undefined) => {
      views.current[locale] = view
      setCount((before) => before + 1)
    },
    [views],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count tells that there is another editor
  useEffect(() => {
    const [one, other] = [views.current[source], views.current[target]]
    if (!one || !other || one === other) return
    const headOf = (locale: Locale) => takeApart(known.current?.texts[locale]?.typed ?? '').head.length
    return scrollTogether(
      [
        { view: one, side: 'source', offset: () => headOf(source) },
        { view: other, side: 'target', offset: () => headOf(target) },
      ],
      () => known.current?.alignment[target] ?? [],
    )
  }, [views, source, target, count])
  return onView
}
