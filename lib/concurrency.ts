import { availableParallelism } from 'node:os'

/** A process that renders takes some 400 MB, a thread that reviews 100: more of them would not fit on a small machine. */
const MOST = 4

/**
 * Does something with each of many, several at once.
 *
 * @param all what it is done with
 * @param atOnce how many at once
 * @param work what is done
 * @returns what came of each, in their order
 * @throws the first error of the work; what was begun goes on
 */
export async function severalAtOnce<T, R>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = []
  const entries = all.entries()
  const worker = async () => {
    for (const [index, one] of entries) done[index] = await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return done
}

/** @returns how many processes or threads are worked with at once */
export function coresUsed(): number {
  return Math.min(availableParallelism(), MOST)
}
