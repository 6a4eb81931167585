import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder that `npm run build` leaves the finished site in. */
export const OUT = path.resolve('out')

/**
 * Every page of the built site, found by its file and not by a list that could forget one.
 *
 * @param folder a built site
 * @returns paths of addresses, such as `/th/`, with the page for missing addresses as `/404.html`
 */
export function builtPages(folder = OUT): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
    )
    .sort()
}

/**
 * The inline style sheets of a built site's pages, found in their text and not by asking what wrote the policy.
 *
 * @param folder a built site
 * @returns the sources that a content security policy must name, in order
 */
export function inlineStyleHashes(folder = OUT): string[] {
  const sources = new Set<string>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const html = readFileSync(path.join(folder, file), 'utf8')
    for (const [, css = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
      sources.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  }
  return [...sources].sort()
}
