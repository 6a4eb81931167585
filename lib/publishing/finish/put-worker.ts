import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleCode, readerScripts, searchScript } from '../../client/reader-script'
import { WORKER_FILE } from '../../client/worker-policy'
import { siteSettings } from '../../content/site/site-settings'
import { ENTRY_PATH, ICON_PATH, savedPath } from '../../i18n/addresses'
import { localeCodes } from '../../i18n/locales'
import { fileOfPath, goneAddresses } from './site-links'

/** Fonts that a style sheet loads but for rare characters: those are kept with the articles that have some. */
const FONTS = /fonts\/(?![\w-]*-more-)[\w.-]+\.woff2/g

/**
 * Writes the service worker into a site, or where `content/site.yaml` says `offline: false` the one that takes it away from
 * readers' devices.
 *
 * A browser takes a worker for another one when its bytes are others: so the worker has a sum of its shell in it, which is the
 * pages that list what is saved and the one that chooses a language, their scripts, the fonts and the icon, and the addresses
 * of what was withdrawn or has expired. A new article changes none of them. Whatever page is opened, a browser asks for the
 * worker, too: so it learns what is gone without telling what it has kept.
 *
 * @param site folder of the site, with its finished pages
 * @throws when one of these pages or the icon is missing; ContentError when the content is wrong; or esbuild's error
 */
export function putWorker(site: string): void {
  writeFileSync(
    path.join(site, WORKER_FILE),
    siteSettings().offline ? offlineWorker(site) : bundleCode('offline-end', {}),
  )
}

function offlineWorker(site: string): string {
  const paths = [ENTRY_PATH, ...localeCodes.map(savedPath), ICON_PATH]
  const pages = paths.map((address) => readFileSync(path.join(site, fileOfPath(address)), 'utf8'))
  const fonts = new Set(pages.flatMap((html) => html.match(FONTS) ?? []))
  // The search needs a network.
  const scripts = readerScripts().filter(({ name }) => name !== searchScript().name)
  const files = [...paths, ...scripts.map((script) => script.path)].map((address) => address.slice(1))
  const sum = createHash('sha256').update(pages.join('\0')).digest('hex').slice(0, 8)
  const gone = goneAddresses().map((address) => address.slice(1))
  return bundleCode('offline-worker', {
    VERSION: JSON.stringify(sum),
    SHELL: JSON.stringify([...files, ...fonts]),
    LOCALES: JSON.stringify(localeCodes),
    GONE: JSON.stringify(gone),
  })
}
