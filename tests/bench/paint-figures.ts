/** A task that kept the main thread busy for more than 50 ms: https://www.w3.org/TR/longtasks-1/ */
export type LongTask = { readonly start: number; readonly duration: number }

/** A layout shift that no input of the reader caused: https://wicg.github.io/layout-instability/ */
export type LayoutShift = { readonly at: number; readonly value: number }

/** Beyond so many milliseconds a task keeps a reader waiting. */
const PATIENCE_MS = 50

/**
 * The total blocking time: of each long task after the first paint, what is beyond 50 ms
 * (https://web.dev/articles/tbt).
 *
 * @param tasks the long tasks of a page, in milliseconds
 * @param firstPaint first contentful paint, in milliseconds; of a task that it falls into, what is after it counts
 * @returns milliseconds
 */
export function totalBlockingTime(tasks: readonly LongTask[], firstPaint: number): number {
  let blocked = 0
  for (const { start, duration } of tasks) {
    const after = start + duration - Math.max(start, firstPaint)
    blocked += Math.max(0, after - PATIENCE_MS)
  }
  return blocked
}

/**
 * The cumulative layout shift: the largest sum of shifts in one session, which ends after a second without a shift and
 * lasts five seconds at most (https://web.dev/articles/cls).
 *
 * @param shifts in the order of time
 * @returns a score; 0 when nothing moved
 */
export function cumulativeLayoutShift(shifts: readonly LayoutShift[]): number {
  let largest = 0
  let sum = 0
  let began = 0
  let last = Number.NEGATIVE_INFINITY
  for (const { at, value } of shifts) {
    if (at - last >= 1000 || at - began >= 5000) [sum, began] = [0, at]
    sum += value
    last = at
    largest = Math.max(largest, sum)
  }
  return largest
}

/**
 * @param values at least one
 * @returns the value in the middle, or the mean of the two there
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.')
  return (low + high) / 2
}
