import { z } from 'zod'
import { dateAdvice } from './partial-date'
import { told } from './problem'
import { readRecord } from './translation-record'
import { refuse, words } from './validation'

/** A source's address has to be one that a reader's browser opens as a page. */
const webAddress = (sentence: string) =>
  z
    .string()
    .trim()
    .superRefine((url, context) => {
      if (!/^https?:\/\/[^\s/]+\S*$/i.test(url) || !URL.canParse(url))
        refuse(context, url || 'an empty text', sentence)
    })
    .describe(sentence)

const date = (sentence: string) =>
  z
    .string()
    .trim()
    .superRefine((written, context) => {
      const advice = dateAdvice(written)
      if (advice)
        refuse(context, written ? advice.found : 'an empty text', written ? advice.expected : sentence)
    })
    .describe(sentence)

const keyFigure = z
  .strictObject({
    value: words('Write the figure with its unit, such as `3,000 ล้านบาท` or `3 billion baht`.', 40),
    label: words('Write what the figure counts, such as `economic value expected`.', 160),
  })
  .describe('Write a figure as two lines, `value:` and `label:`.')

const acknowledgement = z
  .strictObject({
    check: words(
      'Write the check whose finding you have looked at, such as `figures`, as the review names it.',
      40,
    ),
    words: words('Write the words of the finding, as the review shows them.', 300),
    reason: words('Write why they are right as they stand.', 500),
  })
  .describe('Write an acknowledgement as three lines, `check:`, `words:` and `reason:`.')

const image = z
  .strictObject({
    src: words(
      'Write the name of a picture file that lies beside this file, such as `forum.jpg`, or its path in public/, such as `/images/forum.jpg`.',
      200,
    ),
    alt: words('Write what the picture shows, for readers who do not see it.', 500),
    caption: words('Write what stands under the picture.', 300).optional(),
    credit: words('Write who made the picture or owns it.', 200).optional(),
  })
  .describe(
    'Write the picture as lines `src:`, `alt:` and, if need be, `caption:` and `credit:`, each indented by two spaces.',
  )

const RECORD_ADVICE =
  'It is written by `npm run reviewed -- <slug>`, never by hand: run that when the translation is in step with its source, or take the line out.'

const translatedFrom = z
  .string()
  .trim()
  .transform((written, context) => {
    const record = readRecord(written)
    if (record) return record
    refuse(context, `${told(written) || 'an empty text'}, which is no fingerprint of a text`, RECORD_ADVICE)
    return z.NEVER
  })
  .describe(RECORD_ADVICE)

/** What every language version says in its own words. */
const everyVersion = {
  headline: words('Write the headline, on one line of at most 200 characters.', 200),
  standfirst: words(
    'Write the standfirst, the paragraph under the headline, on one line of at most 500 characters.',
    500,
  ),
  keyFigures: z
    .array(keyFigure)
    .min(1)
    .max(6)
    .describe('Write a list of 1 to 6 figures, each `- value: …` and, on the next line, `label: …`.')
    .optional(),
  notes: z
    .array(words('Write the note as text on one line.', 1000))
    .min(1)
    .describe('Write a list of notes, each on a line of its own that starts with `- `.')
    .optional(),
  image: image.optional(),
  acknowledged: z
    .array(acknowledgement)
    .min(1)
    .describe('Write a list of findings of the review that are right as they stand, each `- check: …`.')
    .optional(),
  draft: z
    .boolean()
    .describe('Write `draft: true` to keep this version from readers, or `draft: false`.')
    .optional(),
}

/** What only the original says, because it is true of the article in any language. */
const originalOnly = {
  original: z
    .literal(true)
    .describe(
      'Write `original: true` in the language that the article was first written in, and nowhere else.',
    ),
  date: date(
    'Write the date of the news, in the Common Era, as far as it is known, such as 2024, 2024-03 or 2024-03-09.',
  ),
  updated: date(
    'Write the date of the last change, in the Common Era, such as 2024, 2024-03 or 2024-03-09.',
  ).optional(),
  topics: z
    .array(words('Write a topic of topics.yaml by its id, such as `industry`.', 80))
    .min(1)
    .describe('Write a list of topics, each by its id in topics.yaml, such as `topics: [industry]`.'),
  source: z
    .strictObject({
      name: words('Write who published the text first, such as `MGR Online`.', 200),
      url: webAddress('Write the whole address of the source, with https:// in front.'),
    })
    .describe('Write the source as two lines, `name:` and `url:`, each indented by two spaces.')
    .optional(),
}

/** The front matter of the version that an article was first written in. */
export const originalSchema = z
  .strictObject({ ...originalOnly, ...everyVersion })
  .describe('Write the front matter as lines `key: value`.')

/** The front matter of a translation. */
export const translationSchema = z
  .strictObject({
    ...everyVersion,
    original: z.literal(false).describe('Leave `original` out of a translation.').optional(),
    translatedFrom: translatedFrom.optional(),
  })
  .describe('Write the front matter as lines `key: value`.')

/** The keys that stand in the original alone. */
export const ORIGINAL_KEYS: readonly string[] = Object.keys(originalOnly)

export type OriginalFrontMatter = z.infer<typeof originalSchema>
export type TranslationFrontMatter = z.infer<typeof translationSchema>
