import { closestMatch } from 'leven'
import { matchesIn } from '../../matches'
import type { VersionCheck } from '../check'
import { type Finding, finding } from '../finding'
import type { ReviewPassage } from '../reviewed-text'

const ID = 'glossary'
const CAPITALISED = /(?<=[a-z,] |[a-z,] “|\()\p{Lu}\p{Ll}{5,}/gu

/** A name that one version spells in two ways, whether the glossary knows it or not. */
export const variants: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    const counts = new Map<string, { count: number; passage: ReviewPassage }>()
    for (const passage of side.text.body) {
      for (const [word] of matchesIn(passage.text, CAPITALISED)) {
        const name = word.replace(/s$/, '')
        const before = counts.get(name)
        counts.set(name, { count: (before?.count ?? 0) + 1, passage: before?.passage ?? passage })
      }
    }
    const names = [...counts.keys()]
    const found: Finding[] = []
    for (const [index, name] of names.entries()) {
      const other = closestMatch(
        name,
        names.slice(0, index).filter((one) => one[0] === name[0]),
        { maxDistance: 1 },
      )
      const [here, there] = [counts.get(name), other && counts.get(other)]
      if (!other || !here || !there) continue
      const rarer =
        here.count <= there.count
          ? { words: name, other, passage: here.passage }
          : { words: other, other: name, passage: there.passage }
      found.push(
        finding(ID, 'warning', side, rarer.passage, rarer.words, 'glossary.variants', { other: rarer.other }),
      )
    }
    return found
  },
}
