import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { FILE_TYPES } from '../../../lib/publishing/headers/file-types'
import { HEADER_TABLE, headersFor } from '../../../lib/publishing/headers/headers'
import type { Answer } from './ask'
import type { Host } from './hosts'
import { OUT } from './pages'

/** Files of the built site that readers may ask for, by their paths from its root. */
export const files: readonly string[] = readdirSync(OUT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== '_headers' && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => `/${path.relative(OUT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
  .sort()

/** A file of each kind that a site may hold, whether or not this one does; each of them is ten digits. */
export const samples: readonly string[] = FILE_TYPES.flatMap(({ endings }) => endings)
  .flatMap((ending) => (ending.startsWith('/') ? [ending] : [`/a${ending}`, `/a.0123abcd${ending}`]))
  .map((name) => `/samples${name}`)

/**
 * Has a copy of the built site served, with the samples in it, and secrets in it and beside it.
 *
 * @param start one of `HOSTS`
 * @returns the server; when it stops, the copy goes
 */
export async function startWithCopy(start: (folder: string) => Promise<Host>): Promise<Host> {
  const folder = await mkdtemp(path.join(tmpdir(), 'served-'))
  const site = path.join(folder, 'site')
  await cp(OUT, site, { recursive: true, preserveTimestamps: true })
  for (const secret of ['secret.txt', 'site/.secret', 'site/th/.secret', 'site/.git-config.txt'])
    await writeFile(path.join(folder, secret), 'secret')
  await mkdir(path.join(site, 'samples'))
  for (const sample of samples) await writeFile(path.join(site, sample), '0123456789')
  const { url, stop } = await start(site)
  return {
    url,
    async stop() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What is in a file of the built site. */
export function contentOf(file: string): Buffer {
  return readFileSync(path.join(OUT, file))
}

/** What an answer brought, decompressed. */
export function contentIn({ headers, body }: Answer): Buffer {
  const decode = { br: brotliDecompressSync, gzip: gunzipSync }[String(headers['content-encoding'])]
  return decode ? decode(body) : body
}

/**
 * @param file path of a file
 * @returns what each field of the table must be in the answer: also of those that the file must not have, but for `Vary`,
 *   which may always be there
 */
export function expectedFor(file: string): Record<string, string | undefined> {
  const fields = HEADER_TABLE.map(({ field }) => field).filter((field) => field !== 'vary')
  return { ...Object.fromEntries(fields.map((field) => [field, undefined])), ...headersFor(file) }
}

/** The expected fields as they were answered; `Vary` may name more than it must, and in any case of letters. */
export function told({ headers }: Answer, expected: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.keys(expected).map((field) => {
      const value = headers[field]
      if (field !== 'vary') return [field, value]
      return [field, /\baccept-encoding\b/i.test(String(value)) ? 'Accept-Encoding' : value]
    }),
  )
}
