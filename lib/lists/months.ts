import type { Article } from '../content/articles/article'
import type { PartialDate } from '../i18n/dates'
import type { Archive } from './archive'
import { pageHolding } from './list-pages'
import { listedArticles, listPath } from './listing'

/** Articles of one month that follow each other in a list; the month is undefined where only the year is known. */
export type MonthOfArticles = {
  readonly month: PartialDate | undefined
  readonly articles: readonly Article[]
}

/**
 * @param articles articles of one year, the newest first
 * @returns the same month by month, those without a known month last
 */
export function byMonth(articles: readonly Article[]): readonly MonthOfArticles[] {
  const months = new Map<PartialDate | undefined, Article[]>()
  for (const article of articles) {
    const month = monthOf(article)
    months.set(month, [...(months.get(month) ?? []), article])
  }
  return [...months].map(([month, found]) => ({ month, articles: found }))
}

/**
 * @param archive all that is published in a language
 * @param year a year of the Common Era
 * @returns each month of the year that has an article, the newest first, with the address where it begins in the year's list
 */
export function monthsOf(
  archive: Archive,
  year: string,
): readonly { readonly month: PartialDate; readonly path: string }[] {
  const list = { of: 'year', year } as const
  const all = listedArticles(archive, list)
  return byMonth(all).flatMap(({ month, articles: [first] }) => {
    if (!month || !first) return []
    const path = listPath(archive.locale, list, pageHolding(all.length, all.indexOf(first)))
    return { month, path: `${path}#${month}` }
  })
}

function monthOf({ date }: Article): PartialDate | undefined {
  return date.length > 4 ? date.slice(0, 7) : undefined
}
