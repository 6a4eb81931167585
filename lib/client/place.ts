/** Part of a page with an anchor that the same page in another language has too, on the screen. */
export type AnchoredBox = {
  readonly anchor: string
  /** Distance of its upper and lower edge from the upper edge of the screen, in CSS px; negative above it. */
  readonly top: number
  readonly bottom: number
}

/** What is being read, and where on the screen. */
export type Place = {
  /** Anchors of the page down to the one that is being read, which is the last. */
  readonly anchors: readonly string[]
  /** The point of that box which is held, from 0, its upper edge, to 1, its lower. */
  readonly part: number
  /** Where the point is, in CSS px from the upper edge of the screen. */
  readonly height: number
}

/**
 * A passage of the text, as lib/markdown names it, or its translation beside it; what else has an anchor stands around
 * the text.
 */
const PASSAGE = /^(beside-)?[phlqtcf]\d/

/**
 * Finds what is being read.
 *
 * A passage of the text that begins on the screen is held by its upper edge: of several, the one nearest to the line
 * that is read, which is at the top of the screen on the top of the page and moves down to the bottom of both. Where
 * one passage fills the screen, the same part of it is held on that line, because a translation is longer or shorter.
 *
 * @param boxes the anchored boxes of the page in its order
 * @param screen height of the screen in CSS px
 * @param progress how far the page is scrolled, from 0 to 1
 * @returns the place, or undefined at the top of the page and where nothing is anchored
 */
export function placeOf(boxes: readonly AnchoredBox[], screen: number, progress: number): Place | undefined {
  if (progress <= 0) return undefined
  const line = screen * progress
  const beginning = boxes
    .filter(({ top }) => top >= 0 && top < screen)
    .sort((a, b) => Math.abs(a.top - line) - Math.abs(b.top - line))
  const around = boxes.filter(({ top, bottom }) => top <= line && line <= bottom)
  const isPassage = ({ anchor }: AnchoredBox) => PASSAGE.test(anchor)
  const box = beginning.find(isPassage) ?? around.findLast(isPassage) ?? beginning[0] ?? around[0]
  if (!box) return undefined
  const anchors = boxes.slice(0, boxes.indexOf(box) + 1).map(({ anchor }) => anchor)
  if (beginning.includes(box)) return { anchors, part: 0, height: box.top }
  return { anchors, part: (line - box.top) / (box.bottom - box.top || 1), height: line }
}

/**
 * Finds how far to scroll for a place of another page.
 *
 * @param place the place on the page that was left
 * @param boxOf the box of an anchor on this page, or undefined where it has none
 * @returns px to scroll by; where the text has no such passage, the nearest earlier one is held by its upper edge; 0
 *   where there is none at all
 */
export function distanceTo(
  { anchors, part, height }: Place,
  boxOf: (anchor: string) => Omit<AnchoredBox, 'anchor'> | undefined,
): number {
  for (let index = anchors.length - 1; index >= 0; index--) {
    const box = boxOf(anchors[index] as string)
    if (!box) continue
    const held = index === anchors.length - 1 ? part : 0
    return box.top + held * (box.bottom - box.top) - height
  }
  return 0
}
