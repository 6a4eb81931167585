import { closestMatch } from 'leven'
import { matchesIn } from '../../matches'
import { finding, type RuleFinding } from '../finding'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

/** A capitalised word that does not begin a sentence, of six letters and more. */
const NAME = /(?<=[a-z,] |[a-z,] “|\()\p{Lu}\p{Ll}{5,}/gu

/** A name that one version spells in two ways, whether the glossary knows it or not. */
export const variants: VersionRule = {
  id: 'variants',
  severity: 'warning',
  scope: 'version',
  formerIds: ['glossary'],
  finds: {
    en: 'A name that one version spells in two ways: Nagasaki and Nagasaky.',
    th: 'ชื่อที่ฉบับเดียวกันสะกดสองแบบ เช่น Nagasaki กับ Nagasaky',
  },
  run(version) {
    const places = new Map<string, ReviewPassage[]>()
    for (const passage of version.text.body)
      for (const [word] of matchesIn(passage.text, NAME)) {
        const name = word.replace(/s$/, '')
        places.set(name, [...(places.get(name) ?? []), passage])
      }
    const names = [...places.keys()]
    return names.flatMap((name, index): RuleFinding[] => {
      const others = names.slice(0, index).filter((one) => one[0] === name[0])
      const other = closestMatch(name, others, { maxDistance: 1 })
      // Korea and Korean are two words.
      if (other === undefined || name.startsWith(other) || other.startsWith(name)) return []
      const [here, there] = [places.get(name) ?? [], places.get(other) ?? []]
      const [words, right, passage] =
        here.length <= there.length ? [name, other, here[0]] : [other, name, there[0]]
      return [finding(version, passage, words, 'variants.spelling', { other: right })]
    })
  },
}
