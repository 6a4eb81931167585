import { readDataTable } from '../../data-table'
import { memoize } from '../../memoize'

/**
 * @param locale a language
 * @returns its words that are right when they stand twice in a row; undefined for a language that the table does not have
 */
export const saidTwice = memoize((locale: string): ReadonlySet<string> | undefined => {
  const table = readDataTable<Record<string, readonly string[] | undefined>>(
    'lib/review/data/doubled-words.yaml',
  )
  const words = table[new Intl.Locale(locale).language]
  return words && new Set(words)
})
