import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { FrontPage } from '@/components/lists/front-page'
import { messagesIn } from '@/lib/i18n/messages'
import { archiveIn } from '@/lib/lists/archive'
import { ALL, listing } from '@/lib/lists/listing'
import { frontMetadata } from '@/lib/metadata/page-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  return frontMetadata(locale, messagesIn(locale).site)
}

export default async function LocalePage() {
  const front = listing(archiveIn(await getLocale()), ALL)
  if (!front) notFound()
  return <FrontPage listing={front} />
}
