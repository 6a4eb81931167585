import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { ArchiveIndex } from '@/components/lists/archive-index'
import { archiveMetadata } from '@/lib/metadata/list-metadata'

export async function generateMetadata(): Promise<Metadata> {
  return archiveMetadata(await getLocale())
}

export default async function ArchivePage() {
  return <ArchiveIndex locale={await getLocale()} />
}
