import { describe, expect, test } from 'vitest'
import { languageName } from '../../../lib/i18n/language-names'
import { defaultLocale, isLocale, localeCodes, localeOf } from '../../../lib/i18n/locales'

describe('the languages of the site', () => {
  test('the first of the list is the default', () => {
    expect(defaultLocale).toBe(localeCodes[0])
  })

  test('each is named in itself', () => {
    for (const code of localeCodes) expect(languageName(code, code)).toContain(localeOf(code).name)
  })

  test('one language names another for a sentence', () => {
    expect(languageName('en', 'th')).toBe('อังกฤษ')
    expect(languageName('th', 'en')).toBe('Thai')
  })

  test.each(['de', 'TH', '', undefined, 4])('%s is not one of them', (code) => {
    expect(isLocale(code)).toBe(false)
  })
})
