import { LINE_END } from '../search/searched-text'
import type { SavedPage } from './saved-caches'

/** A saved article as it is listed. */
export type SavedArticle = {
  readonly path: string
  readonly lang: string
  readonly headline: string
  /** The headline with `LINE_END` where a line of it may end without a space. */
  readonly words: string
  readonly time: number
  /** The cache that it is in. */
  readonly name: string
}

/** What an article says of itself to search engines, `lib/metadata/structured-data.ts`. */
const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s

/**
 * @param html an article's page
 * @returns its headline; undefined for a page that is no article, such as the one in the place of one that was withdrawn
 */
export function headlineOf(html: string): string | undefined {
  try {
    const data: unknown = JSON.parse(DATA.exec(html)?.[1] ?? '')
    return [data]
      .flat()
      .flatMap(graphOf)
      .find((one) => typeof one.headline === 'string')?.headline
  } catch {
    return undefined
  }
}

/**
 * @param html an article's page
 * @param headline its headline
 * @returns the headline with `LINE_END` where the page lets a line end without a space
 */
export function headlineWords(html: string, headline: string): string {
  const [, inside = ''] = /<h1>(.*?)<\/h1>/s.exec(html) ?? []
  const words = inside.replaceAll('<wbr>', LINE_END).replace(/<[^>]*>/g, '')
  // With a sign that HTML writes in letters it is another text.
  return words.replaceAll(LINE_END, '') === headline ? words : headline
}

type Thing = { readonly headline?: string; readonly '@graph'?: readonly Thing[] }

function graphOf(data: unknown): readonly Thing[] {
  const thing = (data ?? {}) as Thing
  return thing['@graph'] ?? [thing]
}

/**
 * Reads a saved article from the device.
 *
 * @param saved where it is
 * @param scope path that the site lies under, with a slash at its end
 * @param locale the language that is looked for first
 * @returns the article in that language, else in another that is saved; undefined where none is
 */
export async function savedArticle(
  { name, page, time }: SavedPage,
  scope: string,
  locale: string,
): Promise<SavedArticle | undefined> {
  const cache = await caches.open(name)
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  const inLanguages = paths.filter((path) => page !== '' && path.endsWith(`/${page}`))
  const own = `${scope}${locale}/${page}`
  for (const path of inLanguages.sort((a, b) => Number(b === own) - Number(a === own))) {
    const html = (await (await cache.match(path))?.text()) ?? ''
    const headline = headlineOf(html)
    const lang = path.slice(scope.length).split('/')[0] ?? ''
    if (headline) return { path, lang, headline, words: headlineWords(html, headline), time, name }
  }
  return undefined
}
