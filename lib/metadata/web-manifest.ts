import type { MetadataRoute } from 'next'
import { ICON_GROUND } from '../cards/icon'
import { ENTRY_PATH, frontPath, ICON_PATH, iconPath } from '../i18n/addresses'
import { defaultLocale, locales } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'
import { basePath } from '../i18n/site-url'

/**
 * What a phone needs to keep the site on its home screen (https://www.w3.org/TR/appmanifest/).
 *
 * It opens where the reader's language is chosen, and stays a browser page with its address, which readers share.
 *
 * @param site the site's words in the default language
 * @throws when `SITE_URL` is wrong
 */
export function webManifest(site: SiteWords): MetadataRoute.Manifest {
  const base = basePath()
  return {
    id: base + ENTRY_PATH,
    name: site.name,
    short_name: site.name,
    description: site.about,
    lang: defaultLocale,
    dir: 'auto',
    start_url: base + ENTRY_PATH,
    scope: base + ENTRY_PATH,
    display: 'minimal-ui',
    background_color: ICON_GROUND,
    theme_color: ICON_GROUND,
    icons: [
      { src: base + ICON_PATH, type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...[192, 512].map((size) => ({
        src: base + iconPath(size),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
      { src: base + iconPath(512, true), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: locales.map(({ code, name }) => ({ name, url: base + frontPath(code) })),
  }
}
