import type { MetadataRoute } from 'next'
import { ICON_GROUND } from '../cards/icon'
import { ENTRY_PATH, frontPath, ICON_PATH, iconPath } from '../i18n/addresses'
import { defaultLocale, locales } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'

/**
 * What a phone needs to keep the site on its home screen (https://www.w3.org/TR/appmanifest/).
 *
 * It opens where the reader's language is chosen, and stays a browser page with its address, which readers share.
 *
 * @param site the site's words in the default language
 */
export function webManifest(site: SiteWords): MetadataRoute.Manifest {
  return {
    id: ENTRY_PATH,
    name: site.name,
    short_name: site.name,
    description: site.about,
    lang: defaultLocale,
    dir: 'auto',
    start_url: ENTRY_PATH,
    scope: ENTRY_PATH,
    display: 'minimal-ui',
    background_color: ICON_GROUND,
    theme_color: ICON_GROUND,
    icons: [
      { src: ICON_PATH, type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...[192, 512].map((size) => ({ src: iconPath(size), type: 'image/png', sizes: `${size}x${size}` })),
      { src: iconPath(512, true), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: locales.map(({ code, name }) => ({ name, url: frontPath(code) })),
  }
}
