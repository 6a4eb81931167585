import { matchesIn } from '../matches'
import { conceptsIn } from './concepts'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import type { Instead } from './said'

/** What a prefix denies; "under", "until", "unit" and the like deny nothing and leave no word. */
const DENIED = /\b(?:un|non-?)([a-z]{5,})\b/gi
/** Thai says so by a word of its own. */
const THAI_DENIES = /ไม่|ไร้|ปลอด|นอก|ดิบ|สด|(?<!ระห)ว่าง|ขาด|มิ(?=ได้|ใช่|อาจ)/

/**
 * Finds words of an English translation that deny by a prefix what the original says: "unprocessed" for แปรรูป. Only
 * where the translation has no other word for it.
 *
 * @param source the original, and a part of it
 * @param target the translation, and the part that says the same
 * @returns the words of the translation, and those of the original that they stand for
 */
export function deniedByPrefix(
  [from, original]: readonly [Side, ReviewPassage],
  [to, passage]: readonly [Side, ReviewPassage],
): Instead[] {
  if (to.version.locale !== 'en' || from.version.locale !== 'th') return []
  const denied = matchesIn(passage.text, DENIED)
  if (denied.length === 0 || THAI_DENIES.test(original.text)) return []
  const kept = new Set(to.concepts(passage).map(({ concept }) => concept.id))
  return denied.flatMap(([words, rest = '']) => {
    const ids = new Set(conceptsIn(rest, 'en').map(({ concept }) => concept.id))
    const said = from.concepts(original).find(({ concept: { id } }) => ids.has(id) && !kept.has(id))
    return said ? [{ words, instead: original.text.slice(said.from, said.to) }] : []
  })
}
