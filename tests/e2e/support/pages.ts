import { readdirSync } from 'node:fs'
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
