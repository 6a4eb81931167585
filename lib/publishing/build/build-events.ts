import { ContentError } from '../../content/problem'
import { LocalizedError } from '../../i18n/localized-error'
import type { LocalizedMessage } from '../../i18n/localized-message'
import { systemErrorMessage } from '../../review/command/command-line'
import type { Finding } from '../../review/finding'
import { problemFindings } from '../../review/problem-findings'

/** What a build tells whoever started it, besides what it prints. */
export type BuildEvent =
  | {
      readonly kind: 'step'
      readonly message: LocalizedMessage
      readonly done?: number
      readonly all?: number
    }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed'; readonly message: LocalizedMessage }

/** Set by a process that started the build and listens; what the build starts itself has other things to tell. */
export const EVENTS_VARIABLE = 'OTAGAI_BUILD_EVENTS'
const isHeard = process.env[EVENTS_VARIABLE] !== undefined
delete process.env[EVENTS_VARIABLE]

/** So many findings are told: an editor puts right the first before the last. */
const MOST_FINDINGS = 200

/** @param event told where somebody listens */
export function tellEvent(event: BuildEvent): void {
  if (isHeard) process.send?.(event)
}

/** @param findings what was found in the content, told where somebody listens; notices ask for nothing */
export function tellFindings(findings: readonly Finding[]): void {
  const told = findings.filter(({ severity }) => severity !== 'notice').slice(0, MOST_FINDINGS)
  if (told.length > 0) tellEvent({ kind: 'findings', findings: told })
}

/** @param error what ends the build, told where somebody listens */
export function tellFailure(error: unknown): void {
  if (error instanceof ContentError) tellFindings(problemFindings(error.problems))
  else {
    const ofSystem = error instanceof Error ? systemErrorMessage(error) : undefined
    const message = error instanceof LocalizedError ? error.localized : ofSystem
    if (message) tellEvent({ kind: 'failed', message })
  }
}
