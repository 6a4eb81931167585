import { matchesIn } from '../../matches'
import { finding } from '../finding'
import type { VersionRule } from '../rule'

/**
 * Marks that are left in the text after Markdown has been read. They come in pairs, or two asterisks open in the midst of
 * it and close nothing. One alone at the beginning or behind a word belongs to a remark: *ราคารวมภาษี, 500 บาท*. Others
 * are a row (*****), hide letters (f**k) or multiply (3 * 4).
 */
const LEFT_MARKS: readonly RegExp[] = [
  /(?<![*\w])\*\*(?!\*)[^*\n]{1,100}\*\*(?![*\w])/g,
  /(?<=[^*\s\d(:]\s?)(?<![*\w])\*\*(?=[\p{L}“"])[^*\n]{1,40}$/gmu,
  /(?<![\w_])__(?!_)[^_\n]{1,100}__(?![_\w])/g,
  /(?<![\p{L}\p{M}\p{N}*)])\*(?![*\s\d])[^*\n]{1,100}\*(?![*\p{L}\p{N}])/gu,
  /~~(?!~)[^~\n]{1,100}~~/g,
]
/** Two remarks are led to: ผู้ปลูก** และผู้ขาย** */
const REMARKS = /^\*\*\s.*\S\*\*$/s

/** Marks of Markdown that readers would see as asterisks. */
export const markdown: VersionRule = {
  id: 'markdown',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'Marks of Markdown, such as **, that did not become emphasis and that readers would see.',
    th: 'เครื่องหมายของ Markdown เช่น ** ที่ไม่กลายเป็นตัวเน้นและผู้อ่านจะเห็น',
  },
  run: (version) =>
    [...version.text.body, ...version.text.front.filter(({ kind }) => kind === 'note')]
      .filter(({ kind }) => kind !== 'code')
      .flatMap((passage) =>
        LEFT_MARKS.flatMap((pattern) => matchesIn(passage.text, pattern))
          .filter(({ 0: words }) => !REMARKS.test(words))
          .map(({ 0: words }) => finding(version, passage, words.trim(), 'markdown.emphasis')),
      ),
}
