import { existsSync, readFileSync } from 'node:fs'
import type { Article, ArticleVersion } from '../articles/article'
import { splitMarkdown } from '../articles/front-matter'
import { ContentError, PARTS, type Problem } from '../articles/problem'
import { coresUsed } from '../cores'
import { type DisplayLanguage, localizeMessage, terminalLanguage } from '../i18n/localized-message'
import { noteUse } from '../kept-between-builds'
import { picturesIn } from '../markdown/written-pictures'
import { makeVariants } from '../pictures/make-variants'
import type { Picture } from '../pictures/picture'
import { variantsFolder } from '../pictures/variants-folder'

const MAKING_ONE = { en: 'Making 1 picture smaller …', th: 'กำลังย่อภาพ 1 ภาพ …' }
const MAKING = { en: 'Making {count} pictures smaller …', th: 'กำลังย่อภาพ {count} ภาพ …' }

type Use = { readonly version: ArticleVersion; readonly src: string; readonly picture: Picture }

/**
 * Makes the files that the pictures of articles are published as, those that no earlier build has made.
 *
 * @param articles the articles that are to be published
 * @param language the language in which it is told what takes so long
 * @throws ContentError with every picture that cannot be shown, at each place where an article shows it
 */
export async function makePictures(
  articles: readonly Article[],
  language: DisplayLanguage = terminalLanguage(),
): Promise<void> {
  const uses = new Map<string, Use[]>()
  for (const version of articles.flatMap(({ versions }) => versions))
    for (const [src, picture] of Object.entries(version.pictures ?? {}))
      uses.set(picture.id, [...(uses.get(picture.id) ?? []), { version, src, picture }])
  const missing = [...uses.values()].filter(([use]) => use && !existsSync(variantsFolder(use.picture)))
  for (const [use] of uses.values()) if (use) await noteUse(variantsFolder(use.picture))
  if (missing.length === 0) return
  const count = missing.length
  console.info(localizeMessage(count === 1 ? MAKING_ONE : MAKING, { count })[language])

  const problems: Problem[] = []
  let next = 0
  const worker = async () => {
    for (let all = missing[next++]; all !== undefined; all = missing[next++]) {
      const [first] = all
      const fault = first && (await makeVariants(first.picture, first.src))
      if (fault)
        for (const use of all) problems.push(...placesOf(use).map((place) => ({ ...place, ...fault })))
    }
  }
  await Promise.all(Array.from({ length: coresUsed() }, worker))
  if (problems.length > 0) throw new ContentError(problems)
}

/** Where a version shows a picture. Its file is read again, because the Article model does not keep the lines. */
function placesOf({ version, src }: Use): Pick<Problem, 'file' | 'line' | 'field'>[] {
  const { file, image, body, bodyLine } = version
  const inText = picturesIn(body, bodyLine)
    .filter(({ url }) => url === src)
    .map(({ line }) => ({ file, line, field: PARTS.picture }))
  if (image?.src !== src) return inText
  const { frontMatter } = splitMarkdown(readFileSync(file, 'utf8'))
  return [{ file, line: frontMatter?.lineOf(['image', 'src']) ?? 1, field: 'image › src' }, ...inText]
}
