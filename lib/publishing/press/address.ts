import type { Locale } from '../../i18n/locales'

/** The language of the page in the press: a thread prints one page at a time. */
let current: Locale | undefined

/** Says which language the page that comes next is in. */
export function setLocale(locale: Locale): void {
  current = locale
}

/** As `locale` of `next/root-params`: the language in the address of the page. */
export async function locale(): Promise<Locale | undefined> {
  return current
}

/** As `notFound` of `next/navigation`; but the press prints only what there is. */
export function notFound(): never {
  throw new Error('there is no such page')
}
