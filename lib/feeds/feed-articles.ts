import type { Element, ElementContent, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { type Article, type ArticleVersion, versionIn } from '../content/articles/article'
import { articleText, noteHtml } from '../content/articles/article-text'
import { attachedDocuments } from '../content/articles/attached-documents'
import { topicName } from '../content/site/topics'
import { formatDate } from '../i18n/dates'
import type { Locale } from '../i18n/locales'
import { fallbackOf } from '../pictures/variants'
import type { FeedArticle } from './feed'

/** Words that stand in the text of an article: what its footnotes, the way back from them, its documents, notes, corrections and photographs are called. */
export type TextWords = {
  readonly footnotes: string
  readonly footnoteBack: string
  readonly documents: string
  readonly notes: string
  readonly corrections: string
  readonly photo: string
}

/**
 * A feed tells what is new; who wants older articles finds them in the archive. With the whole text of each, twenty are
 * some 200 KB, which is asked for again and again.
 */
const NEWEST = 20

/**
 * @param articles the articles of a list in one language, the newest first
 * @returns those that stand in its feed
 */
export function newestFor(articles: readonly Article[]): readonly Article[] {
  return articles.slice(0, NEWEST)
}

/**
 * The articles of a feed, with all of their text: the editor's notes belong to it.
 *
 * @param articles the articles of a list, the newest first
 * @param locale a language of the site
 * @param words in that language
 * @returns the newest twenty of those that are written in it
 * @throws ContentError with everything that is wrong in the content
 */
export function feedArticles(
  articles: readonly Article[],
  locale: Locale,
  words: TextWords,
): readonly FeedArticle[] {
  const newest = newestFor(articles.filter((article) => versionIn(article, locale)))
  return newest.flatMap((article) => {
    const version = versionIn(article, locale)
    if (!version) return []
    const { html } = articleText(version, { title: words.footnotes, backLabel: words.footnoteBack })
    const documents = attachedDocuments(version).map(({ path, label, facts }) =>
      toHtml(element('li', {}, [element('a', { href: path }, [text(label)]), text(` (${facts})`)])),
    )
    const notes = version.notes.map((note) => `<li>${noteHtml(version, note)}</li>`)
    const corrections = (version.corrections ?? []).map(({ date, text: words }) =>
      toHtml(element('li', {}, [text(`${formatDate(date, locale)}: ${words}`)])),
    )
    return {
      article,
      version,
      html:
        leadFigure(version, words.photo) +
        html +
        section(words.documents, documents) +
        section(words.notes, notes) +
        section(words.corrections, corrections),
      topics: article.topics.map((id) => ({ id, name: topicName(id, locale) })),
    }
  })
}

/** A list with its heading, where there is anything in it. */
function section(heading: string, items: readonly string[]): string {
  return items.length > 0 ? `${toHtml(element('h2', {}, [text(heading)]))}<ul>${items.join('')}</ul>` : ''
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

/** The picture above the text, which is none of the text's own. */
function leadFigure({ image, pictures }: ArticleVersion, creditLabel: string): string {
  const picture = image && pictures?.[image.src]
  if (!picture) return ''
  const { src, width, height } = fallbackOf(picture)
  const words = [image.caption, image.credit && `${creditLabel}: ${image.credit}`].filter(Boolean).join(' ')
  const caption = words ? [element('figcaption', {}, [text(words)])] : []
  return toHtml(
    element('figure', {}, [element('img', { src, width, height, alt: image.alt }, []), ...caption]),
  )
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
