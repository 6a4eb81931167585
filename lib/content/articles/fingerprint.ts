import { createHash } from 'node:crypto'
import { blocksOf } from '../../markdown/source-blocks'
import type { ArticleVersion } from './article'

/** What of a version a translator translates: its words, and none of the facts around them. */
export type TranslatableContent = Pick<
  ArticleVersion,
  'headline' | 'standfirst' | 'keyFigures' | 'notes' | 'corrections' | 'body'
> & {
  readonly attachments?: readonly { readonly label: string }[] | undefined
  readonly image?: Omit<NonNullable<ArticleVersion['image']>, 'src'> | undefined
}

/** One part of a wording. */
export type ContentPart = {
  /** `headline`, `standfirst`, `key-figure-1`, `note-1`, `attachment-1`, `correction-1`, `alt`, `caption`, `credit`; in the text its anchor, such as `p3`. */
  readonly name: string
  /** Its words as they were written, in Markdown. */
  readonly words: string
}

/** A wording known by its sums, without its words. */
export type Fingerprint = {
  /** Sum of the whole, 12 hexadecimal digits. */
  readonly whole: string
  /** Sums of its parts in order, 6 hexadecimal digits each. */
  readonly parts: readonly string[]
}

/**
 * Takes a version apart into what is compared, part by part.
 *
 * @param wording a version, or what can be read of one
 * @returns the headline first, then the rest of the front matter's words, then the text block by block
 */
export function contentParts({
  headline,
  standfirst,
  keyFigures,
  notes,
  attachments = [],
  corrections = [],
  image,
  body,
}: TranslatableContent): readonly ContentPart[] {
  return [
    { name: 'headline', words: headline },
    { name: 'standfirst', words: standfirst },
    ...keyFigures.map(({ value, label }, index) => ({
      name: `key-figure-${index + 1}`,
      words: `${value} ${label}`,
    })),
    ...notes.map((words, index) => ({ name: `note-${index + 1}`, words })),
    ...attachments.map(({ label }, index) => ({ name: `attachment-${index + 1}`, words: label })),
    ...corrections.map(({ text }, index) => ({ name: `correction-${index + 1}`, words: text })),
    ...(image ? [{ name: 'alt', words: image.alt }] : []),
    ...(image?.caption ? [{ name: 'caption', words: image.caption }] : []),
    ...(image?.credit ? [{ name: 'credit', words: image.credit }] : []),
    ...blocksOf(body).map(({ anchor, source }) => ({ name: anchor, words: source })),
  ]
}

/**
 * Sums up one part. Its whitespace does not count: where Thai has a space, and where a file has its line ends, is
 * not what a translation is made from. Nor does the way in which a letter is composed (Unicode's form NFC).
 *
 * @param words the words of a part
 * @returns 6 hexadecimal digits of their SHA-256: of 16 million changes one goes unnoticed
 */
export function partHash(words: string): string {
  return sum(words.normalize('NFC').replace(/[\s\u200b\u2060\ufeff]+/g, ''), 6)
}

/**
 * @param wording a version, or what can be read of one
 * @returns its fingerprint: the same for as long as no word of it changes
 */
export function fingerprint(wording: TranslatableContent): Fingerprint {
  const parts = contentParts(wording).map(({ words }) => partHash(words))
  return { whole: contentHash(parts), parts }
}

/**
 * @param parts sums of the parts of a wording, in order
 * @returns the sum of the whole
 */
export function contentHash(parts: readonly string[]): string {
  return sum(parts.join('.'), 12)
}

function sum(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
