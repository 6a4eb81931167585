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

type Params = { params: Promise<{ topic: string; older?: string[] }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return pagesToRender<{ topic: string; older: string[] }>('topic', { topic: NO_ARTICLE, older: [] }, locale)
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await listingOf(params)
  return found ? listMetadata(found) : {}
}

export default async function TopicPage({ params }: Params) {
  const found = await listingOf(params)
  return found ? <ListPage listing={found} /> : null
}

/** Undefined for the page that stands for none. */
async function listingOf(params: Params['params']) {
  const { topic, older } = await params
  if (topic === NO_ARTICLE) return undefined
  return listing(archiveIn(await getLocale()), { of: 'topic', topic }, pageOfSegments(older)) ?? notFound()
}
