import { contentFolder } from '../content-folder'
import { processSingleton } from './process-singleton'

type Kept = { readonly folder: string; readonly value: unknown }
type Memo = { readonly values: Map<string, Kept>; isKept: boolean }

const memo = () => processSingleton('kept for build', (): Memo => ({ values: new Map(), isKept: false }))

/**
 * Has what is read of the content from now on kept until this is called again, also where there is no production build.
 * The development server does so with each request: a page asks for all the articles several times.
 */
export function readContentAnew(): void {
  memo().values.clear()
  memo().isKept = true
}

/**
 * Does something that asks for the content many times, and has it read once for that.
 *
 * @param work what is done, at once
 * @returns what it gives
 */
export function readingOnce<T>(work: () => T): T {
  const own = memo()
  if (own.isKept || process.env.NODE_ENV === 'production') return work()
  readContentAnew()
  try {
    return work()
  } finally {
    own.isKept = false
    own.values.clear()
  }
}

/**
 * Reads once for a production build, whose content does not change, and anew each time otherwise, so that an
 * editor sees every change on reload.
 *
 * @param name what is read, such as `library`: each has a name of its own
 * @param read reads the content
 * @returns the same, kept for as long as the content folder is the same, and {@link readContentAnew} is not called
 */
export function buildMemo<T>(name: string, read: () => T): () => T {
  return () => {
    const { values, isKept } = memo()
    if (process.env.NODE_ENV !== 'production' && !isKept) return read()
    const folder = contentFolder()
    const kept = values.get(name)
    if (kept?.folder === folder) return kept.value as T
    const value = read()
    values.set(name, { folder, value })
    return value
  }
}
