import type { ArticleVersion } from '../content/articles/article'
import { namesIn } from '../content/site/glossary'
import type { Locale } from '../i18n/locales'
import { memoize } from '../memoize'

/**
 * The names of the glossary that a page with a whole article may hold: what the page depends on of the glossary. All that is
 * no letter and no digit is left out of both, so that a name is found over a line's end and through Markdown's marks; so
 * some may be among them that the page does not hold, but none that it holds is missing.
 *
 * @param version a text of an article
 * @returns names in its language, in the order of `namesIn`
 * @throws ContentError when the glossary is wrong
 */
export const namesInText: (version: ArticleVersion) => readonly string[] = memoize((version) => {
  const {
    headline,
    standfirst,
    keyFigures,
    notes,
    attachments = [],
    corrections = [],
    image,
    body,
    locale,
  } = version
  const figures = keyFigures.flatMap(({ value, label }) => [value, label])
  const words = [
    headline,
    standfirst,
    ...figures,
    ...notes,
    ...attachments.map(({ label }) => label),
    ...corrections.map(({ text }) => text),
    image?.caption ?? '',
    body,
  ]
  return namesOf(words.join('\n'), locale)
})

/**
 * @param version a text of an article
 * @returns the names that a list of articles may hold where it shows the article
 * @throws ContentError when the glossary is wrong
 */
export const namesInTeaser: (version: ArticleVersion) => readonly string[] = memoize(
  ({ headline, standfirst, locale }) => namesOf(`${headline}\n${standfirst}`, locale),
)

/** A character that is written by its number or name in HTML, and so may be any letter. */
const ENTITY = /&(#\w+|\w+);/

/** What stands between the words of a link and those after it, and where a footnote is called. */
const UNSHOWN = /\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]|<[^>]*>/g

function namesOf(text: string, locale: Locale): readonly string[] {
  const names = namesIn(locale)
  if (ENTITY.test(text)) return names
  const [asWritten, asShown] = [lettersOf(text), lettersOf(text.replace(UNSHOWN, ''))]
  return names.filter((name) => {
    const letters = lettersOfName(name)
    return asWritten.includes(letters) || asShown.includes(letters)
  })
}

/** Marks go too: the same letter may be written as one character or as two. */
function lettersOf(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
}

const lettersOfName = memoize(lettersOf)
