import { getArticles } from '@/lib/content/articles/library'
import { listedPages, sitemap } from '@/lib/metadata/sitemap'

export const dynamic = 'force-static'

/** All pages, for search engines. */
export default function siteSitemap() {
  return sitemap(listedPages(getArticles()))
}
