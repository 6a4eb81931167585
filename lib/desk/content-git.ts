import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { type LocalizedMessage, localizeMessage, sameMessage } from '../i18n/localized-message'

const NO_IDENTITY = {
  en: 'git does not know who commits: set user.name and user.email with git config, then publish again.',
  th: 'git ไม่ทราบว่าใครเป็นผู้บันทึก ตั้งค่า user.name และ user.email ด้วย git config แล้วเผยแพร่อีกครั้ง',
}
const REFUSED = {
  en: 'Nothing was committed; git says: {reason}',
  th: 'ยังไม่ได้บันทึกลง git เพราะ: {reason}',
}

/** So long git and its hooks may take, in ms. */
const PATIENCE = 120_000

/** The git repository that a content folder lies in. */
type ContentGit = {
  /** @returns the files of the content that are not as the last commit has them, by their paths from the content folder */
  changed(): readonly string[]
  /**
   * Commits files and no others: what is staged besides stays staged, and nothing is pushed.
   *
   * @param names paths from the content folder
   * @param message the words of the commit
   * @returns the short hash of the commit; or why there is none
   */
  commit(
    names: readonly string[],
    message: string,
  ): { readonly hash: string } | { readonly refused: LocalizedMessage }
}

/**
 * @param content absolute path of the content folder
 * @returns its repository; undefined where it is in none, or there is no git
 */
export function gitOf(content: string): ContentGit | undefined {
  const git = (...words: string[]) =>
    spawnSync('git', ['-c', 'core.quotePath=false', ...words], {
      cwd: content,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_EDITOR: 'true',
        GIT_LITERAL_PATHSPECS: '1',
      },
    })
  const top = git('rev-parse', '--show-prefix')
  if (top.status !== 0) return undefined
  const prefix = top.stdout.trim()
  return {
    changed() {
      const { stdout } = git(...'status --porcelain=v1 -z --untracked-files=all --no-renames -- .'.split(' '))
      const paths = stdout.split('\0').flatMap((line) => (line ? [line.slice(3)] : []))
      return paths.map((name) => path.posix.relative(prefix || '.', name))
    },
    commit(names, message) {
      for (const words of [
        ['add', '--', ...names],
        ['commit', '--only', '--quiet', '-m', message, '--', ...names],
      ]) {
        const { status, stderr, stdout, error } = git(...words)
        if (status === 0) continue
        const said = `${stderr ?? ''}\n${stdout ?? ''}`.trim() || String(error)
        if (/tell me who you are|unable to auto-detect email|empty ident/i.test(said))
          return { refused: NO_IDENTITY }
        return { refused: localizeMessage(REFUSED, { reason: sameMessage(said.slice(-1000)) }) }
      }
      return { hash: git('rev-parse', '--short', 'HEAD').stdout.trim() }
    },
  }
}
