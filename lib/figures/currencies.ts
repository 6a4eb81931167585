import { readDataTable } from '../data-table'
import { createWordMatcher } from '../typography/word-matcher'

type Currency = {
  readonly signs?: readonly string[]
  readonly least?: number
  readonly coins?: { readonly each: number } & Readonly<Record<string, unknown>>
} & Readonly<Record<string, unknown>>

const CURRENCIES = readDataTable<Readonly<Record<string, Currency>>>('lib/figures/data/currencies.yaml')

/** A currency of the table, and how many of what is named make one of it: 1, or 100 for satang; `least` as in the table. */
export type CurrencyWord = { readonly code: string; readonly parts: number; readonly least: number }

/**
 * @param locale a language
 * @returns a search for words of currencies and their coins that stand behind an amount
 */
export function currencyMatcher(locale: string) {
  const entries = Object.entries(CURRENCIES).flatMap(([code, currency]) => {
    const coins = (currency.coins?.[locale] ?? []) as readonly string[]
    return [
      ...currencyWords(code, locale).map(
        (word) => [word, { code, parts: 1, least: currency.least ?? 0 }] as const,
      ),
      ...coins.map((word) => [word, { code, parts: currency.coins?.each ?? 1, least: 0 }] as const),
    ]
  })
  return createWordMatcher<CurrencyWord>(entries)
}

/**
 * @param code an ISO 4217 code
 * @param locale a language
 * @returns the words for it, the usual one first; none when the table has no such currency
 */
export function currencyWords(code: string, locale: string): readonly string[] {
  return (CURRENCIES[code]?.[locale] ?? []) as readonly string[]
}

/** Whether a unit of a figure is a currency. */
export function isCurrency(unit: string): boolean {
  return unit in CURRENCIES
}

/** Every sign with the currencies that it may stand for, the longest first. */
const SIGNS = [...new Set(Object.values(CURRENCIES).flatMap(({ signs = [] }) => signs))]
  .sort((a, b) => b.length - a.length)
  .map((sign) => ({
    sign,
    codes: Object.keys(CURRENCIES).filter((code) => CURRENCIES[code]?.signs?.includes(sign)),
  }))

/**
 * @param before what stands before an amount
 * @returns the sign at its end, spaces left aside, with its currencies; a sign of letters has no letter before it
 */
export function currencySignAtEnd(before: string): { sign: string; codes: readonly string[] } | undefined {
  const trimmed = before.trimEnd()
  return SIGNS.find(({ sign }) => {
    if (!trimmed.endsWith(sign)) return false
    return !/^[A-Z]/i.test(sign) || !/[A-Za-z]$/.test(trimmed.slice(0, -sign.length))
  })
}

/**
 * @param text a text
 * @param codes currencies
 * @param locale the language of the text
 * @returns whether a word or a sign of one of them stands in it, with an amount or without
 */
export function namesCurrency(text: string, codes: readonly string[], locale: string): boolean {
  const plain = text.toLowerCase()
  return codes.some((code) =>
    [
      ...currencyWords(code, locale),
      ...(CURRENCIES[code]?.signs ?? []).filter((sign) => sign.length !== 1 || !/[A-Z]/.test(sign)),
    ].some((word) => plain.includes(word.toLowerCase())),
  )
}
