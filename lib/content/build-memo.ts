import { contentFolder } from '../content-folder'
import { processSingleton } from './process-singleton'

type Kept = { readonly folder: string; readonly value: unknown }

/**
 * Reads once for a production build, whose content does not change, and anew each time otherwise, so that an
 * editor sees every change on reload.
 *
 * @param name what is read, such as `library`: each has a name of its own
 * @param read reads the content
 * @returns the same, kept for as long as the content folder is the same
 */
export function buildMemo<T>(name: string, read: () => T): () => T {
  const all = processSingleton('kept for build', () => new Map<string, Kept>())
  return () => {
    if (process.env.NODE_ENV !== 'production') return read()
    const folder = contentFolder()
    const kept = all.get(name)
    if (kept?.folder === folder) return kept.value as T
    const value = read()
    all.set(name, { folder, value })
    return value
  }
}
