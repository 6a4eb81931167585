import type { Picture } from './picture'

/** Width by height of pictures in lists; components/lists/teaser-picture.module.css says the same. */
const SHAPE = 3 / 2

/** Where what matters is in most pictures whose editor has not said it: heads are in the upper third. */
const USUAL_FOCUS = [0.5, 1 / 3] as const

/**
 * Where a picture is cut to the shape that all of a list have, so that its focus is as near to the middle as its edges let it.
 * A page may not carry styles of single elements, so the style sheet has a class for each quarter.
 *
 * @param picture a picture
 * @param focus where what matters in it is, as shares of its width and height
 * @returns how much of what is cut off is cut off before, at the left or at the top, in percent
 */
export function cutBefore(
  { width, height }: Picture,
  focus: readonly [number, number] = USUAL_FOCUS,
): 0 | 25 | 50 | 75 | 100 {
  const isHigh = width / height < SHAPE
  const shown = isHigh ? width / SHAPE / height : (height * SHAPE) / width
  if (shown > 0.99) return 50
  const before = ((isHigh ? focus[1] : focus[0]) - shown / 2) / (1 - shown)
  return ([0, 25, 50, 75, 100] as const)[Math.round(Math.min(1, Math.max(0, before)) * 4)] ?? 50
}
