import { type LocalizedMessage, localizeMessage } from '../i18n/localized-message'
import type { DeskCalls } from './api'
import { gitOf } from './content-git'
import type { Desk } from './desk-calls'
import { releaseFolder, unpublishedSlugs } from './published-articles'

const MESSAGE: LocalizedMessage = { en: 'Publish {names}', th: 'เผยแพร่ {names}' }

/** So many articles are named in a message. */
const MOST_NAMED = 3

/**
 * @param desk what the desk works on
 * @returns what publishing would do now
 */
export async function publishingPlan({
  content,
  language,
  library,
  written,
}: Desk): Promise<DeskCalls['plan']['response']> {
  const known = await library.read()
  const stopping = known.saved.flatMap(({ problems }) => problems).filter(({ inDraft }) => !inDraft)
  const stopped = [...new Set(stopping.flatMap(({ slug }) => slug ?? []))]
  const changed = unpublishedSlugs(known, Date.now()).filter((slug) => !stopped.includes(slug))
  const { commits, changedByOthers } = uncommitted(content, written.unchanged())
  const commitMessage = commits && commits.length > 0 ? messageFor(commits)[language] : undefined
  return { changed, stopped, commits, changedByOthers, commitMessage, releaseFolder: releaseFolder() }
}

/**
 * @param content absolute path of the content folder
 * @param own files that the desk wrote, and nobody else since, by their names
 * @returns of what is not committed the files of the desk, which are undefined outside of a repository; and all others
 */
export function uncommitted(
  content: string,
  own: ReadonlyMap<string, unknown>,
): Pick<DeskCalls['plan']['response'], 'commits' | 'changedByOthers'> {
  const changed = gitOf(content)?.changed()
  if (!changed) return { commits: undefined, changedByOthers: [] }
  return {
    commits: changed.filter((name) => own.has(name)),
    changedByOthers: changed.filter((name) => !own.has(name)),
  }
}

function messageFor(files: readonly string[]): LocalizedMessage {
  const slugs = [...new Set(files.map((file) => file.split('/')[1] ?? file))]
  const more = slugs.length > MOST_NAMED ? ' …' : ''
  return localizeMessage(MESSAGE, { names: slugs.slice(0, MOST_NAMED).join(', ') + more })
}
