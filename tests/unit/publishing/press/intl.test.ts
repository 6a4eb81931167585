import { beforeEach, expect, test, vi } from 'vitest'
import { setLocale } from '../../../../lib/publishing/press/address'
import {
  getLocale,
  getTranslations,
  readConfiguration,
  useLocale,
  useTranslations,
} from '../../../../lib/publishing/press/intl'

vi.mock('../../../../lib/i18n/request', () => ({
  default: async ({ locale }: { locale: string }) => ({
    locale,
    messages: {
      site: { about: `ข่าว ${locale}` },
      stories: '{count, plural, one {# story} other {# stories}}',
    },
  }),
}))

beforeEach(async () => {
  setLocale('th')
  await readConfiguration()
})

test('components are told the language of the page and its words', async () => {
  expect(useLocale()).toBe('th')
  expect(await getLocale()).toBe('th')
  expect(useTranslations('site')('about' as never)).toBe('ข่าว th')
  setLocale('en')
  await readConfiguration()
  expect(useLocale()).toBe('en')
  expect(useTranslations()('stories' as never, { count: 1 } as never)).toBe('1 story')
})

test('words of another language can be asked for, and do not change that of the page', async () => {
  expect((await getTranslations({ locale: 'en', namespace: 'site' }))('about' as never)).toBe('ข่าว en')
  expect((await getTranslations('site'))('about' as never)).toBe('ข่าว th')
  expect(useLocale()).toBe('th')
})
