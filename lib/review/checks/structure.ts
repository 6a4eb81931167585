import type { PairCheck } from '../check'
import { type Finding, finding, type Told } from '../finding'
import type { Pair, Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'

const ID = 'structure'

const KINDS: Readonly<Record<ReviewPassage['kind'], Told>> = {
  heading: { en: 'heading', th: 'หัวข้อ' },
  paragraph: { en: 'paragraph', th: 'ย่อหน้า' },
  list: { en: 'list', th: 'รายการ' },
  item: { en: 'list item', th: 'ข้อในรายการ' },
  quote: { en: 'quotation', th: 'ข้อความยกมา' },
  table: { en: 'table', th: 'ตาราง' },
  code: { en: 'code', th: 'โค้ด' },
  picture: { en: 'picture', th: 'ภาพ' },
  headline: { en: 'headline', th: 'พาดหัว' },
  standfirst: { en: 'standfirst', th: 'โปรยข่าว' },
  'key-figure': { en: 'key figure', th: 'ตัวเลขสำคัญ' },
  note: { en: 'editor’s note', th: 'หมายเหตุบรรณาธิการ' },
  alt: { en: 'description of the picture', th: 'คำอธิบายภาพ' },
  caption: { en: 'caption', th: 'คำบรรยายใต้ภาพ' },
  footnote: { en: 'footnote', th: 'เชิงอรรถ' },
}

/** Passages, headings, list items, pictures and footnotes that one of the two languages has and the other lacks. */
export const structure: PairCheck = {
  id: ID,
  of: 'pair',
  run(pair) {
    return [
      ...passages(pair),
      ...front(pair),
      ...repeated(pair.target),
      ...repeated(pair.source),
      ...marks(pair),
    ]
  },
}

function passages({ target, body }: Pair): Finding[] {
  const found: Finding[] = []
  for (const [index, bead] of body.entries()) {
    const [from] = bead.source
    const [to] = bead.target
    if (from && !to) {
      // The finding stands where the translation goes on.
      const next =
        body.slice(index + 1).find((one) => one.target.length > 0)?.target[0] ?? target.text.body.at(-1)
      const missing = finding(ID, 'error', target, next, from.text, 'structure.missing')
      found.push({ ...missing, line: next?.line ?? target.version.bodyLine })
    } else if (to && !from) {
      found.push(finding(ID, 'error', target, to, to.text, 'structure.added'))
    } else if (from && to && bead.source.length !== bead.target.length) {
      const counts = { count: bead.source.length, others: bead.target.length }
      found.push(finding(ID, 'notice', target, to, to.text, 'structure.joined', counts))
    } else if (from && to && from.kind !== to.kind) {
      found.push(
        finding(ID, 'warning', target, to, to.text, 'structure.kind', {
          found: KINDS[to.kind],
          other: KINDS[from.kind],
        }),
      )
    }
  }
  return found
}

function front({ source, target, front: beads }: Pair): Finding[] {
  return beads.flatMap(({ source: [from], target: [to] }): Finding[] => {
    if (from && !to)
      return [finding(ID, 'error', source, from, from.text, 'structure.front', { part: KINDS[from.kind] })]
    if (to && !from)
      return [finding(ID, 'error', target, to, to.text, 'structure.frontAdded', { part: KINDS[to.kind] })]
    return []
  })
}

/** A paragraph or a whole sentence that stands in one version twice was pasted twice. */
function repeated(side: Side): Finding[] {
  const seen = new Set<string>()
  const found: Finding[] = []
  for (const passage of side.text.body) {
    const whole = { part: passage.text, text: squeezed(passage.text) }
    const sentences = passage.text
      .split(/(?<=[.!?])\s+|\n/)
      .map((part) => ({ part, text: part === passage.text ? whole.text : squeezed(part) }))
    const pasted = [whole, ...sentences].find(
      ({ text }) => text.length >= LONG_ENOUGH && passage.kind !== 'code' && seen.has(text),
    )
    if (pasted) found.push(finding(ID, 'error', side, passage, pasted.part, 'structure.repeated'))
    for (const [index, { part, text }] of sentences.entries()) {
      const again = sentences.findIndex((one) => one.part === part) < index
      if (text.length >= LONG_ENOUGH && again && !found.some((one) => one.words === part)) {
        found.push(finding(ID, 'error', side, passage, part, 'structure.repeated'))
      }
      seen.add(text)
    }
    seen.add(whole.text)
  }
  return found
}

/** Shorter sentences may well be said twice. */
const LONG_ENOUGH = 60

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function marks({ source, target }: Pair): Finding[] {
  const found: Finding[] = []
  const images = { found: target.text.images.length, other: source.text.images.length }
  if (images.found !== images.other) {
    const passage = (target.text.images[0] ?? source.text.images[0])?.passage
    found.push(
      finding(ID, 'error', images.found > 0 ? target : source, passage, '', 'structure.images', images),
    )
  }
  const notes = { found: target.text.footnoteCalls.length, other: source.text.footnoteCalls.length }
  if (notes.found !== notes.other) {
    const passage = (target.text.footnoteCalls[0] ?? source.text.footnoteCalls[0])?.passage
    found.push(
      finding(ID, 'error', notes.found > 0 ? target : source, passage, '', 'structure.footnotes', notes),
    )
  }
  return found
}
