/*
 * What is kept on a reader's device, by the names of its caches: for each page that was read one, with the page in its
 * languages and all that it shows, and for each build of the site one with its shell, which the pages of that time need.
 * All other caches of the same host are somebody else's.
 */

/** The saved articles that stay: the last that were read. */
export const MOST_ARTICLES = 50

/** A cache with a page that was read. */
export type SavedPage = {
  readonly name: string
  /** The shell that the page was read with. */
  readonly version: string
  /** When it was read, in ms since 1970. */
  readonly time: number
  /** Its path below a language, which is the same in all: `articles/some-slug/`, or nothing for the front page. */
  readonly page: string
}

/**
 * @param scope path that the site lies under, with a slash at its end: `/`, `/news/`
 * @returns what the names of its caches begin with
 */
export function cachePrefix(scope: string): string {
  return `otagai ${scope} `
}

/** @returns the name of the cache with the shell of a version of the site */
export function shellName(prefix: string, version: string): string {
  return prefix + version
}

/** @returns the name of the cache with a page that was read at a time, in ms since 1970 */
export function savedName(prefix: string, version: string, time: number, page: string): string {
  return `${prefix}${version} ${time} ${page}`
}

/**
 * @param names names of caches
 * @param prefix what those of the site begin with
 * @returns the saved pages among them, the last read first
 */
export function savedPages(names: readonly string[], prefix: string): SavedPage[] {
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => {
      const [version = '', time, page = ''] = name.slice(prefix.length).split(' ')
      return { name, version, time: Number(time), page }
    })
    .filter(({ time }) => time)
    .sort((a, b) => b.time - a.time)
}

/**
 * @param names names of all caches of the host
 * @param prefix what those of the site begin with
 * @param version the present version of the site
 * @returns names of those that are of no more use: pages that were read again since, articles beyond the last that stay,
 *   and shells of other versions that no page needs
 */
export function uselessCaches(names: readonly string[], prefix: string, version: string): string[] {
  const kept = new Set<string>()
  let articles = 0
  const needed = new Set([shellName(prefix, version)])
  for (const saved of savedPages(names, prefix)) {
    if (kept.has(saved.page) || (saved.page && ++articles > MOST_ARTICLES)) continue
    kept.add(saved.page)
    needed.add(saved.name).add(shellName(prefix, saved.version))
  }
  return names.filter((name) => name.startsWith(prefix) && !needed.has(name))
}

/** What an address of the site may show. */
export type PageAddress = {
  /** Its language; nothing for the page that lets a reader choose one. */
  readonly locale: string | undefined
  /** Path of a page below its language, as in {@link SavedPage}; nothing where none is saved. */
  readonly page: string | undefined
}

/**
 * @param path path of an address from the root of the site, without a slash before it
 * @param locales the languages of the site
 * @returns what is there; undefined for what is no page of the site
 */
export function pageAt(path: string, locales: readonly string[]): PageAddress | undefined {
  const [, locale, rest = '-'] = /^([^/]+)\/(.*)/.exec(path) ?? []
  if (path !== '' && !locales.includes(locale ?? '')) return undefined
  return { locale, page: /^(articles\/[^/]+\/)?$/.test(rest) ? rest : undefined }
}
