import { defaultLocale } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { webManifest } from '@/lib/metadata/web-manifest'

export const dynamic = 'force-static'

/** What a phone needs to keep the site on its home screen. */
export default function manifest() {
  return webManifest(messagesIn(defaultLocale).site)
}
