import { sameMessage } from '../../i18n/localized-message'
import { type ContentFinding, clipped, PARTS } from '../problem'

/** What `git merge` writes around two versions that it could not join. */
const MARKER = /^[ \t]*(?:<{7}|>{7}|\|{7})(?: |$)/
const MIDDLE = /^[ \t]*={7}$/
const KEEP_ONE = {
  en: 'Keep one of the two versions between <<<<<<< and >>>>>>>, and take these lines out.',
  th: 'เลือกไว้ฉบับเดียวจากสองฉบับระหว่าง <<<<<<< กับ >>>>>>> แล้วลบบรรทัดเหล่านี้ออก',
}

/**
 * @param text the text of a file
 * @returns the lines that a merge left in it, where two versions could not be joined
 */
export function conflictFindings(text: string): ContentFinding[] {
  if (!/^[ \t]*[<>|]{7}(?: |$)/m.test(text)) return []
  return text.split('\n').flatMap((line, index) => {
    if (!MARKER.test(line) && !MIDDLE.test(line)) return []
    return { line: index + 1, field: PARTS.conflict, found: sameMessage(clipped(line)), expected: KEEP_ONE }
  })
}
