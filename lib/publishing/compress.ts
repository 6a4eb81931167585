import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { SHRINKS } from './file-types'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below a network packet there is nothing to win. */
const LEAST_BYTES = 256

/** zlib works in libuv's threads, four by default: more at once only waits in memory. */
const AT_ONCE = 4

/**
 * Puts a `.br` and a `.gz` beside every compressible file of a site, so that no server compresses at each request.
 *
 * @param site folder of the site
 * @returns how many files got compressed versions
 */
export async function compressSite(site: string): Promise<number> {
  const files = (await readdir(site, { recursive: true })).filter((file) => SHRINKS.test(file)).sort()
  let next = 0
  let compressed = 0
  const worker = async () => {
    for (let file = files[next++]; file !== undefined; file = files[next++])
      if (await compressFile(path.join(site, file))) compressed++
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return compressed
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file)
  if (bytes.length < LEAST_BYTES) return false
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    zip(bytes, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
  return true
}
