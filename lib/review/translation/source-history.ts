import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type Fingerprint, fingerprint, type TranslatableContent } from '../../content/articles/fingerprint'
import { readTranslatableContent } from '../../content/articles/translatable-content'

/** A wording that a file once had, and the commit that has it. */
export type PastWording = {
  readonly wording: TranslatableContent
  /** The whole file, as it was. */
  readonly content: string
  /** Hash of the commit, 10 hexadecimal digits. */
  readonly commit: string
  /** Day of the commit, such as `2024-03-09`. */
  readonly day: string
}

/** How far back a file's history is read. */
const MOST_COMMITS = 500

/**
 * Finds in git the text that a fingerprint was taken from.
 *
 * @param file path of a Markdown file, absolute or from the working directory
 * @param wanted the fingerprint
 * @returns the latest commit of the file whose words have it, also under a name that it had before; undefined where
 *   there is no git, no repository, no history of the file (a shallow clone, say), or no such text in it
 */
export function wordingInHistory(file: string, wanted: Fingerprint): PastWording | undefined {
  const folder = path.dirname(path.resolve(file))
  const log = git(folder, [
    'log',
    '--follow',
    `--max-count=${MOST_COMMITS}`,
    '--diff-filter=d',
    '--name-only',
    '--format=%x01%H %cs',
    '-z',
    '--',
    path.basename(file),
  ])
  for (const entry of log?.split('\u0001').slice(1) ?? []) {
    const [, hash = '', day = '', name = ''] = /^(\S+) ([\d-]+)\0*\n?([^\0]*)/.exec(entry) ?? []
    const content = name && git(folder, ['show', `${hash}:${name}`])
    const wording = content ? readTranslatableContent(content) : undefined
    if (content && wording && fingerprint(wording).whole === wanted.whole)
      return { wording, content, commit: hash.slice(0, 10), day }
  }
  return undefined
}

/** What git prints, or undefined when it cannot. */
function git(folder: string, command: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return status === 0 ? stdout : undefined
}
