/**
 * Runs in the page: finds each name in the text that is shown and asks the browser on which lines it stands.
 *
 * @param names the names, each to be on one line
 * @returns how many were found, and those that stand on two lines, with the words around them
 */
export function namesAcrossLines(names: string[]): { found: number; broken: string[] } {
  const broken: string[] = []
  let found = 0
  const blocks = document.querySelectorAll('h1, h2, p, dt, dd, li')
  for (const block of blocks) {
    const pieces: { node: Text; start: number }[] = []
    let text = ''
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node: node as Text, start: text.length })
      text += node.nodeValue
    }
    const place = (offset: number, end: boolean) => {
      const piece = pieces.findLast(({ start }) => (end ? start < offset : start <= offset))
      return piece ? ([piece.node, offset - piece.start] as const) : undefined
    }
    for (const name of names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const from = place(at, false)
        const to = place(at + name.length, true)
        if (!from || !to) continue
        const range = document.createRange()
        range.setStart(...from)
        range.setEnd(...to)
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0)
        if (boxes.length === 0) continue
        found++
        const middles = boxes.map((box) => (box.top + box.bottom) / 2)
        // Boxes of one line share their middle to a few pixels; the next line is at least a line height away.
        if (Math.max(...middles) - Math.min(...middles) > 10)
          broken.push(`${name} in …${text.slice(Math.max(0, at - 15), at + name.length + 15)}…`)
      }
  }
  return { found, broken }
}
