import { type Locale, localeOf } from '../../i18n/locales'
import { messagesIn } from '../../i18n/messages'
import { absolute } from '../../i18n/site-url'
import { withIdPrefix } from '../../markdown/id-prefix'
import {
  type ClipOptions,
  type FootnoteLabels,
  type MarkdownOptions,
  type RenderedMarkdown,
  renderInline,
  renderMarkdown,
} from '../../markdown/render'
import { sourcesOf } from '../../pictures/variants'
import { countWords } from '../../typography/words'
import { processSingleton } from '../process-singleton'
import { namesIn } from '../site/glossary'
import { compoundWords } from '../site/words'
import type { ArticleVersion } from './article'
import { documentLookup } from './attached-documents'

/** Pages of one article are not always rendered one after another, but all texts of an archive do not fit into memory. */
const MOST_KEPT = 200

const rendered = processSingleton('texts', () => new Map<ArticleVersion, Map<string, RenderedMarkdown>>())

/**
 * The text of an article as safe HTML and as passages that can be linked to.
 *
 * The last ones are kept, because pages, feeds and the side-by-side view all ask for them.
 *
 * @param version one article in one language
 * @param footnotes what its footnotes and the links back from them are called, in its language
 * @param idPrefix what stands before every id, such as `en-`, where a page holds two texts
 * @throws ContentError when the glossary is wrong
 */
export function articleText(
  version: ArticleVersion,
  footnotes: FootnoteLabels,
  idPrefix = '',
): RenderedMarkdown {
  const ofVersion = rendered.get(version) ?? new Map<string, RenderedMarkdown>()
  rendered.delete(version)
  rendered.set(version, ofVersion)
  for (const oldest of rendered.keys()) {
    if (rendered.size <= MOST_KEPT) break
    rendered.delete(oldest)
  }
  const key = JSON.stringify(footnotes)
  const known = ofVersion.get(key)
  if (known) return withPrefix(known, idPrefix)
  const text = renderMarkdown(version.body, {
    locale: version.locale,
    names: namesIn(version.locale),
    words: compoundWords(),
    footnotes,
    firstLine: version.bodyLine,
    documents: documentLookup(version),
    ...picturesFor(version),
    clips: clipsFor(version.locale),
  })
  ofVersion.set(key, text)
  return withPrefix(text, idPrefix)
}

function withPrefix(text: RenderedMarkdown, idPrefix: string): RenderedMarkdown {
  if (idPrefix === '') return text
  const prefixed = (part: string) => withIdPrefix(part, idPrefix)
  const { html, blocks, passages } = text
  return {
    html: prefixed(html),
    blocks: blocks.map(({ figure, ...block }) => ({
      ...block,
      html: prefixed(block.html),
      ...(figure ? { figure: { ...figure, caption: prefixed(figure.caption) } } : {}),
    })),
    passages,
  }
}

/** How the pictures in a text are shown; the one above it, where there is one, is the first of the page. */
function picturesFor(version: ArticleVersion): Pick<MarkdownOptions, 'pictures'> {
  const { pictures, image, locale } = version
  if (!pictures) return {}
  const sources = (url: string) => {
    const picture = pictures[url]
    return picture && sourcesOf(picture)
  }
  const creditLabel = messagesIn(locale).article.photo
  return { pictures: { sourcesOf: sources, creditLabel, isFirst: !image } }
}

function clipsFor(locale: Locale): ClipOptions {
  const { watchOn, soundFile, videoFile } = messagesIn(locale).article
  return { watch: watchOn, files: { sound: soundFile, video: videoFile }, absolute }
}

/**
 * An editor's note as safe HTML, to stand inside an element of its own: no blocks and no ids.
 *
 * @param version the version that the note is of
 * @param note one of its notes, in Markdown
 * @throws ContentError when the glossary is wrong
 */
export function noteHtml(version: ArticleVersion, note: string): string {
  const { locale } = version
  return renderInline(note, {
    locale,
    names: namesIn(locale),
    words: compoundWords(),
    documents: documentLookup(version),
  })
}

/**
 * How long an article takes to read.
 *
 * The speed is the locale's `wordsPerMinute`: 238, the mean of silent reading of English non-fiction (Brysbaert
 * 2019, https://doi.org/10.1016/j.jml.2019.104047). No norm of that kind is published for Thai, so Thai is given the
 * same speed, in words as `Intl.Segmenter` finds them.
 *
 * @param version one article in one language
 * @returns whole minutes, rounded up, at least 1
 */
export function readingMinutes(version: ArticleVersion): number {
  const words = countWords(withoutAddresses(version.body), version.locale)
  return Math.max(1, Math.ceil(words / localeOf(version.locale).wordsPerMinute))
}

/** Addresses are Markdown's, not the reader's: `[words](address)` is read as its words. */
function withoutAddresses(markdown: string): string {
  return markdown.replace(/\]\([^)\n]*\)/g, ']').replace(/https?:\/\/[\x21-\x7e]+/g, '')
}
