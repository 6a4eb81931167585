import { type DisplayLanguage, type LocalizedMessage, terminalLanguage } from './localized-message'

/**
 * Something that somebody has to put right, told in every language of the editors. Its `message` is in that of the
 * terminal, for whoever shows it without knowing of the others.
 */
export class LocalizedError extends Error {
  override readonly name: string = 'LocalizedError'

  /** @param localized what is wrong and what to do instead, in whole sentences */
  constructor(readonly localized: LocalizedMessage) {
    super(localized[terminalLanguage()])
  }

  /**
   * @param language a language of the editors
   * @returns the message in it
   */
  report(language: DisplayLanguage): string {
    return this.localized[language]
  }
}
