import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ChosenAppearance } from '@/components/site/chosen-appearance'
import { ReaderScript } from '@/components/site/reader-script'
import { SpeculationRules } from '@/components/site/speculation-rules'
import { defaultLocale } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { entryMetadata } from '@/lib/metadata/page-metadata'

export const metadata: Metadata = entryMetadata(messagesIn(defaultLocale).site)

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        <ChosenAppearance />
        <ReaderScript blocking />
        <SpeculationRules />
      </head>
      <body>{children}</body>
    </html>
  )
}
