import { availableParallelism } from 'node:os'

/** Each process that renders takes some 400 MB: more of them than this would not fit on a small machine. */
const MOST = 4

/** @returns how many processes or threads a build works with at once */
export function coresUsed(): number {
  return Math.min(availableParallelism(), MOST)
}
