import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { severalAtOnce } from '../../concurrency'
import { SHRINKS } from '../headers/file-types'
import { filesIn } from './site-files'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below a network packet there is nothing to win. */
const LEAST_BYTES = 256

/** What the names of compressed files end in, after the name of the file itself. */
export const COMPRESSED = ['.br', '.gz'] as const

/**
 * Brotli's best takes some thirty times as long as its middle, for a page that is 8 % smaller: worth it for what is
 * opened most, not for an archive of thousands, nor for the long lists that only machines read.
 */
const BEST = constants.BROTLI_MAX_QUALITY
const GOOD = 6
const LONG = 200_000

/** zlib works in libuv's threads, four by default: more at once only waits in memory. */
const AT_ONCE = 4

/**
 * Puts a `.br` and a `.gz` beside every compressible file of a site, so that no server compresses at each request.
 *
 * @param site folder of the site
 * @param done paths of files from there that have theirs already
 * @returns how many files got compressed versions
 */
export async function compressSite(site: string, done: ReadonlySet<string> = new Set()): Promise<number> {
  const files = filesIn(site).filter((file) => SHRINKS.test(file) && !done.has(file))
  const made = await severalAtOnce(files, AT_ONCE, (file) => compressFile(path.join(site, file)))
  return made.filter(Boolean).length
}

/** Puts a `.br` and a `.gz` beside a file, if they are worth it; returns whether they are there now. */
async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file)
  if (bytes.length < LEAST_BYTES) return false
  for (const [ending, packed] of await compressed(bytes, false)) await writeFile(file + ending, packed)
  return true
}

/**
 * Compresses what is in a file.
 *
 * @param bytes what is in it
 * @param isArchived whether it is seldom opened, so that it is compressed fast rather than as small as can be
 * @returns the bytes by what the name ends in, of {@link COMPRESSED}
 */
export async function compressed(
  bytes: Buffer,
  isArchived: boolean,
): Promise<readonly (readonly [ending: (typeof COMPRESSED)[number], packed: Buffer])[]> {
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: isArchived || bytes.length > LONG ? GOOD : BEST,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    zip(bytes, { level: 9 }),
  ])
  return [
    ['.br', br],
    ['.gz', gz],
  ]
}
