import { finding, type RuleFinding } from '../finding'
import { mergePassages } from '../pair/analyzed-version'
import { isForeign } from '../pair/scripts'
import type { PairRule } from '../rule'

/** Shorter texts may well be the same in two languages: a name, a line of figures. */
const LONG_ENOUGH = 40

/** Passages that are still in another language. */
export const untranslated: PairRule = {
  id: 'untranslated',
  severity: 'error',
  scope: 'pair',
  finds: {
    en: 'Passages that are still in another language, or stand as they are in both versions.',
    th: 'ข้อความทั้งย่อหน้าที่ยังเป็นภาษาอื่น หรือเหมือนกันทั้งสองฉบับโดยยังไม่ได้แปล',
  },
  run({ source, target, body, front }) {
    const found: RuleFinding[] = []
    for (const bead of [...body, ...front]) {
      const original = plain(mergePassages(bead.source)?.text ?? '')
      for (const passage of bead.target.filter(({ kind }) => kind !== 'code')) {
        const text = plain(passage.text)
        const isSame = text === original && text.length > LONG_ENOUGH && /\p{L}{4}/u.test(text)
        if (isForeign(passage, target.version.locale) || isSame)
          found.push(finding(target, passage, passage.text, 'untranslated.passage'))
      }
      for (const passage of bead.source.filter(({ kind }) => kind !== 'code'))
        if (isForeign(passage, source.version.locale))
          found.push(finding(source, passage, passage.text, 'untranslated.passage'))
    }
    return found
  },
}

function plain(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
