import type { Nodes } from 'mdast'
import type { Article, ArticleVersion } from '../content/articles/article'
import { namesOfPeople } from '../content/articles/credits'
import { dayOf, formatDate } from '../i18n/dates'
import { anchorBlocks } from '../markdown/anchors'
import { plainText } from '../markdown/plain-text'
import { parseLine, parseText } from '../markdown/processor'
import { takeOutHtml } from '../markdown/raw-html'
import type { SearchedPassage, SearchedText } from './searched-text'
import { yearsIn } from './years'

/**
 * Takes the words of an article that a search finds: headline, standfirst, key figures, the text with its footnotes,
 * the editor's notes and who made it; as a reader sees them, each with the anchor that leads to it.
 *
 * The result depends on the article alone, so it can be kept for as long as its files are the same.
 *
 * @param article a published article
 * @param version its version in one language
 * @returns its words in Unicode's normal form C
 */
export function searchedText(article: Article, version: ArticleVersion): SearchedText {
  const passage = (anchor: string, words: string): SearchedPassage => {
    const text = words.normalize('NFC').replace(/\s+/g, ' ').trim()
    return [anchor, text, ...yearsIn(text, version.locale)]
  }
  const rest = [
    passage('', version.standfirst),
    ...version.keyFigures.map(({ value, label }) => passage('key-figures', `${value} ${label}`)),
    ...textPassages(version).map(([anchor, text]) => passage(anchor, text)),
    ...version.notes.map((note) => passage('notes', plainText(parseLine(note)))),
    ...(version.attachments ?? []).map(({ label }) => passage('documents', label)),
    ...(version.corrections ?? []).map(({ text }) => passage('corrections', text)),
    passage('', namesOfPeople(version).join(', ')),
  ]
  return [
    article.slug,
    dayOf(article.date),
    formatDate(article.date, version.locale),
    passage('', version.headline),
    ...rest.filter(([, text]) => text !== ''),
  ]
}

function textPassages(version: ArticleVersion): [anchor: string, text: string][] {
  const tree = parseText(version.body)
  takeOutHtml(tree)
  // Those that nothing calls are not shown either, but that is found when they are: an editor sees it in the review.
  const notes = tree.children.filter(
    (node): node is Nodes & typeof node => node.type === 'footnoteDefinition',
  )
  const passages = anchorBlocks(tree, version.bodyLine).map(({ anchor, text }): [string, string] => [
    anchor,
    text,
  ])
  return [...passages, ...notes.map((note): [string, string] => ['footnotes', plainText(note)])]
}
