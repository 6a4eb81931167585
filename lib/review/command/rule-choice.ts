import { nearestWord } from '../../content/yaml/spelling'
import type { LocalizedMessage } from '../../i18n/localized-message'
import type { ReviewConfiguration } from '../configuration'
import { RULE_IDS } from '../rule-ids'
import { endCommand } from './command-line'

/** What the command line takes for it. */
export const RULE_OPTIONS = {
  list: { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true },
} as const

/** How rules are listed and chosen from the command line. */
export const RULE_USAGE: LocalizedMessage = {
  en: `npm run review -- --list
npm run review -- --rule RULE [--rule RULE] [slug …]

Lists the rules, with how content/review.yaml sets them up; runs some of them alone, those that are off as well.`,
  th: `npm run review -- --list
npm run review -- --rule ชื่อการตรวจ [--rule ชื่อการตรวจ] [slug …]

แสดงรายชื่อการตรวจพร้อมระดับที่ตั้งไว้ใน content/review.yaml หรือตรวจเฉพาะชื่อที่ระบุ รวมถึงการตรวจที่ปิดไว้`,
}

const NO_RULE = {
  en: 'There is no rule “{rule}”: npm run review -- --list tells which there are.',
  th: 'ไม่มีการตรวจ “{rule}” ดูรายชื่อได้ด้วย npm run review -- --list',
}
const NEAR_RULE = {
  en: 'There is no rule “{rule}”; is it “{near}”?',
  th: 'ไม่มีการตรวจ “{rule}” หมายถึง “{near}” หรือไม่',
}

/**
 * Ends the command where a rule is named that does not exist, and names the one that may be meant.
 *
 * @param ids the rules named on the command line
 */
export function refuseUnknownRules(ids: readonly string[]): void {
  for (const rule of ids) {
    if (RULE_IDS.includes(rule)) continue
    const near = nearestWord(rule, RULE_IDS)
    if (near) endCommand(NEAR_RULE, { rule, near })
    endCommand(NO_RULE, { rule })
  }
}

/**
 * @param configuration how the review is set up
 * @param ids the rules to run
 * @returns the same with all other rules off; of these, one that is off runs as it does by default
 */
export function withRulesAlone(
  configuration: ReviewConfiguration,
  ids: readonly string[],
): ReviewConfiguration {
  const others = RULE_IDS.filter((id) => !ids.includes(id)).map((id) => [id, 'off'] as const)
  const set = Object.entries(configuration.rules).filter(([id, level]) => ids.includes(id) && level !== 'off')
  return { ...configuration, rules: Object.fromEntries([...others, ...set]) }
}
