import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progressOf } from '../../../../lib/publishing/build/progress'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const MESSAGE = { en: '{done} of {all}', th: '{done} จาก {all}' }

test('what is soon over is not told of', () => {
  const tell = vi.fn()
  const progress = progressOf(MESSAGE, tell)
  for (let done = 1; done <= 10; done++) {
    vi.advanceTimersByTime(290)
    progress(done, 10)
  }
  expect(tell).not.toHaveBeenCalled()
})

test('what takes half an hour is told of in ten lines at most, the last step by none', () => {
  const tell = vi.fn()
  const progress = progressOf(MESSAGE, tell)
  for (let done = 1; done <= 1800; done++) {
    vi.advanceTimersByTime(1000)
    progress(done, 1800)
  }
  expect(tell).toHaveBeenNthCalledWith(1, MESSAGE, { done: 3, all: 1800, seconds: 3 })
  expect(tell).toHaveBeenNthCalledWith(2, MESSAGE, { done: 6, all: 1800, seconds: 6 })
  expect(tell.mock.calls.length).toBeLessThanOrEqual(10)
})
