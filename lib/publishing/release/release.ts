import { constants, existsSync, realpathSync, statSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { LocalizedError } from '../../i18n/localized-error'
import { localizeMessage } from '../../i18n/localized-message'
import { HEADERS_FILE } from '../headers/headers-file'
import { lendHashedFiles, removeDeadLinks } from './lent-files'
import {
  currentRelease,
  nextRelease,
  releasePath,
  releasesIn,
  removeLeftovers,
  removeRelease,
  swingTo,
  unfinishedPath,
} from './release-folder'
import { withReleaseLock } from './release-lock'

/** So many releases stay, the one that is served among them. */
export const KEPT_RELEASES = 5

/** A finished site has at least these; the last is written when its pages are finished. */
const OF_EVERY_SITE = ['index.html', '404.html', HEADERS_FILE]

const NO_SITE = {
  en: 'There is no finished site in {out} ({file} is missing). Make it with npm run build.',
  th: 'ใน {out} ไม่มีเว็บไซต์ที่สร้างเสร็จแล้ว (ไม่มี {file}) โปรดสร้างด้วย npm run build',
}
const INSIDE = {
  en: 'Releases cannot lie in {out}, which every build replaces. Choose a folder outside of it.',
  th: 'เก็บรุ่นไว้ใน {out} ไม่ได้ เพราะจะถูกแทนที่ทุกครั้งที่สร้างเว็บไซต์ โปรดเลือกโฟลเดอร์ที่อยู่นอกนั้น',
}
const REPLACED = {
  en: 'A build replaced {out} while it was copied. Nothing was released: run the command again.',
  th: 'มีการสร้างเว็บไซต์ใหม่แทนที่ {out} ระหว่างที่กำลังคัดลอก จึงยังไม่ได้เผยแพร่ โปรดใช้คำสั่งนี้อีกครั้ง',
}
const NONE_BEFORE = {
  en: 'There is no release in {folder} before the one that is served.',
  th: 'ใน {folder} ไม่มีรุ่นก่อนหน้ารุ่นที่ใช้อยู่',
}
const NONE_SERVED = {
  en: 'No release is served in {folder}.',
  th: 'ใน {folder} ไม่มีรุ่นที่ใช้อยู่',
}

/**
 * Makes a release of a finished site and has it served. The site is copied under another name, named when it is whole, and
 * swung to in one step: whenever the process is killed, a whole site is served, and the next release removes what is left.
 *
 * Of the former releases the last four up to the one that was served stay. Those after it were gone back from, or a
 * process was killed before it swung to them: the next one to go back to is never one of these.
 *
 * @param out folder of the finished site; it stays as it is
 * @param folder absolute path of the folder of releases
 * @returns the name of the release
 * @throws LocalizedError as `withReleaseLock` does, and when there is no finished site, a build replaces it meanwhile, or
 *   something else has the name of the link; Error when a file cannot be copied. What is served is then as it was.
 */
export async function release(out: string, folder: string): Promise<string> {
  const missing = OF_EVERY_SITE.find((file) => !existsSync(path.join(out, file)))
  if (missing) throw new LocalizedError(localizeMessage(NO_SITE, { out, file: missing }))
  return withReleaseLock(folder, async () => {
    if (!path.relative(realpathSync(out), realpathSync(folder)).startsWith('..'))
      throw new LocalizedError(localizeMessage(INSIDE, { out }))
    const served = currentRelease(folder)
    await removeLeftovers(folder)
    const former = releasesIn(folder)
    const kept = former.filter((name) => !served || name <= served).slice(1 - KEPT_RELEASES)
    const name = nextRelease(former)
    await copyWhole(out, folder, name, kept)
    swingTo(folder, name)
    await keepOnly(folder, [...kept, name])
    return name
  })
}

/**
 * Has the release served that was before the current one.
 *
 * @param folder absolute path of the folder of releases
 * @returns its name
 * @throws LocalizedError as `withReleaseLock` does, and when there is none
 */
export async function goBack(folder: string): Promise<string> {
  return withReleaseLock(folder, async () => {
    const served = currentRelease(folder)
    await removeLeftovers(folder)
    const releases = releasesIn(folder)
    const name = served && releases[releases.indexOf(served) - 1]
    if (!name) throw new LocalizedError(localizeMessage(NONE_BEFORE, { folder }))
    // Pages of the later ones are open now.
    const others = releases.filter((one) => one !== name)
    lendHashedFiles(folder, releasePath(folder, name), others)
    swingTo(folder, name)
    return name
  })
}

/**
 * Removes every release but the one that is served, with the files that they lent it: what was withdrawn from the site is
 * then nowhere in the folder.
 *
 * @param folder absolute path of the folder of releases
 * @returns the name of the release that is served
 * @throws LocalizedError as `withReleaseLock` does, and when none is served
 */
export async function forgetOthers(folder: string): Promise<string> {
  return withReleaseLock(folder, async () => {
    const served = currentRelease(folder)
    if (!served) throw new LocalizedError(localizeMessage(NONE_SERVED, { folder }))
    await removeLeftovers(folder)
    await keepOnly(folder, [served])
    return served
  })
}

/** Copies a site, and names it when it is whole, with what the kept releases lend it. */
async function copyWhole(out: string, folder: string, name: string, kept: readonly string[]): Promise<void> {
  const copy = unfinishedPath(folder, name)
  try {
    await copySite(out, copy)
    lendHashedFiles(folder, copy, kept)
    await rename(copy, releasePath(folder, name))
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** The times of files stay, by which servers tell browsers that what they have is still the same. */
async function copySite(out: string, copy: string): Promise<void> {
  const before = identityOf(out)
  await mkdir(copy, { recursive: true })
  let failure: unknown
  try {
    await cp(out, copy, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE })
  } catch (error) {
    failure = error
  }
  // Where a build has put another site in its place, the copy is a mixture, or a file was gone.
  if (identityOf(out) !== before) throw new LocalizedError(localizeMessage(REPLACED, { out }))
  if (failure) throw failure
}

/** What tells a folder from another one that took its place. */
function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats && `${stats.ino} ${stats.ctimeMs}`
}

async function keepOnly(folder: string, kept: readonly string[]): Promise<void> {
  for (const name of releasesIn(folder)) if (!kept.includes(name)) await removeRelease(folder, name)
  for (const name of kept) removeDeadLinks(releasePath(folder, name))
}
