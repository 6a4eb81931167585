import { splitMarkdown } from '../front-matter/front-matter'
import { isRecord, withFiguresAsWritten } from '../front-matter/front-matter-checks'
import type { TranslatableContent } from './fingerprint'

/**
 * Reads the words of a Markdown file without judging it: a file of last year may lack what is asked for today.
 *
 * @param content the whole file, as it is or once was
 * @returns its wording, in which what is missing or of another type is empty; undefined without readable front matter
 */
export function readTranslatableContent(content: string): TranslatableContent | undefined {
  const { frontMatter, body } = splitMarkdown(content)
  if (!frontMatter) return undefined
  const data = withFiguresAsWritten(frontMatter.data, frontMatter)
  if (!isRecord(data)) return undefined
  const image = isRecord(data.image)
    ? {
        alt: text(data.image.alt),
        ...(text(data.image.caption) ? { caption: text(data.image.caption) } : {}),
        ...(text(data.image.credit) ? { credit: text(data.image.credit) } : {}),
      }
    : undefined
  return {
    headline: text(data.headline),
    standfirst: text(data.standfirst),
    keyFigures: list(data.keyFigures)
      .filter(isRecord)
      .map(({ value, label }) => ({ value: text(value), label: text(label) })),
    notes: list(data.notes).map(text),
    attachments: list(data.attachments)
      .filter(isRecord)
      .map(({ label }) => ({ label: text(label) })),
    corrections: list(data.corrections)
      .filter(isRecord)
      .map((correction) => ({ date: text(correction.date), text: text(correction.text) })),
    image,
    body,
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
