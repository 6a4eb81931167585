import { LocalizedError } from '../i18n/localized-error'
import type { LocalizedMessage, MessageValue } from '../i18n/localized-message'
import { localizeMessage } from '../i18n/localized-message'
import { systemErrorMessage } from '../review/command/command-line'

/** What the desk does not do, and why, for the editor. */
export class RefusedError extends LocalizedError {
  override readonly name = 'RefusedError'

  /**
   * @param message why, and what to do instead
   * @param status the status of HTTP that is answered
   * @param values what goes into the places of the message
   */
  constructor(
    message: LocalizedMessage,
    readonly status: number,
    values: Readonly<Record<string, MessageValue>> = {},
  ) {
    super(localizeMessage(message, values))
  }
}

/**
 * @param error what was thrown
 * @returns it as a refusal, where it is one or the system's, such as that of a full disk; else undefined: a mistake of ours
 */
export function refusalOf(error: unknown): RefusedError | undefined {
  if (error instanceof RefusedError) return error
  if (error instanceof LocalizedError) return new RefusedError(error.localized, 409)
  const message = error instanceof Error ? systemErrorMessage(error) : undefined
  return message && new RefusedError(message, 507)
}
