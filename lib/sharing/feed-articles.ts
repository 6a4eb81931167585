import { versionIn } from '../articles/article'
import { articles } from '../articles/library'
import { articleText, noteHtml } from '../articles/text'
import { topicName } from '../articles/topics'
import type { Locale } from '../i18n/locales'
import type { FeedArticle } from './feed'

/** Words that stand in the text of an article: what its footnotes, the way back from them and its notes are called. */
export type TextWords = { readonly footnotes: string; readonly footnoteBack: string; readonly notes: string }

/**
 * The articles of a language's feed, with all of their text: the editor's notes belong to it.
 *
 * @param locale a language of the site
 * @param words in that language
 * @returns the articles that are written in it, the newest first
 * @throws ContentError with everything that is wrong in the content
 */
export function feedArticles(locale: Locale, words: TextWords): readonly FeedArticle[] {
  return articles().flatMap((article) => {
    const version = versionIn(article, locale)
    if (!version) return []
    const { html } = articleText(version, { title: words.footnotes, backLabel: words.footnoteBack })
    const notes = version.notes.map((note) => `<li>${noteHtml(version, note)}</li>`).join('')
    return {
      article,
      version,
      html: notes ? `${html}<h2>${words.notes}</h2><ul>${notes}</ul>` : html,
      topics: article.topics.map((id) => ({ id, name: topicName(id, locale) })),
    }
  })
}
