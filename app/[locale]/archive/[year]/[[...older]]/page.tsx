import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ListPage } from '@/components/list-page'
import { archiveIn } from '@/lib/articles/archive'
import { listing, pageOfSegments } from '@/lib/articles/listing'
import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { listMetadata } from '@/lib/sharing/list-metadata'

export const dynamicParams = false

type Params = { params: Promise<{ year: string; older?: string[] }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return pagesToRender<{ year: string; older: string[] }>('year', { year: NO_ARTICLE, older: [] }, locale)
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await listingOf(params)
  return found ? listMetadata(found) : {}
}

export default async function YearPage({ params }: Params) {
  const found = await listingOf(params)
  return found ? <ListPage listing={found} /> : null
}

/** Undefined for the page that stands for none. */
async function listingOf(params: Params['params']) {
  const { year, older } = await params
  if (year === NO_ARTICLE) return undefined
  return listing(archiveIn(await getLocale()), { of: 'year', year }, pageOfSegments(older)) ?? notFound()
}
