import { describe, expect, test } from 'vitest'
import { ownLanguage } from '../../../lib/client/own-language'

const th = { hreflang: 'th', href: '/th/' }
const en = { hreflang: 'en', href: '/en/' }
const ja = { hreflang: 'ja', href: '/ja/' }

describe('the language of a reader', () => {
  test('is the one chosen before, whatever the browser asks for', () => {
    expect(ownLanguage([th, en], 'en', ['th-TH', 'th'])).toBe(en)
  })

  test('is else the first that the browser asks for and the page offers', () => {
    expect(ownLanguage([th, en], null, ['fr-FR', 'en-GB', 'th'])).toBe(en)
    expect(ownLanguage([th, en, ja], null, ['ja-JP', 'en'])).toBe(ja)
  })

  test('is else the first offered', () => {
    expect(ownLanguage([th, en], null, ['fr', 'de'])).toBe(th)
    expect(ownLanguage([th, en], null, [])).toBe(th)
  })

  test('is not a choice that is no longer offered', () => {
    expect(ownLanguage([th, en], 'ja', ['en'])).toBe(en)
  })

  test('is none where nothing is offered', () => {
    expect(ownLanguage([], 'th', ['th'])).toBeUndefined()
  })
})
