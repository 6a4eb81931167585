import { localizeMessage } from '../../i18n/localized-message'
import { lineOfField } from '../front-matter/front-matter'
import { type Advice, type Problem, told } from '../problem'
import { type Article, versionIn } from './article'

const IS_ARTICLE = { en: '{slug}, the slug of an article', th: '{slug} ซึ่งเป็นชื่อโฟลเดอร์ของข่าวที่มีอยู่' }
const NOT_ANY_MORE = {
  en: 'Write a slug that no article has any more, or take it out.',
  th: 'เขียนชื่อโฟลเดอร์เดิมที่ไม่มีข่าวใดใช้แล้ว หรือลบชื่อนี้',
}
const TWICE = { en: '{slug}, which {other} has as well', th: '{slug} ซึ่ง {other} ระบุไว้แล้ว' }
const ONE_ONLY = {
  en: 'An old address can lead to one article: keep it in one.',
  th: 'ที่อยู่เดิมไปได้เพียงข่าวเดียว ระบุไว้ในข่าวเดียว',
}

/**
 * @param articles all articles that can be read
 * @param slugs the names of all folders of articles
 * @returns what is wrong with their former slugs: an address can lead to one place alone
 */
export function formerSlugProblems(articles: readonly Article[], slugs: readonly string[]): Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  // Of two that claim an address, the one that readers see has it.
  const isDraft = (article: Article) => versionIn(article, article.original)?.draft === true
  for (const article of articles.toSorted((a, b) => Number(isDraft(a)) - Number(isDraft(b))))
    for (const [index, former] of (article.formerly ?? []).entries()) {
      const other = owners.get(former)
      owners.set(former, article.slug)
      const slug = told(former)
      if (slugs.includes(former))
        problems.push(
          problem(article, index, { found: localizeMessage(IS_ARTICLE, { slug }), expected: NOT_ANY_MORE }),
        )
      else if (other !== undefined)
        problems.push(
          problem(article, index, { found: localizeMessage(TWICE, { slug, other }), expected: ONE_ONLY }),
        )
    }
  return problems
}

function problem(article: Article, index: number, advice: Advice): Problem {
  const original = versionIn(article, article.original)
  const file = original?.file ?? ''
  return {
    file,
    line: lineOfField(file, ['formerly', index]),
    field: `formerly › ${index + 1}`,
    slug: article.slug,
    inDraft: original?.draft ?? false,
    ...advice,
  }
}
