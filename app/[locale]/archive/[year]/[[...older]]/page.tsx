import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ListPage } from '@/components/lists/list-page'
import { archiveIn } from '@/lib/lists/archive'
import { listing, pageOfSegments } from '@/lib/lists/listing'
import { listMetadata } from '@/lib/metadata/list-metadata'
import { isPlaceholder, staticParams } from '@/lib/store/static-params'

type Params = { params: Promise<{ year: string; older?: string[] }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return staticParams('year', locale)
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
  if (isPlaceholder(year)) return undefined
  return listing(archiveIn(await getLocale()), { of: 'year', year }, pageOfSegments(older)) ?? notFound()
}
