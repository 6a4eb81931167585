import './globals.css'
import type { Metadata } from 'next'
import { ChosenAppearance } from '@/components/site/chosen-appearance'
import { NotFoundMessage } from '@/components/site/not-found-message'
import { SpeculationRules } from '@/components/site/speculation-rules'
import { defaultLocale, localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'

export const metadata: Metadata = {
  title: localeCodes.map((locale) => messagesIn(locale).notFound.title).join(' · '),
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
}

export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        <ChosenAppearance />
        <SpeculationRules />
      </head>
      <body>
        <NotFoundMessage />
      </body>
    </html>
  )
}
