import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LocalizedError } from '../../i18n/localized-error'
import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { beginOf, isRunning } from './processes'

const RUNNING = {
  en: 'A build is already running in this folder: process {pid}, since {since}. Wait until it has ended.',
  th: 'มีการสร้างเว็บไซต์ในโฟลเดอร์นี้อยู่แล้ว: โปรเซส {pid} ตั้งแต่ {since} → รอให้เสร็จก่อน',
}

/** Who holds a lock. Numbers of processes are given anew, so the time when the process began belongs to it. */
type Holder = { readonly pid: number; readonly began: string; readonly since: string }

/**
 * Takes the lock of a project's builds: two at once would write into the same folders, and publish each other's pages. The
 * lock of a process that has ended, however it ended, holds nobody.
 *
 * @param project absolute path of the project
 * @returns gives the lock back
 * @throws LocalizedError that names the process which has it
 */
export function takeBuildLock(project: string): () => void {
  return takeLock(path.join(project, '.cache/build.lock'), RUNNING)
}

/**
 * Takes a lock, which only one process has at a time.
 *
 * @param lock absolute path of its file
 * @param running what is told where another process has it, with places for `{pid}` and `{since}`
 * @returns gives the lock back
 * @throws LocalizedError with that message
 */
export function takeLock(lock: string, running: LocalizedMessage): () => void {
  mkdirSync(path.dirname(lock), { recursive: true })
  const own = `${lock}.${process.pid}`
  const { pid } = process
  const holder: Holder = { pid, began: beginOf(pid) ?? '', since: new Date().toLocaleTimeString('en-GB') }
  const text = JSON.stringify(holder)
  writeFileSync(own, text)
  try {
    while (!isLinked(own, lock)) {
      const found = read(lock)
      // Given back in this moment.
      if (found === undefined) continue
      const other = holderOf(found)
      if (other && isRunning(other.pid, other.began))
        throw new LocalizedError(localizeMessage(running, { pid: other.pid, since: other.since }))
      removeStale(lock, found)
    }
  } finally {
    rmSync(own, { force: true })
  }
  return () => {
    if (read(lock) === text) rmSync(lock, { force: true })
  }
}

/** A link is made whole or not at all, and never over another file: only one of many gets the name. */
function isLinked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Another build may have removed it meanwhile, and taken the lock: then what was moved away is not stale, and goes back. */
function removeStale(lock: string, stale: string): void {
  const aside = `${lock}.${process.pid}.stale`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  if (read(aside) !== stale) isLinked(aside, lock)
  rmSync(aside, { force: true })
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function holderOf(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}
