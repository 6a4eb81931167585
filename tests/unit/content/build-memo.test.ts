import { afterEach, expect, it, vi } from 'vitest'
import { buildMemo, readContentAnew, readingOnce } from '@/lib/content/build-memo'

afterEach(() => vi.unstubAllEnvs())

it('is read anew each time, once for what asks many times, and once a request where requests are told', () => {
  const read = vi.fn(() => ({}))
  const memo = buildMemo('something', read)
  expect(memo()).not.toBe(memo())
  readingOnce(() => expect(memo()).toBe(memo()))
  expect(memo()).not.toBe(memo())
  readContentAnew()
  const first = memo()
  expect(readingOnce(memo)).toBe(first)
  expect(memo()).toBe(first)
  readContentAnew()
  expect(memo()).not.toBe(first)
})

it('is read once for a production build', () => {
  vi.stubEnv('NODE_ENV', 'production')
  const memo = buildMemo('production', () => ({}))
  const first = memo()
  readingOnce(() => expect(memo()).toBe(first))
  expect(memo()).toBe(first)
})
