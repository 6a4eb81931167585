import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { basePath, withBasePath } from '../../i18n/site-url'
import type { MovedPage } from '../../store/moved-pages'

/** The name that Cloudflare Pages and Netlify look for; it tells them which addresses lead on and is served by nobody. */
const REDIRECTS_FILE = '_redirects'

/**
 * Writes the former addresses of articles in the form of Cloudflare Pages and Netlify. Other hosts serve the pages that stand
 * there, which lead on by themselves.
 *
 * @param site absolute path of the site's folder
 * @param moved the pages at former addresses; where there is none, no file is written
 */
export async function writeRedirectsFile(site: string, moved: readonly MovedPage[]): Promise<void> {
  if (moved.length === 0) return
  const base = basePath()
  const lines = moved.map(
    ({ path: from, to }) => `${withBasePath(from, base)} ${withBasePath(to, base)} 301\n`,
  )
  await writeFile(path.join(site, REDIRECTS_FILE), lines.join(''))
}
