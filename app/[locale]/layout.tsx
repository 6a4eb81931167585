import '../globals.css'
import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import { locale as localeOfAddress } from 'next/root-params'
import type { ReactNode } from 'react'
import { SharedProblems } from '@/components/article/content-problems'
import { ChosenAppearance } from '@/components/site/chosen-appearance'
import { ReaderScript } from '@/components/site/reader-script'
import { SpeculationRules } from '@/components/site/speculation-rules'
import { isLocale, localeCodes } from '@/lib/i18n/locales'

export function generateStaticParams() {
  return localeCodes.map((locale) => ({ locale }))
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf8' },
    { media: '(prefers-color-scheme: dark)', color: '#13152b' },
  ],
}

export default async function LocaleLayout({ children }: { children: ReactNode }) {
  const locale = await localeOfAddress()
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ChosenAppearance />
        <ReaderScript />
        <SpeculationRules />
      </head>
      {/* `#place` says that a place on this page is kept: see lib/client/kept-place.ts. */}
      <body id="place" suppressHydrationWarning>
        {process.env.NODE_ENV === 'development' && <SharedProblems locale={locale} />}
        {children}
      </body>
    </html>
  )
}
