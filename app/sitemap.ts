import { articles } from '@/lib/articles/library'
import { listedPages, sitemap } from '@/lib/sharing/sitemap'

export const dynamic = 'force-static'

/** All pages, for search engines. */
export default function siteSitemap() {
  return sitemap(listedPages(articles()))
}
