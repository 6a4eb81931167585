import type { Locale } from '../i18n/locales'
import { messagesIn } from '../i18n/messages'
import { archiveIn } from '../lists/archive'
import { listWords } from '../lists/list-words'
import { type ArticleList, listedArticles, listPath } from '../lists/listing'
import type { Feed } from './feed'
import { feedArticles } from './feed-articles'

/**
 * The feed of a list: of all the news in a language, of a topic, of a year.
 *
 * @param locale a language of the site
 * @param list a list
 * @returns what both formats are made from
 * @throws ContentError with everything that is wrong in the content
 */
export function listFeed(locale: Locale, list: ArticleList): Feed {
  const { site, article } = messagesIn(locale)
  const articles = feedArticles(listedArticles(archiveIn(locale), list), locale, article)
  if (list.of === 'all') return { locale, site, articles }
  return {
    locale,
    site,
    articles,
    list: {
      ...listWords(list, locale),
      path: listPath(locale, list),
      id: [list.of, list.of === 'topic' ? list.topic : list.year],
    },
  }
}
