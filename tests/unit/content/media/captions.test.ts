import { expect, it } from 'vitest'
import { captionsOf } from '@/lib/content/media/captions'

const found = (beside: readonly string[], original = 'th') =>
  captionsOf('clip.mp4', beside, original).map(({ name, locale, label }) => [name, locale, label])

it.each([
  [['clip.vtt'], [['clip.vtt', 'th', 'ไทย']]],
  [
    ['clip.th.vtt', 'clip.en.vtt', 'clip.fr.vtt'],
    [
      ['clip.en.vtt', 'en', 'English'],
      ['clip.fr.vtt', 'fr', 'Français'],
      ['clip.th.vtt', 'th', 'ไทย'],
    ],
  ],
  [['clip.zh-hant.vtt'], [['clip.zh-hant.vtt', 'zh-hant', expect.any(String)]]],
  [['clip.vtt', 'clip.th.vtt'], [['clip.th.vtt', 'th', 'ไทย']]],
  [['clip.th.vtt', 'clip.vtt'], [['clip.th.vtt', 'th', 'ไทย']]],
  [['clip2.vtt', 'my-clip.vtt', 'clip.srt', 'clip.old copy.vtt', 'clip.mp4'], []],
])('of %j the captions are %j', (beside, captions) => expect(found(beside)).toEqual(captions))

it('without a language in their name are in that of the original', () => {
  expect(found(['clip.vtt'], 'en')).toEqual([['clip.vtt', 'en', 'English']])
})
