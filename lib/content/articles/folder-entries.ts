import { type Dirent, readdirSync } from 'node:fs'
import path from 'node:path'
import { type EntryKind, entryKind } from '../../entry-kind'
import { PARTS, type Problem } from '../problem'
import { kindAdvice } from '../yaml/file-advice'

/** What lies in an article's folder: its path from there, with `/`, and what it is. */
export type FolderEntry = { readonly name: string; readonly kind: EntryKind }

/**
 * @param folder absolute path of a folder
 * @returns all that is in it and in the folders below, in a fixed order; what is hidden is left out, links are not followed
 */
export function entriesUnder(folder: string, name = ''): readonly FolderEntry[] {
  return readdirSync(path.join(/* turbopackIgnore: true */ folder, name), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = name === '' ? entry.name : `${name}/${entry.name}`
      const one = { name: below, kind: kindOf(entry, folder, below) }
      return one.kind === 'folder' ? [one, ...entriesUnder(folder, below)] : [one]
    })
}

/** Files are told when they are read that they may not be: asking for each takes a call. */
function kindOf(entry: Dirent, folder: string, name: string): EntryKind {
  return entry.isFile() ? 'file' : entryKind(folder, name)
}

/**
 * @param entries what lies in an article's folder
 * @param textNames the names of texts
 * @returns what can be no part of an article: links, pipes and the like, and folders that are called as a text is
 */
export function oddEntries(
  entries: readonly FolderEntry[],
  textNames: readonly string[],
): readonly FolderEntry[] {
  return entries.filter(({ name, kind }) => (kind === 'folder' ? textNames.includes(name) : kind !== 'file'))
}

/**
 * @param entry what can be no part of an article
 * @param shown path of the article's folder, for messages
 * @returns the problem that it lies there
 */
export function oddEntry({ name, kind }: FolderEntry, shown: string): Problem {
  return { file: `${shown}/${name}`, field: PARTS.file, ...kindAdvice(kind) }
}

/** What editors' programs and operating systems leave behind: `th.md~`, `th.md.bak`, `#th.md#`, `~$notes.docx`, `Thumbs.db`. */
const LEFT_BEHIND =
  /(?:~|\.(?:bak|old|orig|rej|sw[a-p]|te?mp))$|^(?:~\$.*|#.*#|thumbs\.db|ehthumbs\.db|desktop\.ini)$/i

/**
 * @param name path of a file from an article's folder
 * @returns whether nobody put it there: it is neither read nor told
 */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.test(path.posix.basename(name)) || name.split('/').includes('__MACOSX')
}
