import type { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { AlignedPassages, TextRange } from '../../api'
import { rangeIn } from '../text/whole-file'

/** One of two texts that scroll together. */
type ScrolledText = {
  readonly view: EditorView | undefined
  /** Its file as it was looked at. */
  readonly content: string
  readonly side: keyof AlignedPassages
}

/**
 * Has two texts scroll together: what answers the paragraph at the top of the one stands at the top of the other.
 *
 * @param texts the source and the target
 * @param passages what answers each other in their files
 */
export function useScrollTogether(
  texts: readonly [ScrolledText, ScrolledText],
  passages: readonly AlignedPassages[],
): void {
  const known = useRef({ texts, passages })
  known.current = { texts, passages }
  const [source, target] = texts.map(({ view }) => view)
  useEffect(() => {
    if (!source || !target || source === target) return
    const ending = new AbortController()
    // What follows is not to lead in turn.
    let following: EditorView | undefined
    const follow = (own: 0 | 1) => {
      const [leader, follower] = own === 0 ? [source, target] : [target, source]
      if (following === leader) {
        following = undefined
        return
      }
      const { texts, passages } = known.current
      const top = topOfAnswer([leader, texts[own]], [follower, texts[own === 0 ? 1 : 0]], passages)
      const { scrollDOM } = follower
      const before = scrollDOM.scrollTop
      if (top === undefined || Math.abs(before - top) < 2) return
      scrollDOM.scrollTop = top
      if (scrollDOM.scrollTop !== before) following = follower
    }
    const listening = { passive: true, signal: ending.signal }
    source.scrollDOM.addEventListener('scroll', () => follow(0), listening)
    target.scrollDOM.addEventListener('scroll', () => follow(1), listening)
    return () => ending.abort()
  }, [source, target])
}

type Side = readonly [view: EditorView, text: ScrolledText]

function topOfAnswer(
  [view, leader]: Side,
  [other, follower]: Side,
  passages: readonly AlignedPassages[],
): number | undefined {
  const { scrollTop } = view.scrollDOM
  const here = view.lineBlockAtHeight(scrollTop).from
  const pairs = passages.flatMap((one) => {
    const own = inText(view, leader, one)
    const answer = inText(other, follower, one)
    return own && answer ? [{ own, answer }] : []
  })
  const pair = pairs.findLast(({ own }) => own.start <= here) ?? pairs[0]
  if (!pair) return undefined
  const [start, end] = edgesOf(view, pair.own)
  // How much of the passage has passed the top.
  const share = end > start ? Math.min(1, Math.max(0, (scrollTop - start) / (end - start))) : 0
  const [top, bottom] = edgesOf(other, pair.answer)
  return top + (bottom - top) * share
}

function edgesOf(view: EditorView, { start, end }: TextRange): readonly [number, number] {
  return [view.lineBlockAt(start).top, view.lineBlockAt(end).bottom]
}

function inText(view: EditorView, { content, side }: ScrolledText, one: AlignedPassages) {
  const range = one[side] && rangeIn(content, 'body', one[side])
  const { length } = view.state.doc
  return range && { start: Math.min(length, range.start), end: Math.min(length, range.end) }
}
