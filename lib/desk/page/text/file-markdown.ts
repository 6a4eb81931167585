import { slugFrom } from '../../../content/articles/slug'
import { CAPTIONS_ENDING, endingOf, MEDIA_TYPES } from '../../../markdown/document-types'
import type { EditedArticle, TakenFile } from '../../api'

/** A file that lies beside the text. */
export type KeptFile = TakenFile

/** What an editor says of a file. */
export type FileWords = {
  /** What a picture shows, what sound or video is called, what the link to a document says. */
  readonly words: string
  readonly caption: string
  readonly credit: string
}

/**
 * @param name the name of a file as it came
 * @param article the article that it comes to
 * @returns the same as it can stand in an address: small letters a to z, digits and hyphens, and its ending; where no letter is
 *   left of it, as of a Thai name, the slug of the article with the first number that no file of it has
 */
export function addressName(name: string, { slug, files }: Pick<EditedArticle, 'slug' | 'files'>): string {
  const [, base = name, written = ''] = /^(.*?)((?:\.[a-z]{2}(?=\.vtt$))?\.[A-Za-z0-9]+)?$/.exec(name) ?? []
  const ending = written.toLowerCase()
  const stem = slugFrom(base)
  if (stem && (/[a-z]/.test(stem) || /^[ -~]*$/.test(base))) return stem + ending
  const numbered = (number: number): string => {
    const proposed = `${slug}-${number}${ending}`
    return files.some((file) => file.name === proposed) ? numbered(number + 1) : proposed
  }
  return numbered(1)
}

/**
 * @param name the name of a file
 * @returns what it is by its name: what is in it, only the server knows
 */
export function kindOf(name: string): KeptFile['kind'] {
  const ending = endingOf(name)
  if (/^\.(?:jpe?g|png|webp|avif|gif)$/.test(ending)) return 'picture'
  if (ending === CAPTIONS_ENDING) return 'captions'
  return MEDIA_TYPES.has(ending) ? 'media' : 'document'
}

/**
 * @param file the file beside the text
 * @param said what is said of it
 * @returns what stands for it in the text; empty for captions, which go with their video
 */
export function fileMarkdown({ name, kind }: KeptFile, { words, caption, credit }: FileWords): string {
  const safe = words.replace(/[[\]\\]/g, '\\$&')
  if (kind === 'captions') return ''
  if (kind === 'document') return `[${safe}](${name})`
  const title = credit ? `${caption} | ${credit}`.trim() : caption
  return `![${safe}](${name}${title ? ` "${title.replaceAll('"', '\\"')}"` : ''})`
}
