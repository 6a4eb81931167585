import type { DisplayLanguage } from '../../i18n/localized-message'
import type { ReviewConfiguration } from '../configuration'
import type { Rule } from '../rule'
import { RULES } from '../rules'

const WORDS = {
  en: {
    default: 'default: {level}',
    pair: 'pair',
    version: 'version',
    legend: `pair: a translation against its original; version: the text of one language.
content/review.yaml sets a rule to error, warning, notice or off; docs/review.md has examples of each.`,
  },
  th: {
    default: 'ค่าเริ่มต้น: {level}',
    pair: 'เทียบสองภาษา',
    version: 'ภาษาเดียว',
    legend: `เทียบสองภาษา: ตรวจคำแปลเทียบกับต้นฉบับ ภาษาเดียว: ตรวจข้อความของภาษาเดียว
ตั้งระดับได้ใน content/review.yaml: error (ข้อผิดพลาด) warning (คำเตือน) notice (ข้อสังเกต) หรือ off (ปิด) ดูตัวอย่างใน docs/review.md`,
  },
} as const

/**
 * @param configuration how the review is set up
 * @param language the language of the list
 * @returns every rule with how much its findings matter, what it reads and what it finds, for people to read
 */
export function ruleList(configuration: ReviewConfiguration, language: DisplayLanguage): string {
  const words = WORDS[language]
  const widest = Math.max(...RULES.map(({ id }) => id.length))
  const entries = RULES.map((rule) => {
    const level = levelOf(rule, configuration)
    const changed = level === rule.severity ? '' : ` (${words.default.replace('{level}', rule.severity)})`
    return `${rule.id.padEnd(widest)}  ${level}${changed}  ${words[rule.scope]}\n    ${rule.finds[language]}`
  })
  return [...entries, words.legend].join('\n\n')
}

/**
 * @param configuration how the review is set up
 * @returns the same as JSON, in every language of the editors
 */
export function ruleListJson(configuration: ReviewConfiguration): string {
  const rules = RULES.map((rule) => {
    const { id, severity, scope, finds } = rule
    return { id, severity: levelOf(rule, configuration), default: severity, scope, finds }
  })
  return JSON.stringify({ rules }, undefined, 2)
}

function levelOf({ id, severity }: Rule, configuration: ReviewConfiguration) {
  return configuration.rules[id] ?? severity
}
