import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { LocalizedError } from '../../i18n/localized-error'
import { localizeMessage } from '../../i18n/localized-message'

/*
 * A folder of releases, as a server has it: `releases/<time>/` are whole sites, and the link `current` names the one that is
 * served. What is on its way in or out lies in `releases/` under a name that is not a release's, so whatever has the name
 * of a release is whole, whenever a process was killed.
 */

/** The time in UTC, without the colons that Windows and shells have other uses for: so names are in order of time. */
const RELEASE = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/

/** Begins the names of what is not whole, or no more. Servers send nothing whose name begins with a dot. */
const UNFINISHED = '.unfinished-'

const NOT_A_LINK = {
  en: '{current} is not a link that this command made. Move it away: it is to become the link to the site.',
  th: '{current} ไม่ใช่ลิงก์ที่คำสั่งนี้สร้าง โปรดย้ายออกไปก่อน เพราะชื่อนี้จะเป็นลิงก์ไปยังเว็บไซต์',
}

/**
 * @param folder folder of releases
 * @param release name of one, or of what lies beside them
 * @returns its folder
 */
export function releasePath(folder: string, release: string): string {
  return path.join(folder, 'releases', release)
}

/**
 * @param folder folder of releases
 * @param release name of one
 * @returns where it lies while it is not whole
 */
export function unfinishedPath(folder: string, release: string): string {
  return releasePath(folder, UNFINISHED + release)
}

/**
 * @param folder folder of releases
 * @returns the names of all releases, the oldest first
 */
export function releasesIn(folder: string): string[] {
  const releases = releasePath(folder, '')
  if (!existsSync(releases)) return []
  return readdirSync(releases)
    .filter((name) => RELEASE.test(name))
    .sort()
}

/**
 * @param folder folder of releases
 * @returns the name of the release that is served, or undefined where none is
 * @throws LocalizedError when something else has the link's name
 */
export function currentRelease(folder: string): string | undefined {
  const link = currentLink(folder)
  const stats = lstatSync(link, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (!stats.isSymbolicLink()) throw new LocalizedError(localizeMessage(NOT_A_LINK, { current: link }))
  const target = path.resolve(folder, readlinkSync(link))
  return releasesIn(folder).find((release) => releasePath(folder, release) === target)
}

/**
 * @param releases the names of those there are, the oldest first
 * @param now milliseconds of Unix time
 * @returns a name for the next: that of the time, or of a moment after the last release where a clock was put back
 */
export function nextRelease(releases: readonly string[], now = Date.now()): string {
  const last = releases.at(-1)
  const time = last ? Math.max(now, timeOf(last) + 1) : now
  return new Date(time).toISOString().replace(/[:.]/g, '-')
}

function timeOf(release: string): number {
  return Date.parse(release.replace(RELEASE, '$1T$2:$3:$4.$5Z'))
}

/**
 * Has another release served from now on. The new link is made beside the former and renamed over it, which is one step for
 * whoever opens a file through it. It is a relative one, so that the folder may be moved, or be elsewhere in a container.
 *
 * @param folder folder of releases
 * @param release name of a whole release
 */
export function swingTo(folder: string, release: string): void {
  const link = nextLink(folder)
  rmSync(link, { force: true })
  symlinkSync(path.join('releases', release), link)
  renameSync(link, currentLink(folder))
}

/**
 * Removes a release: it loses its name first, so that half of one is never taken for a release.
 *
 * @param folder folder of releases
 * @param release name of a release that is not served
 */
export async function removeRelease(folder: string, release: string): Promise<void> {
  const unfinished = unfinishedPath(folder, release)
  await rename(releasePath(folder, release), unfinished)
  await rm(unfinished, { recursive: true, force: true })
}

/**
 * Removes what killed processes left: copies and removals that were not finished, and a link that was not swung.
 *
 * @param folder folder of releases, in which nothing else is at work
 */
export async function removeLeftovers(folder: string): Promise<void> {
  rmSync(nextLink(folder), { force: true })
  const releases = releasePath(folder, '')
  if (!existsSync(releases)) return
  for (const name of readdirSync(releases))
    if (name.startsWith(UNFINISHED)) await rm(path.join(releases, name), { recursive: true, force: true })
}

function currentLink(folder: string): string {
  return path.join(folder, 'current')
}

function nextLink(folder: string): string {
  return path.join(folder, '.current.next')
}
