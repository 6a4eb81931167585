import { describe, expect, it } from 'vitest'
import type { ArticleVersion } from '../../../lib/content/articles/article'
import { reviewArticles } from '../../../lib/review/review'
import { article, TERMS, version } from '../../fixtures/review/in-memory'

const told = (...versions: readonly ArticleVersion[]) =>
  reviewArticles([article(...versions)], { terms: TERMS }).map(
    ({ severity, check, locale }) => `${severity} ${check} ${locale}`,
  )

const THAI = version('th', 'งานที่ซาเซโบะมีผู้เข้าร่วม 120 คน\n\n[อ่านต่อ](https://a.example/)')
const english = (people: string) =>
  version('en', `The event in Sasebo drew ${people} people.\n\n[Read on](https://a.example/)`)
const japanese = (link: string) =>
  version('ja', `佐世保のイベントに120人が参加した。\n\n[続きを読む](${link})`)

describe('a language whose figures nobody can read', () => {
  it('is told of as a notice, and all else is reviewed', () => {
    expect(told(THAI, japanese('https://a.example/'))).toEqual(['notice figure-language ja'])
    expect(told(THAI, japanese('https://b.example/'))).toContain('error links ja')
    expect(told(THAI, version('ja', THAI.body))).toContain('error untranslated ja')
  })

  it('is told of when the original is in it', () => {
    expect(told(japanese('https://a.example/'), english('120'))).toEqual(['notice figure-language en'])
  })
})

describe('an article in three languages', () => {
  it('has each translation held against the original', () => {
    expect(told(THAI, english('120'), japanese('https://a.example/'))).toEqual(['notice figure-language ja'])
    expect(told(THAI, english('210'), japanese('https://b.example/')).sort()).toEqual([
      'error figures en',
      'error links ja',
      'notice figure-language ja',
    ])
  })

  it('tells what is wrong in the original once', () => {
    const original = version('th', 'แนวคิด Otagai เริ่มที่ซาเซโบะวันเสาร์ที่ 20 พฤศจิกายน 2569')
    const translation = (locale: string) =>
      version(locale, 'The OTAGAI idea began in Sasebo on 20 November 2026.')
    expect(told(original, translation('en'), translation('en-GB')).sort()).toEqual([
      'warning calendar th',
      'warning glossary th',
    ])
  })
})

it('an article in one language is reviewed by itself', () => {
  expect(told(THAI)).toEqual([])
  expect(told(version('th', 'พบกันวันเสาร์ที่ 20 พฤศจิกายน 2569'))).toEqual(['warning calendar th'])
})
