import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** What is dear to make and kept between builds, each in a folder of its own. */
export type StoreKind = 'pages' | 'cards' | 'pictures' | 'search'

/**
 * Files that earlier builds have made. Each is called by the hash of what it was made from, so that one that is there is
 * right, and its name on the disk has a checksum of its bytes as well: what a disk or a person has altered is never used.
 */
export type Store = {
  /** Whether a file is there and whole; one that is not whole is removed. It counts as used. */
  has(name: string): boolean
  /** Absolute path of a file; undefined when there is none. Whether it is whole is not looked at again. */
  pathOf(name: string): string | undefined
  /** Puts a file there. Whoever reads it meanwhile finds all of it or nothing. Returns its absolute path. */
  put(name: string, bytes: Uint8Array): string
}

/** `<key>-<checksum><ending>` on the disk is `<key><ending>` to whoever asks. */
const STORED = /^(.+)-([0-9a-f]{16})(\.[a-z0-9]+)$/

const DAY = 24 * 60 * 60 * 1000

/** An article that is taken back, or a branch that is built now and then, finds its files again for so long. */
const KEPT_FOR = 30 * DAY

/**
 * @param kind what is kept there
 * @returns absolute path of its folder, which may be deleted at any time
 */
export function storeFolder(kind: StoreKind): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), '.cache', 'store', kind)
}

/**
 * Opens a store. What other processes put there later is not seen.
 *
 * @param kind what is kept there
 * @param folder absolute path of its folder, which need not exist
 * @returns the files that are there now
 */
export function storeOf(kind: StoreKind, folder = storeFolder(kind)): Store {
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, string>()
  for (const file of readdirSync(/* turbopackIgnore: true */ folder)) {
    const [, key, , ending] = STORED.exec(file) ?? []
    if (key && ending) files.set(key + ending, file)
  }
  const whole = new Set<string>()
  const placeOf = (file: string) => path.join(/* turbopackIgnore: true */ folder, file)
  return {
    has(name) {
      const file = files.get(name)
      if (!file) return false
      if (whole.has(name)) return true
      if (!isWhole(placeOf(file))) {
        rmSync(placeOf(file), { force: true })
        files.delete(name)
        return false
      }
      markUse(placeOf(file))
      whole.add(name)
      return true
    },
    pathOf(name) {
      const file = files.get(name)
      return file && placeOf(file)
    },
    put(name, bytes) {
      const { name: key, ext: ending } = path.parse(name)
      const file = `${key}-${checksum(bytes)}${ending}`
      const former = files.get(name)
      if (former && former !== file) rmSync(placeOf(former), { force: true })
      writeBeside(placeOf(file), bytes)
      files.set(name, file)
      whole.add(name)
      return placeOf(file)
    },
  }
}

/**
 * Removes what no build has used for 30 days.
 *
 * @param folder absolute path of a store's folder; it need not be there
 * @param now the time, in milliseconds since 1970
 * @returns the names of the files that were removed
 */
export function forgetUnused(folder: string, now = Date.now()): string[] {
  if (!existsSync(folder)) return []
  const unused = readdirSync(folder).filter(
    (name) => now - statSync(path.join(folder, name)).atimeMs > KEPT_FOR,
  )
  for (const name of unused) rmSync(path.join(folder, name), { force: true })
  return unused
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

function isWhole(place: string): boolean {
  try {
    return (
      checksum(readFileSync(/* turbopackIgnore: true */ place)) === STORED.exec(path.basename(place))?.[2]
    )
  } catch {
    return false
  }
}

/**
 * Notes the day of the last use as the time of access. The time of change stays as it is, because servers make their
 * ETags of it and the published files are the same files; it has whole seconds, because setting a time keeps no more.
 */
function markUse(place: string): void {
  const { atimeMs, mtime } = statSync(place)
  if (Date.now() - atimeMs > DAY) utimesSync(place, new Date(), mtime)
}

function writeBeside(place: string, bytes: Uint8Array): void {
  const unfinished = `${place}.${process.pid}.unfinished`
  writeFileSync(unfinished, bytes)
  const now = Math.floor(Date.now() / 1000)
  utimesSync(unfinished, now, now)
  renameSync(unfinished, place)
}
