import { finding, type RuleFinding } from '../finding'
import type { VersionRule } from '../rule'

/** Shorter sentences may well be said twice. */
const LONG_ENOUGH = 60

/** A paragraph or a whole sentence that was pasted twice. */
export const repeated: VersionRule = {
  id: 'repeated',
  severity: 'warning',
  scope: 'version',
  formerIds: ['structure'],
  finds: {
    en: 'A paragraph or a sentence that stands in one version twice.',
    th: 'ย่อหน้าหรือประโยคที่อยู่ซ้ำสองครั้งในฉบับเดียวกัน',
  },
  run(version) {
    const seen = new Set<string>()
    const found: RuleFinding[] = []
    for (const passage of version.text.body.filter(({ kind }) => kind !== 'code')) {
      const whole = squeezed(passage.text)
      const sentences = passage.text.split(/(?<=[.!?])\s+|\n/)
      const parts = seen.has(whole) ? [passage.text] : sentences
      for (const part of parts) {
        const text = squeezed(part)
        if (text.length >= LONG_ENOUGH && seen.has(text))
          found.push(finding(version, passage, part, 'repeated.twice'))
        seen.add(text)
      }
      seen.add(whole)
    }
    return found
  },
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
