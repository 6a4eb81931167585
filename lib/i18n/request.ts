import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale } from './locales'
import { messagesIn } from './messages'

/** The time zone of the newsroom: dates are formatted when the site is built, wherever that is. */
export const NEWSROOM_TIME_ZONE = 'Asia/Bangkok'

/**
 * next-intl's configuration for one page: its language comes from the address (`/{locale}/…`), or is
 * named by the caller on the pages that speak several languages (`/` and 404).
 */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = named ?? (await localeOfAddress())
  return { locale, messages: messagesIn(locale), timeZone: NEWSROOM_TIME_ZONE }
})

async function localeOfAddress() {
  const { locale } = await import('next/root-params')
  const found = await locale()
  return isLocale(found) ? found : defaultLocale
}
