import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import Tinypool from 'tinypool'
import { coresUsed } from '../concurrency'
import type { Article } from '../content/articles/article'
import type { Term } from '../content/site/glossary'
import type { ReviewConfiguration } from './configuration'
import type { Finding } from './finding'
import type { ReviewTask } from './review-thread'

/** Reviews articles as they come: a few in this thread at the end, many in others while more come. */
export type Reviewer = {
  /** Takes an article, and gives what was found in it to `keep`, not later than {@link end}. */
  review(article: Article, keep: (findings: readonly Finding[]) => void): void
  /** Waits until all are reviewed; throws the first error of a review. */
  end(): Promise<void>
  /** Lets the threads go. */
  close(): Promise<void>
}

type Waiting = { readonly article: Article; readonly keep: (findings: readonly Finding[]) => void }
type ReviewEach = (task: ReviewTask) => Finding[][]

/** Below this many articles, starting threads takes longer than they save. */
const WORTH_THREADS = 24

/** So many articles are handed to a thread at once: few enough that no thread ends long after the others. */
const AT_ONCE = 16

/**
 * @param filename path of the bundled `review-thread.ts`
 * @param terms the glossary
 * @param configuration how the review is set up
 */
export function reviewerWith(
  filename: string,
  terms: readonly Term[],
  configuration: ReviewConfiguration,
): Reviewer {
  const glossary = JSON.stringify(terms)
  const threads = coresUsed()
  const reviews: Promise<void>[] = []
  let waiting: Waiting[] = []
  let pool: Tinypool | undefined
  let failure: { readonly error: unknown } | undefined

  const hand = (reviewEach: (task: ReviewTask) => Promise<Finding[][]>, some: readonly Waiting[]) =>
    reviewEach({ articles: some.map(({ article }) => article), glossary, configuration }).then(
      (found) => {
        for (const [index, { keep }] of some.entries()) keep(found[index] ?? [])
      },
      (error) => {
        failure ??= { error }
      },
    )
  const handOut = (threaded: Tinypool, least: number) => {
    for (; waiting.length >= least; waiting = waiting.slice(AT_ONCE))
      reviews.push(hand((task) => threaded.run(task), waiting.slice(0, AT_ONCE)))
  }

  return {
    review(article, keep) {
      waiting.push({ article, keep })
      if (!pool && threads > 1 && waiting.length >= WORTH_THREADS) pool = poolOf(filename, threads)
      if (pool) handOut(pool, AT_ONCE)
    },
    async end() {
      if (pool) handOut(pool, 1)
      else if (waiting.length > 0) {
        const { default: reviewEach } = (await import(/* @vite-ignore */ pathToFileURL(filename).href)) as {
          default: ReviewEach
        }
        reviews.push(hand(async (task) => reviewEach(task), waiting))
      }
      await Promise.all(reviews)
      if (failure) throw failure.error
    },
    async close() {
      await pool?.destroy()
    },
  }
}

function poolOf(filename: string, threads: number): Tinypool {
  // Each thread compiles the review for itself, and lives for seconds: inlining cost more time than it saved
  // (1,000 pairs on two cores took 14-18 % longer with it).
  setFlagsFromString('--no-turbo-inlining')
  // For the same reason a function is compiled for speed only when it has run for long (9-11 % less time).
  setFlagsFromString('--interrupt-budget=1000000')
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads })
}
