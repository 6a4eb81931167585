import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale } from './locales'
import { messagesIn } from './messages'

/** next-intl asks for one. It writes no dates here: `dates.ts` does, which are days of a calendar and of no time zone. */
const TIME_ZONE = 'UTC'

/**
 * next-intl's configuration for one page: its language comes from the address (`/{locale}/…`), or is
 * named by the caller on the pages that speak several languages (`/` and 404).
 */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = named ?? (await localeOfAddress())
  return { locale, messages: messagesIn(locale), timeZone: TIME_ZONE }
})

async function localeOfAddress() {
  const { locale } = await import('next/root-params')
  const found = await locale()
  return isLocale(found) ? found : defaultLocale
}
