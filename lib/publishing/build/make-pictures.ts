import { coresUsed, severalAtOnce } from '../../concurrency'
import type { Article, ArticleVersion } from '../../content/articles/article'
import { lineOfField } from '../../content/front-matter/front-matter'
import { ContentError, PARTS, type Problem } from '../../content/problem'
import { picturesIn } from '../../markdown/written-pictures'
import type { Picture } from '../../pictures/picture'
import { isStoredPicture, storePicture } from '../../store/pictures'
import { storeOf } from '../../store/store'
import { BUILD_MESSAGES } from './build-messages'
import { progressOf } from './progress'

type Use = { readonly version: ArticleVersion; readonly src: string; readonly picture: Picture }

/**
 * Makes the files that the pictures of articles are published as, those that the store lacks.
 *
 * @param articles the articles that are to be published
 * @returns how many pictures were made
 * @throws ContentError with every picture that cannot be shown, at each place where an article shows it
 */
export async function makePictures(articles: readonly Article[]): Promise<number> {
  const uses = new Map<string, Use[]>()
  for (const version of articles.flatMap(({ versions }) => versions))
    for (const [src, picture] of Object.entries(version.pictures ?? {}))
      uses.set(picture.id, [...(uses.get(picture.id) ?? []), { version, src, picture }])
  const store = storeOf('pictures')
  const missing = [...uses.values()].filter(([use]) => use && !isStoredPicture(store, use.picture))
  const problems: Problem[] = []
  const progress = progressOf(BUILD_MESSAGES.picturesSoFar)
  let done = 0
  await severalAtOnce(missing, coresUsed(), async (all) => {
    const [first] = all
    const fault = first && (await storePicture(store, first.picture, first.src))
    progress(++done, missing.length)
    if (fault) for (const use of all) problems.push(...placesOf(use).map((place) => ({ ...place, ...fault })))
  })
  if (problems.length > 0) throw new ContentError(problems)
  return missing.length
}

/** Where a version shows a picture.  */
function placesOf({ version, src }: Use): Pick<Problem, 'file' | 'line' | 'field'>[] {
  const { file, image, body, bodyLine } = version
  const inText = picturesIn(body, bodyLine)
    .filter(({ url }) => url === src)
    .map(({ line }) => ({ file, line, field: PARTS.picture }))
  if (image?.src !== src) return inText
  return [{ file, line: lineOfField(file, ['image', 'src']), field: 'image › src' }, ...inText]
}
