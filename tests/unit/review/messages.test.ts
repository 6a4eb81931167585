import { describe, expect, it } from 'vitest'
import { displayLanguages } from '../../../lib/i18n/localized-message'
import { messages } from '../../../lib/review/messages'
import { RULES } from '../../../lib/review/rules'

describe('the words of the review', () => {
  it('have the same places to fill in every language', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const [key, english] of Object.entries(messages.en)) {
      for (const language of displayLanguages) {
        const other = messages[language][key as keyof typeof messages.en]
        expect([key, places(Object.values(other).join(' '))]).toEqual([
          key,
          places(Object.values(english).join(' ')),
        ])
      }
    }
  })

  it('hold no doubled or misplaced Thai mark', () => {
    for (const message of Object.values(messages.th)) {
      expect(Object.values(message).join(' ')).not.toMatch(
        /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1|[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39]|เเ/,
      )
    }
  })

  it('are named by the rule that tells them', () => {
    const names = new Set(Object.keys(messages.en).map((key) => key.split('.')[0] ?? ''))
    const others = ['acknowledgements', 'source']
    expect(
      [...names].filter((name) => !others.includes(name) && !RULES.some(({ id }) => id === name)),
    ).toEqual([])
  })
})
