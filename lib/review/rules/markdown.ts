import { leftMarksIn } from '../../markdown/left-marks'
import { markableLines } from '../../markdown/line-words'
import { matchesIn } from '../../matches'
import { finding } from '../finding'
import { isNote } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

/**
 * Marks that are left in the text after Markdown has been read. They come in pairs, or two asterisks open in the midst of
 * it and close nothing. One alone at the beginning or behind a word belongs to a remark: *ราคารวมภาษี, 500 บาท*. Others
 * are a row (*****), hide letters (f**k) or multiply (3 * 4).
 */
const LEFT_MARKS: readonly RegExp[] = [
  // Beside a letter of a word they close nothing behind a mark or a space, and open nothing before a quotation mark.
  /(?<![*\w])\*\*(?=[\p{L}\p{N}“"‘(])[^*\n]{0,100}\p{P}[ \t]?\*\*(?=\w)/gu,
  /(?<=\w)\*\*(?=[“"‘(])[^*\n]{1,100}[”"’)]\*\*(?!\*)/g,
  /(?<![*\d])\*(?=[“"‘])[^*\n]{1,100}[”"’]\*(?!\*)/g,
  /(?<![*\w])\*\*(?!\*)[^*\n]{1,100}\*\*(?![*\w])/g,
  /(?<=[^*\s\d(:]\s?)(?<![*\w])\*\*(?=[\p{L}“"])[^*\n]{1,40}$/gmu,
  /(?<![\w_])__(?!_)[^_\n]{1,100}__(?![_\w])/g,
  /(?<![\p{L}\p{M}\p{N}*)])\*(?![*\s\d])[^*\n]{1,100}\*(?![*\p{L}\p{N}])/gu,
  /(?<![\w_])__(?=[\p{L}“"])[^_\n]{1,40}$/gmu,
  /~~(?!~)[^~\n]{1,100}~~/g,
]
/** Two remarks are led to from behind words: ผู้ปลูก** และผู้ขาย** */
const REMARKS = /^\*\*\s.*\S\*\*$/s

/** Marks of Markdown that readers would see as such, and what a mark took from the text. */
export const markdown: VersionRule = {
  id: 'markdown',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'Marks that did not become what they were meant as and that readers would see, such as ** or ##, and footnotes that nothing calls.',
    th: 'เครื่องหมายที่ไม่กลายเป็นรูปแบบที่ตั้งใจและผู้อ่านจะเห็น เช่น ** หรือ ## และเชิงอรรถที่ไม่มีที่ใดอ้างถึง',
  },
  run(version) {
    const { body, bodyLine, notes: written } = version.version
    const notes = version.text.front.filter(isNote)
    const emphasis = [...version.text.body, ...notes]
      .filter(({ kind }) => kind !== 'code')
      .flatMap((passage) =>
        leftEmphasis(passage.text).map((words) => finding(version, passage, words, 'markdown.emphasis')),
      )
    // What is escaped or stands in code is meant as it is.
    const marked =
      emphasis.length > 0 ? [markableLines(body), ...written.map((note) => markableLines(note, true))] : []
    const meant = new Set(marked.flat().flatMap(leftEmphasis))
    const inText = leftMarksIn(body).map(({ kind, words, line }) => ({
      ...finding(version, undefined, words, `markdown.${kind}`),
      line: bodyLine + line - 1,
    }))
    const inNotes = notes.flatMap((passage, index) =>
      leftMarksIn(written[index] ?? '', true).map(({ kind, words }) =>
        finding(version, passage, words, `markdown.${kind}`),
      ),
    )
    return [...emphasis.filter(({ words }) => meant.has(words)), ...inText, ...inNotes]
  },
}

function leftEmphasis(text: string): string[] {
  const taken: [from: number, to: number][] = []
  return LEFT_MARKS.flatMap((pattern) => matchesIn(text, pattern))
    .filter(({ 0: words, index }) => {
      const end = index + words.length
      if (REMARKS.test(words) && /\S/.test(text[index - 1] ?? ' ')) return false
      if (taken.some(([from, to]) => index < to && from < end)) return false
      taken.push([index, end])
      return true
    })
    .map(({ 0: words }) => words.trim())
}
