import { describe, expect, it } from 'vitest'
import { cumulativeLayoutShift, median, totalBlockingTime } from '../../bench/paint-figures'

describe('totalBlockingTime', () => {
  it('counts what is beyond 50 ms of each long task', () => {
    const tasks = [
      { start: 200, duration: 90 },
      { start: 400, duration: 150 },
    ]
    expect(totalBlockingTime(tasks, 100)).toBe(140)
  })

  it('leaves out what comes before the first paint', () => {
    const tasks = [
      { start: 0, duration: 300 },
      { start: 460, duration: 100 },
    ]
    expect(totalBlockingTime(tasks, 500)).toBe(10)
  })
})

describe('cumulativeLayoutShift', () => {
  it('is 0 when nothing moved', () => {
    expect(cumulativeLayoutShift([])).toBe(0)
  })

  it('is the largest session, which a second without a shift ends', () => {
    const shifts = [
      { at: 100, value: 0.1 },
      { at: 900, value: 0.05 },
      { at: 2000, value: 0.12 },
    ]
    expect(cumulativeLayoutShift(shifts)).toBeCloseTo(0.15)
  })

  it('begins a new session after five seconds', () => {
    const shifts = Array.from({ length: 8 }, (_, index) => ({ at: index * 900, value: 0.1 }))
    expect(cumulativeLayoutShift(shifts)).toBeCloseTo(0.6)
  })
})

describe('median', () => {
  it('is the value in the middle, whatever their order', () => {
    expect(median([900, 10, 30])).toBe(30)
  })

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 2, 9])).toBe(3)
  })

  it('is not made up where there is nothing', () => {
    expect(() => median([])).toThrow('median')
  })
})
