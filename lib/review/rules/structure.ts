import { finding, type RuleFinding } from '../finding'
import { listOf, type Pair } from '../pair/pair'
import { passageKinds } from '../pair/passage-kinds'
import type { PairRule } from '../rule'

/** Passages, parts of the front matter, pictures and footnotes that one of the two languages has and the other lacks. */
export const structure: PairRule = {
  id: 'structure',
  severity: 'error',
  scope: 'pair',
  finds: {
    en: 'Passages, key figures, notes, pictures and footnotes that one language has and the other lacks.',
    th: 'ย่อหน้า ตัวเลขสำคัญ หมายเหตุ ภาพ และเชิงอรรถที่มีในภาษาหนึ่งแต่ขาดในอีกภาษา',
  },
  run: (pair) => [...passages(pair), ...front(pair), ...marks(pair)],
}

function passages({ target, body }: Pair): RuleFinding[] {
  return body.flatMap((bead, index) => {
    const {
      source: [from],
      target: [to],
    } = bead
    if (to && !from) return [finding(target, to, to.text, 'structure.added')]
    if (!from || to) return []
    // The finding stands where the translation goes on.
    const next =
      body.slice(index + 1).find((one) => one.target.length > 0)?.target[0] ?? target.text.body.at(-1)
    const missing = finding(target, next, from.text, 'structure.missing')
    return [{ ...missing, line: next?.line ?? target.version.bodyLine }]
  })
}

function front(pair: Pair): RuleFinding[] {
  const { source, target, front: beads } = pair
  const told = new Set<string>()
  return beads.flatMap(({ source: [from], target: [to] }) => {
    const passage = from ?? to
    // A document may be there in one language alone.
    if (!passage || (from && to) || passage.kind === 'document') return []
    const list = listOf(passage)
    const counted = list ? countOf(pair, list) : undefined
    if (list && counted) return told.has(list) || !told.add(list) ? [] : [counted]
    if (from && !to)
      return [finding(source, from, from.text, 'structure.front', { part: passageKinds[from.kind] })]
    if (to && !from)
      return [finding(target, to, to.text, 'structure.frontAdded', { part: passageKinds[to.kind] })]
    return []
  })
}

/** Of lists that both languages have and that differ in length, nobody knows which items are missing. */
function countOf({ source, target }: Pair, list: string): RuleFinding | undefined {
  const [here, there] = [source, target]
    .map((version) => ({
      version,
      items: version.text.front.filter((passage) => listOf(passage) === list),
    }))
    .sort((a, b) => b.items.length - a.items.length)
  const last = here?.items.at(-1)
  if (!here || !there || !last || there.items.length === 0) return undefined
  const values = { part: passageKinds[last.kind], found: here.items.length, other: there.items.length }
  return finding(here.version, last, last.text, 'structure.frontCount', values)
}

function marks({ source, target }: Pair): RuleFinding[] {
  const counted = [
    ['structure.images', source.text.images, target.text.images],
    ['structure.footnotes', source.text.footnoteCalls, target.text.footnoteCalls],
  ] as const
  return counted.flatMap(([key, there, here]) => {
    if (there.length === here.length) return []
    const [version, passage] = here.length > 0 ? [target, here[0]?.passage] : [source, there[0]?.passage]
    return [finding(version, passage, '', key, { found: here.length, other: there.length })]
  })
}
