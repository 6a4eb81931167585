import { topicName } from '../content/site/topics'
import { formatDate } from '../i18n/dates'
import type { Locale } from '../i18n/locales'
import { messagesIn, translatorIn } from '../i18n/messages'
import type { ArticleList, Listing } from './listing'

/** What a list is called and what is in it, in one language. */
export type ListWords = { readonly title: string; readonly about: string }

/**
 * @param list a list
 * @param locale a language of the site
 * @returns the name of the topic, the year in the era of the language, or what the front page is called
 * @throws when there is no such topic
 */
export function listWords(list: ArticleList, locale: Locale): ListWords {
  const t = translatorIn(locale)
  const { name: site, about } = messagesIn(locale).site
  if (list.of === 'topic') {
    const topic = topicName(list.topic, locale)
    return { title: topic, about: t('lists.aboutTopic', { site, topic }) }
  }
  if (list.of === 'year') {
    const year = formatDate(list.year, locale)
    return { title: t('lists.year', { year }), about: t('lists.aboutYear', { site, year }) }
  }
  return { title: t('front.title'), about }
}

/**
 * What one page of a list is called. An older page is told from the others by the dates of its articles: its number, which
 * counts from the oldest, would tell a reader nothing.
 *
 * @param listing one page of a list
 * @returns the words of its list, and the dates from its oldest article to its newest where it is an older page
 */
export function listingWords({
  list,
  locale,
  page,
  articles,
}: Listing): ListWords & { readonly span?: string } {
  const words = listWords(list, locale)
  const [newest, oldest] = [articles[0], articles.at(-1)]
  if (page === undefined || !newest || !oldest) return words
  const [from, to] = [formatDate(oldest.date, locale), formatDate(newest.date, locale)]
  const t = translatorIn(locale)
  return {
    ...words,
    ...(list.of === 'all' ? { title: t('front.earlier') } : {}),
    span: from === to ? from : t('lists.span', { from, to }),
  }
}
