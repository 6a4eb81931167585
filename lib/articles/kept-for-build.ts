import { contentFolder } from '../content-folder'

/**
 * Reads once for a production build, whose content does not change, and anew each time otherwise, so that an
 * editor sees every change on reload.
 *
 * @param read reads the content
 * @returns the same, kept for as long as the content folder is the same
 */
export function keptForBuild<T>(read: () => T): () => T {
  let kept: { readonly folder: string; readonly value: T } | undefined
  return () => {
    if (process.env.NODE_ENV !== 'production') return read()
    const folder = contentFolder()
    if (kept?.folder !== folder) kept = { folder, value: read() }
    return kept.value
  }
}
