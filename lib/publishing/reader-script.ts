import { createHash } from 'node:crypto'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** The reader's script as it is served. */
export type ReaderScript = {
  /** File name with a hash of the code: another code is another address, so no cache can mix versions. */
  readonly name: string
  /** Path of its address. */
  readonly path: string
  readonly code: string
}

let bundled: ReaderScript | undefined

/**
 * Bundles `lib/reader` into one module; once a process in production, anew at each call in development.
 *
 * @returns the script
 * @throws esbuild's error, with file and line, when it cannot be bundled
 */
export function readerScript(): ReaderScript {
  if (bundled && process.env.NODE_ENV === 'production') return bundled
  const { outputFiles } = buildSync({
    entryPoints: [path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/reader/reader.ts')],
    bundle: true,
    format: 'esm',
    // What every browser since 2022 runs; the page itself works in all others.
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  const name = `reader.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
  bundled = { name, path: `/reader/${name}`, code }
  return bundled
}
