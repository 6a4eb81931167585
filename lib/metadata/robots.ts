import type { MetadataRoute } from 'next'
import { isPreview } from '../content/build-snapshot'
import { SITEMAP_PATH } from '../i18n/addresses'
import { absolute } from '../i18n/site-url'

/**
 * What crawlers may read: everything; nothing of a site that is made to be looked at before its time. Card previews need it too, since LINE and Facebook obey this file.
 *
 * @throws when `SITE_URL` is wrong
 */
export function robots(): MetadataRoute.Robots {
  const rules = isPreview() ? { userAgent: '*', disallow: '/' } : { userAgent: '*', allow: '/' }
  return { rules, sitemap: absolute(SITEMAP_PATH) }
}
