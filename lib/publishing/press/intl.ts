import { createTranslator } from 'next-intl'
import request from '../../i18n/request'
import { locale as localeOfAddress } from './address'

// What `next-intl` and `next-intl/server` are to components in the press: the same translations, of the same configuration,
// but without waiting for it at every component.

export { createTranslator }

type Configuration = Awaited<ReturnType<typeof request>>

/** As next-intl's: the configuration is only named by it. */
export function getRequestConfig<T>(configure: T): T {
  return configure
}

const configurations = new Map<string, Configuration>()
let current: Configuration | undefined

/** Makes the configuration of the page's language ready, for the components that cannot wait for it. */
export async function readConfiguration(): Promise<void> {
  current = await configurationIn(await localeOfAddress())
}

async function configurationIn(locale: string | undefined): Promise<Configuration> {
  const known = configurations.get(locale ?? '')
  if (known) return known
  const made = await request({ ...(locale ? { locale } : {}), requestLocale: Promise.resolve(locale) })
  configurations.set(locale ?? '', made)
  return made
}

const translators = new Map<string, ReturnType<typeof createTranslator>>()

function translatorOf(configuration: Configuration | undefined, namespace: string | undefined) {
  if (!configuration) throw new Error('The language of the page is not known yet.')
  const key = JSON.stringify([configuration.locale, namespace])
  const known = translators.get(key)
  if (known) return known
  const made = createTranslator({ ...configuration, ...(namespace ? { namespace } : {}) } as never)
  translators.set(key, made)
  return made
}

/** As next-intl's. */
export function useTranslations(namespace?: string) {
  return translatorOf(current, namespace)
}

/** As next-intl's. */
export function useLocale() {
  return current?.locale
}

/** As next-intl's. */
export async function getLocale() {
  return (await configurationIn(await localeOfAddress())).locale
}

/** As next-intl's. */
export async function getTranslations(asked: string | { locale?: string; namespace?: string } = {}) {
  const { locale, namespace } = typeof asked === 'string' ? { namespace: asked } : { ...asked }
  return translatorOf(await configurationIn(locale ?? (await localeOfAddress())), namespace)
}
