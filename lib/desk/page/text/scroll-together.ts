import type { EditorView } from '@codemirror/view'
import type { AlignedPassages, TextRange } from '../../api'

/** One of two texts that scroll together. */
export type ScrolledText = {
  readonly view: EditorView
  /** Where its body begins in its file, as it was looked at. */
  readonly offset: () => number
  readonly side: keyof AlignedPassages
}

/**
 * Has two texts scroll together: what answers the paragraph at the top of the one stands at the top of the other.
 *
 * @param texts the source and the target
 * @param alignment gives the passages that answer each other, as they are known now
 * @returns ends it
 */
export function scrollTogether(
  texts: readonly [ScrolledText, ScrolledText],
  alignment: () => readonly AlignedPassages[],
): () => void {
  // What follows is not to lead in turn.
  let following: EditorView | undefined
  const follow = (leader: ScrolledText, follower: ScrolledText) => {
    if (following === leader.view) {
      following = undefined
      return
    }
    const top = topOfAnswer(leader, follower, alignment())
    const { scrollDOM } = follower.view
    if (top === undefined || Math.abs(scrollDOM.scrollTop - top) < 2) return
    const before = scrollDOM.scrollTop
    scrollDOM.scrollTop = top
    if (scrollDOM.scrollTop !== before) following = follower.view
  }
  const [source, target] = texts
  const ofSource = () => follow(source, target)
  const ofTarget = () => follow(target, source)
  source.view.scrollDOM.addEventListener('scroll', ofSource, { passive: true })
  target.view.scrollDOM.addEventListener('scroll', ofTarget, { passive: true })
  return () => {
    source.view.scrollDOM.removeEventListener('scroll', ofSource)
    target.view.scrollDOM.removeEventListener('scroll', ofTarget)
  }
}

function topOfAnswer(
  leader: ScrolledText,
  follower: ScrolledText,
  passages: readonly AlignedPassages[],
): number | undefined {
  const { view } = leader
  const { scrollTop } = view.scrollDOM
  const here = view.lineBlockAtHeight(scrollTop).from
  const pairs = passages.flatMap((one) => {
    const [own, other] = [inBody(one[leader.side], leader), inBody(one[follower.side], follower)]
    return own && other ? [{ own, other }] : []
  })
  const pair = pairs.findLast(({ own }) => own.start <= here) ?? pairs[0]
  if (!pair) return undefined
  const share = shareOf(view, pair.own, scrollTop)
  const [start, end] = edgesOf(follower.view, pair.other)
  return start + (end - start) * share
}

/** How much of a passage has passed the top. */
function shareOf(view: EditorView, range: TextRange, scrollTop: number): number {
  const [start, end] = edgesOf(view, range)
  return end > start ? Math.min(1, Math.max(0, (scrollTop - start) / (end - start))) : 0
}

function edgesOf(view: EditorView, { start, end }: TextRange): readonly [number, number] {
  return [view.lineBlockAt(start).top, view.lineBlockAt(end).bottom]
}

function inBody(range: TextRange | undefined, { offset, view }: ScrolledText): TextRange | undefined {
  const head = offset()
  if (!range || range.start < head) return undefined
  const { length } = view.state.doc
  return { start: Math.min(length, range.start - head), end: Math.min(length, range.end - head) }
}
