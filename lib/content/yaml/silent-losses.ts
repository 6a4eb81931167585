import { isMap, isScalar, isSeq, Scalar } from 'yaml'
import { localizeMessage } from '../../i18n/localized-message'
import { type ContentFinding, told } from '../problem'
import { fieldName } from './schema-path'
import type { YamlDocument, YamlPath } from './yaml'
import { isCurlyQuoted, quoted } from './yaml-advice'

const CURLY_QUOTED = {
  en: '{value} in curly quotation marks',
  th: '{value} ในเครื่องหมายคำพูดแบบโค้ง',
}
const STRAIGHT = {
  en: 'Take them out or write straight ones; when they are part of the text, put straight ones around them: {quoted}',
  th: 'ลบออกหรือใช้แบบตรง หากเป็นส่วนหนึ่งของข้อความ ให้ใส่แบบตรงคร่อมอีกชั้น: {quoted}',
}
const WITHOUT_COMMENT = {
  en: '{value}, without what follows the #, which YAML leaves out',
  th: '{value} โดยขาดข้อความหลัง # ซึ่ง YAML ไม่อ่าน',
}
const QUOTED = {
  en: 'Put the whole text in straight quotes: {quoted}',
  th: 'ใส่เครื่องหมายคำพูดแบบตรงคร่อมทั้งข้อความ: {quoted}',
}

/** `#1` is a word of the text, `# checked` a remark. */
const IS_WORD = /^[\p{L}\p{N}]/u

/** Keys whose values are no words for readers: what follows a # behind them is a comment. */
const NO_WORDS = /^(?:original|date|updated|topics|url|src|draft|check|translatedFrom)$/

/**
 * Finds what is good YAML and yet not what its writer meant: curly quotation marks that become part of the text,
 * and words behind a `#` that are left out.
 *
 * @param document a front matter, or a file of YAML
 * @param hasRemarks whether words behind `# ` are remarks, as in a file that its editors explain to each other
 * @returns what was found, value by value
 */
export function silentLosses(document: YamlDocument, hasRemarks = false): ContentFinding[] {
  const findings: ContentFinding[] = []
  const loses = hasRemarks ? (_value: string, comment: string) => IS_WORD.test(comment) : losesWords
  const look = (node: unknown, path: YamlPath): void => {
    if (isMap(node)) for (const { key, value } of node.items) look(value, [...path, String(key)])
    if (isSeq(node)) for (const [index, item] of node.items.entries()) look(item, [...path, index])
    if (!isScalar(node) || node.type !== Scalar.PLAIN) return
    const written = typeof node.value === 'string' ? node.value : (node.source ?? '')
    const place = () => ({ line: document.lineOf(path), field: fieldName(path) })
    if (isCurlyQuoted(written)) {
      findings.push({
        ...place(),
        found: localizeMessage(CURLY_QUOTED, { value: told(written) }),
        expected: localizeMessage(STRAIGHT, { quoted: quoted(written) }),
      })
    } else if (written !== '' && node.comment && loses(written, node.comment, path)) {
      findings.push({
        ...place(),
        found: localizeMessage(WITHOUT_COMMENT, { value: told(written) }),
        expected: localizeMessage(QUOTED, { quoted: quoted(`${written} #${node.comment}`) }),
      })
    }
  }
  look(document.nodeAt([]), [])
  return findings
}

/** `headline: BOI #1` lost words; `date: 2024 # the year alone` has a comment. */
function losesWords(value: string, comment: string, path: YamlPath): boolean {
  if (/[^\x21-\x7e]/.test(value)) return true
  const key = path.findLast((part) => typeof part === 'string')
  if (!NO_WORDS.test(String(key ?? '')) && !/^(?:true|false|null|~)?$/i.test(value)) return true
  return IS_WORD.test(comment) && !NO_WORDS.test(String(path[0]))
}
