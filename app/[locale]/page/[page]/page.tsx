import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ListPage } from '@/components/list-page'
import { archiveIn } from '@/lib/articles/archive'
import { ALL, listing, listings } from '@/lib/articles/listing'
import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { listMetadata } from '@/lib/sharing/list-metadata'

export const dynamicParams = false

type Params = { params: Promise<{ page: string }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  const pages = listings(archiveIn(locale), ALL).flatMap(({ page }) => page ?? [])
  return pages.length > 0 ? pages.map((page) => ({ page: String(page) })) : [{ page: NO_ARTICLE }]
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await listingOf(params)
  return found ? listMetadata(found) : {}
}

export default async function OlderPage({ params }: Params) {
  const found = await listingOf(params)
  return found ? <ListPage listing={found} /> : null
}

/** Undefined for the page that stands for none. */
async function listingOf(params: Params['params']) {
  const { page } = await params
  if (page === NO_ARTICLE) return undefined
  return listing(archiveIn(await getLocale()), ALL, Number(page)) ?? notFound()
}
