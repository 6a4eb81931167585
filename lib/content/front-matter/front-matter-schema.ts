import { z } from 'zod'
import { findWrongCharacters } from '../../i18n/characters'
import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { isSlug } from '../articles/slug'
import { readRecord } from '../articles/translation-record'
import { sentences } from '../yaml/schema-path'
import { addIssue, asFound, words } from '../yaml/validation'
import { fieldMessages as say } from './front-matter-messages'
import { dateAdvice } from './partial-date'
import { people } from './people'
import { RECORD_KEY } from './record-key'
import { UNTOLD_REASON } from './untold-reason'

/** A source's address has to be one that a reader's browser opens as a page. */
const webAddress = z
  .string()
  .trim()
  .superRefine((url, context) => {
    const isAddress = /^https?:\/\/[^\s/]+\S*$/i.test(url) && URL.canParse(url)
    if (!isAddress || findWrongCharacters(url).length > 0) addIssue(context, url, say.sourceUrl)
  })
  .register(sentences, say.sourceUrl)

const date = (sentence: LocalizedMessage) =>
  z
    .string()
    .trim()
    .superRefine((written, context) => {
      const advice = dateAdvice(written)
      if (advice) addIssue(context, written && advice.found, written ? advice.expected : sentence)
    })
    .register(sentences, sentence)

const keyFigure = z
  .strictObject({ value: words(say.figureValue, 40), label: words(say.figureLabel, 160) })
  .register(sentences, say.keyFigure)

const reason = words(say.checkReason, 500)
  .superRefine((text, context) => {
    if (UNTOLD_REASON.test(text)) addIssue(context, text, say.untoldReason)
  })
  .register(sentences, say.checkReason)

const acknowledgement = z
  .strictObject({
    check: words(say.check, 40),
    words: words(say.checkWords, 300),
    reason,
  })
  .register(sentences, say.acknowledgement)

const share = z.number().min(0).max(1)
const focus = z.tuple([share, share]).register(sentences, say.imageFocus)

const image = z
  .strictObject({
    src: words(say.imageSrc, 200),
    alt: words(say.imageAlt, 500),
    caption: words(say.imageCaption, 300).optional(),
    credit: words(say.imageCredit, 200).optional(),
    focus: focus.optional(),
  })
  .register(sentences, say.image)

const translatedFrom = z
  .string()
  .trim()
  .transform((written, context) => {
    const record = readRecord(written)
    if (record) return record
    const shown = asFound(written)
    addIssue(context, localizeMessage(say.noFingerprint, { written: shown }), say.translatedFrom)
    return z.NEVER
  })
  .register(sentences, say.translatedFrom)

const correction = z
  .strictObject({ date: date(say.correctionDate), text: words(say.correctionText, 1000) })
  .register(sentences, say.correction)

const attachment = z
  .strictObject({ file: words(say.attachmentFile, 200), label: words(say.attachmentLabel, 300) })
  .register(sentences, say.attachment)

const formerSlug = z
  .string()
  .trim()
  .superRefine((slug, context) => {
    if (!isSlug(slug)) addIssue(context, slug, say.formerSlug)
  })
  .register(sentences, say.formerSlug)

/** What every language version says in its own words. */
const everyVersion = {
  headline: words(say.headline, 200),
  standfirst: words(say.standfirst, 500),
  keyFigures: z.array(keyFigure).min(1).max(6).register(sentences, say.keyFigures).optional(),
  notes: z.array(words(say.note, 1000)).min(1).register(sentences, say.notes).optional(),
  image: image.optional(),
  attachments: z.array(attachment).min(1).register(sentences, say.attachments).optional(),
  corrections: z.array(correction).min(1).register(sentences, say.corrections).optional(),
  withdrawn: words(say.withdrawn, 1000).optional(),
  authors: people(say.authors).optional(),
  photographers: people(say.photographers).optional(),
  // Empty where an editor took the last one out.
  acknowledged: z
    .array(acknowledgement)
    .register(sentences, say.acknowledged)
    .nullable()
    .transform((list) => list ?? [])
    .optional(),
  draft: z.boolean().register(sentences, say.draft).optional(),
}

/** What only the original says, because it is true of the article in any language. */
const originalOnly = {
  original: z.literal(true).register(sentences, say.original),
  date: date(say.date),
  updated: date(say.updated).optional(),
  expires: date(say.expires).optional(),
  lead: z.boolean().register(sentences, say.lead).optional(),
  leadUntil: date(say.leadUntil).optional(),
  formerly: z.array(formerSlug).min(1).register(sentences, say.formerly).optional(),
  topics: z.array(words(say.topic, 80)).min(1).register(sentences, say.topics),
  source: z
    .strictObject({ name: words(say.sourceName, 200), url: webAddress })
    .register(sentences, say.source)
    .optional(),
}

/** The front matter of the version that an article was first written in. */
export const originalSchema = z
  .strictObject({ ...originalOnly, ...everyVersion })
  .register(sentences, say.frontMatter)

/** The front matter of a translation. */
export const translationSchema = z
  .strictObject({
    ...everyVersion,
    original: z.literal(false).register(sentences, say.noOriginal).optional(),
    translatedFrom: translatedFrom.optional(),
    translators: people(say.translators).optional(),
  })
  .register(sentences, say.frontMatter)

/** The keys that stand in the original alone. */
export const ORIGINAL_KEYS: readonly string[] = Object.keys(originalOnly)

/** The keys that stand in translations alone. */
export const TRANSLATION_KEYS: readonly string[] = ['translators', RECORD_KEY]

export type OriginalFrontMatter = z.infer<typeof originalSchema>
export type TranslationFrontMatter = z.infer<typeof translationSchema>

/** What a version says in its own words. */
export type VersionFields = Omit<TranslationFrontMatter, 'original'>

/** What is true of an article in any language. */
export type ArticleFacts = Readonly<Omit<OriginalFrontMatter, keyof VersionFields | 'original'>>

/**
 * @param written the front matter of an original
 * @returns the facts of the article, and what the original says in its own words
 */
export function splitFacts({ original: _, ...written }: OriginalFrontMatter) {
  const isFact = ([key]: [string, unknown]) => key in originalOnly
  const entries = Object.entries(written)
  return {
    facts: Object.fromEntries(entries.filter(isFact)) as ArticleFacts,
    fields: Object.fromEntries(entries.filter((entry) => !isFact(entry))) as VersionFields,
  }
}
