import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ListPage } from '@/components/list-page'
import { archiveIn } from '@/lib/articles/archive'
import { ALL, listing } from '@/lib/articles/listing'
import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { listMetadata } from '@/lib/sharing/list-metadata'

export const dynamicParams = false

type Params = { params: Promise<{ page: string }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return pagesToRender('older', { page: NO_ARTICLE }, locale)
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
