import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { slugFrom } from '../content/articles/slug'
import { withValue } from '../content/front-matter/front-matter-value'
import type { Topic } from '../content/site/topics'
import { entryKind } from '../entry-kind'
import { localeCodes } from '../i18n/locales'
import type { DisplayLanguage } from '../i18n/localized-message'
import { draftText } from '../review/new-article/draft-text'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import type { DeskCalls } from './api'
import { DESK_MESSAGES } from './desk-messages'
import { RefusedError } from './refusal'

/**
 * Makes a pair of drafts, as `npm run new` does, with the headlines that are known.
 *
 * @param content absolute path of the content folder
 * @param asked the name of the article, the language that it is first written in, and headlines
 * @param topics the topics there are
 * @param language the language of the comments that explain each field
 * @returns absolute paths of the files
 * @throws RefusedError when the name is none or taken, or the original has no headline; what the system refuses
 */
export function createArticle(
  content: string,
  { slug, original, headlines }: DeskCalls['create']['request'],
  topics: readonly Topic[],
  language: DisplayLanguage,
): string[] {
  if (slugFrom(slug) !== slug) throw new RefusedError(DESK_MESSAGES.badSlug, 422, { slug })
  if (!headlines[original]?.trim()) throw new RefusedError(DESK_MESSAGES.noHeadline, 422)
  if (entryKind(content, `articles/${slug}`) !== 'missing')
    throw new RefusedError(DESK_MESSAGES.taken, 409, { slug })
  const folder = path.join(content, 'articles', slug)
  mkdirSync(folder, { recursive: true })
  return localeCodes.map((locale) => {
    const draft = draftText({
      locale,
      isOriginal: locale === original,
      year: new Date().getFullYear(),
      topics: topics.map(({ id }) => id),
      language,
    })
    const headline = headlines[locale]?.trim()
    const file = path.join(folder, `${locale}.md`)
    const text = (headline && withValue(draft, 'headline', headline)) || draft
    writeFileAtomic(file, text, { isLasting: true })
    return file
  })
}
