import { expect, it } from 'vitest'
import { headHistory } from '@/lib/desk/page/article/head-history'

const file = (headline: string, body = 'Text.') => `---\nheadline: ${headline}\n---\n${body}\n`

it('takes the changes of all versions back in their order, and leaves the text below as it is by now', () => {
  const { note, step } = headHistory()
  note('th', file('A'), file('B'))
  note('en', file('C'), file('D'))
  note('en', file('D'), file('D', 'More.'))
  const now: Record<string, string> = { th: file('B', 'Later.'), en: file('D', 'More.') }
  const go = (isBack: boolean) => {
    const stepped = step(isBack, (locale) => now[locale])
    if (stepped) now[stepped.locale] = stepped.content
    return stepped?.locale
  }
  expect([go(true), go(true), go(true)]).toEqual(['en', 'th', undefined])
  expect(now).toEqual({ th: file('A', 'Later.'), en: file('C', 'More.') })
  expect([go(false), go(false), go(false)]).toEqual(['th', 'en', undefined])
  expect(now).toEqual({ th: file('B', 'Later.'), en: file('D', 'More.') })
})

it('leaves fields alone that have become other ones since, and forgets what was taken back once more is changed', () => {
  const { note, step } = headHistory()
  note('en', file('A'), file('B'))
  expect(step(true, () => file('C'))).toBeUndefined()
  note('en', file('C'), file('D'))
  expect(step(true, () => file('D'))?.content).toBe(file('C'))
  note('en', file('C'), file('E'))
  expect(step(false, () => file('E'))).toBeUndefined()
})
