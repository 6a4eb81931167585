import { type Finding, reviewMessage } from '../finding'
import type { OwnPages } from './own-pages'

/**
 * Judges the links to pages of the site, which no article alone can tell of.
 *
 * @param findings what was found in articles; those with a question hold only if their page is not there
 * @param pages the pages of the site
 * @returns the findings that hold, without questions
 */
export function answerQuestions(findings: readonly Finding[], pages: OwnPages): Finding[] {
  return findings.flatMap(({ asks, ...found }): Finding[] => {
    if (!asks) return [found]
    if (found.check === 'link-language') {
      const meant = pages.inOwnLanguage(asks)
      return meant
        ? [{ ...found, ...reviewMessage('link-language.other', { meant, words: found.words }) }]
        : []
    }
    const answer = pages.fault(asks)
    if (!answer) return []
    const { message, values, severity = found.severity } = answer
    return [{ ...found, severity, ...reviewMessage(message, { ...values, words: found.words }) }]
  })
}
