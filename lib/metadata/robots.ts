import type { MetadataRoute } from 'next'
import { SITEMAP_PATH } from '../i18n/addresses'
import { absolute } from '../i18n/site-url'

/**
 * What crawlers may read: everything. Card previews need it too, since LINE and Facebook obey this file.
 *
 * @throws when `SITE_URL` is wrong
 */
export function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(SITEMAP_PATH) }
}
