import type { Picture } from '../../pictures/picture'
import { type Article, type ArticleVersion, versionIn } from './article'

/** The picture above the text of an article, in the words of one version. */
export type LeadPicture = {
  readonly picture: Picture
  /** What it shows, for readers who do not see it. */
  readonly alt: string
  /** Where what matters in it is, from the left and from the top, as shares of its width and height; left out where nobody has said. */
  readonly focus?: readonly [number, number]
}

/**
 * @param article an article
 * @param version one of its versions
 * @returns its picture, if it has one; a translation that shows the same file and says no focus has that of the original
 */
export function leadPicture(article: Article, version: ArticleVersion): LeadPicture | undefined {
  const own = pictureAbove(version)
  if (!own || own.focus) return own
  const original = versionIn(article, article.original)
  const source = original && pictureAbove(original)
  return source?.focus && source.picture.id === own.picture.id ? { ...own, focus: source.focus } : own
}

function pictureAbove({ image, pictures }: ArticleVersion): LeadPicture | undefined {
  const picture = image && pictures?.[image.src]
  if (!picture) return undefined
  const { alt, focus } = image
  return { picture, alt, ...(focus ? { focus } : {}) }
}
