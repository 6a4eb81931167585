import { fork } from 'node:child_process'
import { on } from 'node:events'
import path from 'node:path'
import { type LocalizedMessage, localizeMessage } from '../i18n/localized-message'
import { basePath, siteUrl } from '../i18n/site-url'
import { type BuildEvent, EVENTS_VARIABLE } from '../publishing/build/build-events'
import { PUBLISHED_FOLDER } from '../publishing/build/publish'
import { release } from '../publishing/release/release'
import { withReleaseLock } from '../publishing/release/release-lock'
import { findFreePort, wishedPort } from '../publishing/server/free-port'
import { type ServedSite, serveSite } from '../publishing/server/server'
import type { FileVersion, PublishEvent } from './api'
import { gitOf } from './content-git'
import type { Desk } from './desk-calls'
import { noteRelease, releaseFolder } from './published-articles'
import { uncommitted } from './publishing-plan'
import { refusalOf } from './refusal'

const MESSAGES = {
  begun: { en: 'Publishing …', th: 'กำลังเผยแพร่ …' },
  running: { en: 'Publishing goes on already: wait until it has ended.', th: 'กำลังเผยแพร่อยู่แล้ว โปรดรอให้เสร็จ' },
  notBuilt: {
    en: 'Nothing was published: the site is as it was.',
    th: 'ยังไม่ได้เผยแพร่ เว็บไซต์ยังเป็นของเดิม',
  },
  brokenOff: {
    en: 'Nothing was published: the site is as it was. The terminal tells why.',
    th: 'ยังไม่ได้เผยแพร่ เว็บไซต์ยังเป็นของเดิม ดูสาเหตุในเทอร์มินัล',
  },
  released: { en: 'Released in {folder}.', th: 'เผยแพร่ไว้ใน {folder} แล้ว' },
} as const satisfies Record<string, LocalizedMessage>

let isPublishing = false
let served: ServedSite | undefined

/**
 * Publishes what is saved, as the commands of the terminal do: builds, releases where a folder for that is set, and commits
 * what the desk wrote where the content is in a git repository.
 *
 * @param desk what the desk works on
 * @param commitMessage the words of the commit; without them nothing is committed
 * @returns what happens, as it happens; the last event says how it ended
 */
export async function* publishSite(desk: Desk, commitMessage?: string): AsyncGenerator<PublishEvent> {
  if (isPublishing) return yield { kind: 'failed', message: MESSAGES.running }
  isPublishing = true
  try {
    yield { kind: 'step', message: MESSAGES.begun }
    const before = desk.written.unchanged()
    const folder = releaseFolder()
    // A folder that is missing is told before the site is built, not after.
    if (folder) await withReleaseLock(folder, async () => {})
    let end: BuildEvent | 'built' | undefined
    for await (const event of build()) {
      end = event
      if (event !== 'built') yield event
    }
    if (end !== 'built') {
      // Whatever ended the build may have been told by it.
      const message = end?.kind === 'findings' ? MESSAGES.notBuilt : MESSAGES.brokenOff
      if (end?.kind !== 'failed') yield { kind: 'failed', message }
      return
    }
    if (folder) {
      noteRelease(await release(path.resolve(PUBLISHED_FOLDER), folder))
      yield { kind: 'step', message: localizeMessage(MESSAGES.released, { folder }) }
    }
    const { committed, notCommitted } = commit(desk, before, commitMessage)
    if (notCommitted) yield { kind: 'step', message: notCommitted }
    yield { kind: 'published', address: await address(), committed, notCommitted }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) console.error(error)
    yield { kind: 'failed', message: refusal?.localized ?? MESSAGES.brokenOff }
  } finally {
    isPublishing = false
  }
}

/** Builds in a process of its own; `built` where that went well. */
async function* build(): AsyncGenerator<BuildEvent | 'built'> {
  const { NODE_ENV: _, ...env } = process.env
  const child = fork('lib/publishing/build/build.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: { ...(env as NodeJS.ProcessEnv), [EVENTS_VARIABLE]: 'told' },
  })
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  for await (const [event] of on(child, 'message', { close: ['close'] })) yield event as BuildEvent
  if ((await exit) === 0) yield 'built'
}

/** Commits what was published: what was saved while the site was built goes out the next time. */
function commit(
  { content, written }: Desk,
  before: ReadonlyMap<string, FileVersion>,
  message: string | undefined,
): { readonly committed: string | undefined; readonly notCommitted: LocalizedMessage | undefined } {
  const own = [...written.unchanged()].filter(([name, version]) => before.get(name) === version)
  const { commits = [] } = uncommitted(content, new Map(own))
  const done =
    message?.trim() && commits.length > 0 ? gitOf(content)?.commit(commits, message.trim()) : undefined
  if (!done) return { committed: undefined, notCommitted: undefined }
  if ('refused' in done) return { committed: undefined, notCommitted: done.refused }
  written.forget(commits)
  return { committed: done.hash, notCommitted: undefined }
}

/** Where readers find the site; where nobody said that, it is served here for as long as the desk is open. */
async function address(): Promise<string> {
  if (process.env.SITE_URL?.trim()) return `${siteUrl()}/`
  served ??= await serveSite({
    folder: path.resolve(PUBLISHED_FOLDER),
    port: await findFreePort(wishedPort(undefined)),
    base: basePath(),
  })
  return served.url
}
