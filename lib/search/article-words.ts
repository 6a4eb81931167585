import type { Nodes } from 'mdast'
import type { Article, ArticleVersion } from '../content/articles/article'
import { namesOfPeople } from '../content/articles/credits'
import { namesIn } from '../content/site/glossary'
import { compoundWords } from '../content/site/words'
import { dayOf, formatDate } from '../i18n/dates'
import { anchorBlocks } from '../markdown/anchors'
import { plainText } from '../markdown/plain-text'
import { parseLine, parseText } from '../markdown/processor'
import { takeOutHtml } from '../markdown/raw-html'
import { type KeptWords, lineEnds, unspacedEnds, withMarkedEnds } from '../typography/unbroken'
import { LINE_END, type SearchedPassage, type SearchedText } from './searched-text'
import { yearsIn } from './years'

/**
 * Takes the words of an article that a search finds: headline, standfirst, key figures, the text with its footnotes,
 * the editor's notes and who made it; as a reader sees them, each with the anchor that leads to it.
 *
 * The result depends on the article, and on the names and words that its lines do not end inside of.
 *
 * @param article a published article
 * @param version its version in one language
 * @returns its words in Unicode's normal form C
 */
export function searchedText(article: Article, version: ArticleVersion): SearchedText {
  const { locale } = version
  const kept = { locale, names: namesIn(locale), words: compoundWords() }
  const passage = (anchor: string, words: string): SearchedPassage => {
    const text = words.normalize('NFC').replace(/\s+/g, ' ').trim()
    return withLineEnds([anchor, text, ...yearsIn(text, version.locale)], kept)
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

/** Puts a mark where a line of the text may end without a space, and counts it in the places of the years. */
function withLineEnds([anchor, text, ...years]: SearchedPassage, kept: KeptWords): SearchedPassage {
  const found = lineEnds(text, kept)
  const ends = unspacedEnds(text, found)
  const moved = years.map(([start, length, year]): (typeof years)[number] => {
    const marks = (place: number) => ends.filter((end) => end <= place).length
    return [start + marks(start), length + marks(start + length - 1) - marks(start), year]
  })
  return [anchor, withMarkedEnds(text, found, LINE_END), ...moved]
}
