import { describe, expect, it } from 'vitest'
import { foreignSpans, scriptOf } from '../../../lib/i18n/scripts'

function marked(text: string, locale: string): string[] {
  return foreignSpans(text, locale).map(({ start, end, lang }) => `${lang}: ${text.slice(start, end)}`)
}

describe('scriptOf', () => {
  it.each([
    ['th', 'Thai'],
    ['en', 'Latn'],
    ['ja', 'Jpan'],
    ['zh-TW', 'Hant'],
  ])('%s is written in %s', (locale, script) => {
    expect(scriptOf(locale)).toBe(script)
  })
})

describe('foreignSpans', () => {
  it('takes in spaces, digits and hyphens between words, and none at the ends', () => {
    expect(marked('ก ISO 9001 Cold-Chain – Asia & Co., Ltd ข', 'th')).toEqual([
      'en: ISO 9001 Cold-Chain – Asia & Co., Ltd',
    ])
    expect(marked('ก (OTAGAI) 23 ข', 'th')).toEqual(['en: OTAGAI'])
  })
  it('leaves digits alone that no letter touches', () => {
    expect(marked('2567 และ 3,000 MW', 'th')).toEqual(['en: MW'])
  })
  it('marks Thai inside any language of another script', () => {
    expect(marked('the word ไทย here', 'en')).toEqual(['th: ไทย'])
    expect(marked('タイ語のไทยとThai', 'ja')).toEqual(['th: ไทย', 'en: Thai'])
  })
  it('does not guess at a script that no language of the site is written in', () => {
    expect(marked('ก お互い ข', 'th')).toEqual([])
  })
})
