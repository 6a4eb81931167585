import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ListPage } from '@/components/lists/list-page'
import { archiveIn } from '@/lib/lists/archive'
import { ALL, listing } from '@/lib/lists/listing'
import { listMetadata } from '@/lib/metadata/list-metadata'
import { isPlaceholder, staticParams } from '@/lib/store/static-params'

type Params = { params: Promise<{ page: string }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return staticParams('older', locale)
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
  if (isPlaceholder(page)) return undefined
  return listing(archiveIn(await getLocale()), ALL, Number(page)) ?? notFound()
}
