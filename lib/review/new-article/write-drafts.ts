import { rmSync } from 'node:fs'
import path from 'node:path'
import { withValue } from '../../content/front-matter/front-matter-value'
import { type Locale, localeCodes } from '../../i18n/locales'
import { writeFileAtomic } from '../../write-file-atomic.mjs'
import { type DraftOptions, draftText } from './draft-text'

/** What the drafts of one article are made from. */
export type NewArticle = Pick<DraftOptions, 'topics' | 'language'> & {
  readonly original: Locale
  /** What is known of them, by language. */
  readonly headlines?: Readonly<Record<Locale, string>>
}

/**
 * Writes a new article's drafts, one in each language, or none.
 *
 * @param folder absolute path of its folder, which is not there yet
 * @param article what they are made from
 * @returns absolute paths of the files
 * @throws what the system throws, such as ENOSPC; the folder is then not there
 */
export function writeDrafts(folder: string, { original, headlines = {}, ...rest }: NewArticle): string[] {
  const year = new Date().getFullYear()
  try {
    return localeCodes.map((locale) => {
      const draft = draftText({ ...rest, year, locale, isOriginal: locale === original })
      const headline = headlines[locale]?.trim()
      const text = (headline && withValue(draft, 'headline', headline)) || draft
      const file = path.join(folder, `${locale}.md`)
      writeFileAtomic(file, text, { isLasting: true })
      return file
    })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
