import { availableParallelism } from 'node:os'

/** A process that renders takes some 400 MB, a thread that reviews 100: more of them would not fit on a small machine. */
const MOST = 4

/** @returns how many processes or threads are worked with at once */
export function coresUsed(): number {
  return Math.min(availableParallelism(), MOST)
}
