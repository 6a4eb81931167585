import { inOrder, type Problem, problemMessage } from '../content/problem'
import { localeCodes } from '../i18n/locales'
import type { Finding } from './finding'

/** What stands in the place of a check's id where it is not the review that found something, but the reading of a file. */
export const CONTENT = 'content'

/**
 * @param problems what is wrong in files, so that it could not be reviewed
 * @returns it as findings of the review: errors, but for those in drafts, which stop nothing
 */
export function problemFindings(problems: readonly Problem[]): Finding[] {
  return inOrder(problems).map((problem) => {
    const { file, line = 1, field, expected, slug = '', inDraft } = problem
    return {
      check: CONTENT,
      severity: inDraft ? 'warning' : 'error',
      file,
      line,
      slug,
      locale: localeCodes.find((code) => file.endsWith(`/${code}.md`)) ?? '',
      words: typeof field === 'string' ? field : field.en,
      message: problemMessage(problem),
      expected,
      suggestion: expected,
    }
  })
}
