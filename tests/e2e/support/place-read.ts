/** What a reader is reading: a passage, a point of it, and where on the screen the point is. */
export type PlaceRead = {
  readonly anchor: string
  /** From 0, the passage's upper edge, to 1, its lower. */
  readonly part: number
  /** CSS px from the upper edge of the screen. */
  readonly height: number
}

/**
 * Runs in the page. Of the passages that begin on the screen, the one nearest to the line that is read, by its upper edge;
 * where none begins, the passage on that line, by the point of it there.
 *
 * A passage may be the one in the second language of a parallel page, `beside-p1`.
 *
 * @returns undefined where no passage of the text is on the screen
 */
export function placeRead(): PlaceRead | undefined {
  const { scrollHeight, clientHeight } = document.documentElement
  const line = (innerHeight * scrollY) / (scrollHeight - clientHeight)
  const boxes = [...document.querySelectorAll('main [id]')]
    .filter(({ id }) => /^(beside-)?[phlqtc]\d+(-\d+)?$/.test(id))
    .map((element) => ({ anchor: element.id, box: element.getBoundingClientRect() }))
  let nearest: PlaceRead | undefined
  for (const { anchor, box } of boxes)
    if (box.top >= 0 && box.top < innerHeight)
      if (!nearest || Math.abs(box.top - line) < Math.abs(nearest.height - line))
        nearest = { anchor, part: 0, height: box.top }
  if (nearest) return nearest
  const around = boxes.findLast(({ box }) => box.top <= line && box.bottom >= line)
  return around && { anchor: around.anchor, part: (line - around.box.top) / around.box.height, height: line }
}

/**
 * Runs in the page.
 *
 * @param place what was read on another page
 * @returns how far the same point of the same passage is from where it was, in CSS px; positive below
 */
export function misplacedBy({ anchor, part, height }: PlaceRead): number {
  const box = document.getElementById(anchor)?.getBoundingClientRect()
  return box ? box.top + part * box.height - height : Number.NaN
}
