import { expect, test } from 'vitest'
import { drawableText } from '../../../lib/cards/card-characters'
import { hardHeadlines } from '../../fixtures/cards/headlines'

test.each(hardHeadlines)(
  'a headline in the languages of the site is shown as it is: $headline',
  ({ headline }) => {
    expect(drawableText(headline)).toEqual({ text: headline, missing: [] })
  },
)

test('a letter whose mark the face lacks is shown without it', () => {
  expect(drawableText('Tōkyō and Café')).toEqual({ text: 'Tokyo and Café', missing: [] })
})

test('what the face lacks altogether is left out and named, once', () => {
  expect(drawableText('ข่าว 互互 🎌 วันนี้')).toEqual({ text: 'ข่าว วันนี้', missing: ['互', '🎌'] })
})
