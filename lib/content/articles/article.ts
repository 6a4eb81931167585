import type { PartialDate } from '../../i18n/dates'
import type { Locale } from '../../i18n/locales'
import type { Picture } from '../../pictures/picture'
import type { TranslationRecord } from './translation-record'

/** A figure worth reading alone, with what it counts. */
export type KeyFigure = { readonly value: string; readonly label: string }

/** Who published the text that an article is made from. */
export type Source = { readonly name: string; readonly url: string }

/**
 * A picture of an article, told in words in each language. `src` is a file name relative to the article's folder, or a
 * path from the site's root, of a file in `public/`; `pictureFile` finds the file.
 */
export type ArticleImage = {
  readonly src: string
  readonly alt: string
  /** Words under it. */
  readonly caption?: string
  /** Who made it or owns it. */
  readonly credit?: string
}

/** A finding of the review that an editor has looked at and lets stand. */
export type Acknowledgement = {
  /** The check whose finding it is. */
  readonly check: string
  /** Words of the finding. */
  readonly words: string
  /** Why it is right as it stands. */
  readonly reason: string
}

/** One article in one language: what an editor wrote in one Markdown file. */
export type ArticleVersion = {
  readonly locale: Locale
  /** Path of the Markdown file, relative to the working directory, for messages. */
  readonly file: string
  readonly headline: string
  readonly standfirst: string
  readonly keyFigures: readonly KeyFigure[]
  /** Editor's notes, each a line of Markdown. */
  readonly notes: readonly string[]
  readonly image?: ArticleImage
  /** The files of all its pictures, those in the text among them, by what they are called there; left out where it has none. */
  readonly pictures?: Readonly<Record<string, Picture>>
  /** Findings of the review that its editor lets stand. */
  readonly acknowledged?: readonly Acknowledgement[]
  /** What this translation was made from, when it is recorded. */
  readonly translatedFrom?: TranslationRecord
  /** Whether this version is still kept from readers. */
  readonly draft: boolean
  /** The text in Markdown, without the front matter. */
  readonly body: string
  /** Line of the file (from 1) on which `body` begins. */
  readonly bodyLine: number
}

/** One article with all its language versions. */
export type Article = {
  readonly slug: string
  /** The language it was first written in. */
  readonly original: Locale
  readonly date: PartialDate
  readonly updated?: PartialDate
  /** Identifiers of topics, as in `content/topics.yaml`. */
  readonly topics: readonly string[]
  readonly source?: Source
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
