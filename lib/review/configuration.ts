import { z } from 'zod'
import { ContentError, type Problem } from '../content/problem'
import { sentences } from '../content/yaml/schema-path'
import { problemsIn, readYamlFile } from '../content/yaml/text-file'
import { validate } from '../content/yaml/validation'
import { contentFolder, homeOf } from '../content-folder'
import { entryKind } from '../entry-kind'
import type { Severity } from './finding'
import { RULE_IDS } from './rule-ids'

/** How a newsroom has set up its review: `content/review.yaml`. */
export type ReviewConfiguration = {
  /** Rules by id: off, or how much their findings matter. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Whether figures may not be rounded in a translation. */
  readonly exactFigures: boolean
}

/** The review where nobody has set it up. */
export const DEFAULT_CONFIGURATION: ReviewConfiguration = { rules: {}, exactFigures: false }

const FILE = 'review.yaml'

const LEVEL = {
  en: 'Write `off`, `notice`, `warning` or `error`.',
  th: 'เขียน `off` `notice` `warning` หรือ `error`',
}
const LEVELS = {
  en: 'Write the rules below `rules:`, one on each line and indented, such as `variants: off`.',
  th: 'เขียนชื่อการตรวจไว้ใต้ `rules:` บรรทัดละชื่อ ย่อหน้าทุกบรรทัด เช่น `variants: off`',
}
const EXACT_FIGURES = {
  en: 'Write `exactFigures: true` where translations may not round figures, else `exactFigures: false`.',
  th: 'เขียน `exactFigures: true` หากไม่ให้คำแปลปัดเศษตัวเลข มิฉะนั้นเขียน `exactFigures: false`',
}
const CONFIGURATION = {
  en: 'Write `rules:` with a rule on each line below it, or `exactFigures: true`.',
  th: 'เขียน `rules:` แล้วตามด้วยชื่อการตรวจบรรทัดละชื่อ หรือเขียน `exactFigures: true`',
}

const level = z.enum(['off', 'notice', 'warning', 'error']).register(sentences, LEVEL)

const reviewSchema = z
  .strictObject({
    rules: z
      .strictObject(Object.fromEntries(RULE_IDS.map((id) => [id, level.optional()])))
      .register(sentences, LEVELS)
      .optional(),
    exactFigures: z.boolean().register(sentences, EXACT_FIGURES).optional(),
  })
  .register(sentences, CONFIGURATION)

/**
 * @returns how the site's review is set up
 * @throws ContentError with everything that is wrong in `review.yaml`
 */
export function reviewConfiguration(): ReviewConfiguration {
  const { configuration, problems } = readConfiguration()
  if (problems.length > 0) throw new ContentError(problems)
  return configuration
}

/**
 * Reads `review.yaml` of a content folder, or the site's own where the folder has none.
 *
 * @param folder absolute path of a content folder
 * @returns how the review is set up, as by default where there is no such file or anything in it is wrong; and what is
 */
export function readConfiguration(folder = contentFolder()): {
  configuration: ReviewConfiguration
  problems: readonly Problem[]
} {
  if (entryKind(homeOf(FILE, folder), FILE) === 'missing')
    return { configuration: DEFAULT_CONFIGURATION, problems: [] }
  const { file, document, findings } = readYamlFile(FILE, folder)
  // A file of comments alone sets up nothing.
  const checked = document && validate(reviewSchema, document.data ?? {}, document)
  const problems = problemsIn(file, [...findings, ...(checked?.findings ?? [])])
  if (problems.length > 0) return { configuration: DEFAULT_CONFIGURATION, problems }
  const { rules, exactFigures = false } = checked?.value ?? {}
  return { configuration: { rules: definedOf(rules ?? {}), exactFigures }, problems: [] }
}

function definedOf<T>(all: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, one]) => (one === undefined ? [] : [[id, one]])),
  )
}
