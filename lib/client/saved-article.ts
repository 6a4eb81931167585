import type { SavedPage } from './saved-caches'

/** A saved article as it is listed. */
export type SavedArticle = {
  readonly path: string
  readonly lang: string
  readonly headline: string
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
    const headline = headlineOf((await (await cache.match(path))?.text()) ?? '')
    const lang = path.slice(scope.length).split('/')[0] ?? ''
    if (headline) return { path, lang, headline, time, name }
  }
  return undefined
}
