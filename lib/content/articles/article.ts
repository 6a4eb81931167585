import type { PartialDate } from '../../i18n/dates'
import type { Locale } from '../../i18n/locales'
import type { Picture } from '../../pictures/picture'
import type { ArticleFacts, VersionFields } from '../front-matter/front-matter-schema'
import type { PublishedDocument } from './document-field'

/** Fields that an editor may leave out and that a version always has: no key figures, no notes, no draft. */
type WithDefaults = 'keyFigures' | 'notes' | 'draft'

/** One article in one language: what an editor wrote in one Markdown file, its front matter as the schema reads it. */
export type ArticleVersion = Readonly<Omit<VersionFields, WithDefaults>> & {
  readonly [Field in WithDefaults]: NonNullable<VersionFields[Field]>
} & {
  readonly locale: Locale
  /** Path of the Markdown file, relative to the working directory, for messages. */
  readonly file: string
  /** The files of all its pictures, those in the text among them, by what they are called there; left out where it has none. */
  readonly pictures?: Readonly<Record<string, Picture>>
  /** The documents that are published with it, by their names; left out where it has none. */
  readonly documents?: Readonly<Record<string, PublishedDocument>>
  /** The text in Markdown, without the front matter. */
  readonly body: string
  /** Line of the file (from 1) on which `body` begins. */
  readonly bodyLine: number
}

/** A finding of the review that an editor has looked at and lets stand. */
export type Acknowledgement = NonNullable<ArticleVersion['acknowledged']>[number]

/** One article with all its language versions. The schema of the front matter says what each of its fields is. */
export type Article = ArticleFacts & {
  readonly slug: string
  /** The language it was first written in. */
  readonly original: Locale
  /** The files beside its texts, by their paths from its folder; left out where there are none. */
  readonly files?: readonly string[]
  /** Whether there is a text besides that cannot be read. */
  readonly isPartlyRead?: boolean
  /** The versions there are, in the order of the site's locales; the original is always among them. */
  readonly versions: readonly ArticleVersion[]
}

/** An article as it was read, with the sum of the files it was read from. */
export type ArticleRecord = { readonly sum: string; readonly article: Article }

/**
 * @param article an article
 * @param locale a language of the site
 * @returns the version in that language, or undefined where there is none
 */
export function versionIn(article: Article, locale: Locale): ArticleVersion | undefined {
  return article.versions.find((version) => version.locale === locale)
}

/**
 * When an article last changed: never before it was published, also where the change is known less precisely than the
 * publication, as in 2026-11 for an article of 2026-11-20.
 *
 * @param article an article
 * @returns a date at the precision that is known
 */
export function lastChanged({ date, updated = date }: Pick<Article, 'date' | 'updated'>): PartialDate {
  // Of a date and a part of it, the whole sorts behind; any other `updated` that may stand there sorts behind `date`.
  return updated < date ? date : updated
}
