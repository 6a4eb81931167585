import { createHash } from 'node:crypto'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** A script as it is served. */
export type ReaderScript = {
  /** File name with a hash of the code: another code is another address, so no cache can mix versions. */
  readonly name: string
  /** Path of its address. */
  readonly path: string
  readonly code: string
}

/**
 * In development Next.js takes hold of a page once it is there, and reports what it finds changed: so the script begins
 * when that is over, which Next.js shows by setting `nd`.
 */
const AFTER_NEXT = "while (!('nd' in window)) await new Promise((resolve) => setTimeout(resolve, 10));"

const bundled = new Map<string, ReaderScript>()

/**
 * Bundles a part of `lib/client` into one module; once a process in production, anew at each call in development.
 *
 * @throws esbuild's error, with file and line, when it cannot be bundled
 */
function bundle(part: string): ReaderScript {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const known = bundled.get(part)
  if (known && !isDevelopment) return known
  const { outputFiles } = buildSync({
    entryPoints: [path.join(/* turbopackIgnore: true */ process.cwd(), `lib/client/${part}.ts`)],
    bundle: true,
    format: 'esm',
    // What every browser since 2022 runs; the page itself works in all others.
    target: 'es2022',
    // What is loaded on demand lies beside what asks for it.
    ...(part === 'reader'
      ? {
          define: { SHARING_SCRIPT: JSON.stringify(`./${bundle('sharing').name}`) },
          external: ['./sharing.*'],
        }
      : {}),
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
    ...(isDevelopment ? { banner: { js: AFTER_NEXT } } : {}),
  })
  const code = outputFiles[0]?.text ?? ''
  const name = `${part}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
  const script = { name, path: `/reader/${name}`, code }
  bundled.set(part, script)
  return script
}

/** @returns the script that every page has */
export function readerScript(): ReaderScript {
  return bundle('reader')
}

/** @returns the script of the search page, which has the other one too */
export function searchScript(): ReaderScript {
  return bundle('search')
}

/** @returns all scripts that a page may have or ask for */
export function readerScripts(): readonly ReaderScript[] {
  return [readerScript(), searchScript(), bundle('sharing')]
}
