import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { siteSettings } from '../content/site/site-settings'
import { readDataTable } from '../data-table'
import { type Locale, localeCodes } from '../i18n/locales'
import { messagesIn } from '../i18n/messages'
import type { SpokenLanguage } from './speech'

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

type Constants = Readonly<Record<string, unknown>>

const bundled = new Map<string, ReaderScript>()

/**
 * Bundles a part of `lib/client` into one module; once a process in production, anew at each call in development.
 *
 * @param part name of its file
 * @param constants values of the constants that it declares and nobody defines
 * @param locale the language that they are in, if any
 * @throws esbuild's error, with file and line, when it cannot be bundled
 */
function bundle(part: string, constants: Constants = {}, locale?: Locale): ReaderScript {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const id = locale ? `${part}-${locale}` : part
  const known = bundled.get(id)
  if (known && !isDevelopment) return known
  const define = Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  )
  const code = bundleCode(part, define, isDevelopment ? AFTER_NEXT : '')
  const name = `${id}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
  const script = { name, path: `/reader/${name}`, code }
  bundled.set(id, script)
  return script
}

/**
 * Bundles a part of `lib/client` for browsers.
 *
 * @param part name of its file
 * @param define names in it, with the code that they stand for
 * @param before code that comes first
 * @returns the code
 * @throws esbuild's error, with file and line, when it cannot be bundled
 */
export function bundleCode(part: string, define: Readonly<Record<string, string>>, before = ''): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(/* turbopackIgnore: true */ process.cwd(), `lib/client/${part}.ts`)],
    bundle: true,
    format: 'esm',
    // What every browser since 2022 runs; the page itself works in all others.
    target: 'es2022',
    // What is loaded on demand lies beside what asks for it.
    external: ['./sharing.*', './keep-offline.*'],
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
    define,
    ...(before ? { banner: { js: before } } : {}),
  })
  return outputFiles[0]?.text ?? ''
}

/** The parts that come when they are asked for, in the language of the page. */
function onDemand(): Record<string, Record<Locale, ReaderScript>> {
  const inLanguages = (make: (locale: Locale) => ReaderScript) =>
    Object.fromEntries(localeCodes.map((locale) => [locale, make(locale)]))
  return {
    'appearance-dialog': inLanguages((locale) =>
      bundle('appearance-dialog', { WORDS: messagesIn(locale).appearance }, locale),
    ),
    listening: inLanguages((locale) =>
      bundle('listening', { WORDS: messagesIn(locale).listening, SPOKEN: spokenLanguage(locale) }, locale),
    ),
  }
}

/** @returns how a language is spoken; one that nobody has described yet is spoken as it is written */
function spokenLanguage(locale: Locale): SpokenLanguage {
  const table = `lib/client/spoken/${locale}.yaml`
  return existsSync(path.join(/* turbopackIgnore: true */ process.cwd(), table))
    ? readDataTable(table)
    : { say: [] }
}

/** @returns the script that every page has */
export function readerScript(): ReaderScript {
  const names = Object.entries(onDemand()).map(([part, scripts]) => [
    part,
    Object.fromEntries(Object.entries(scripts).map(([locale, { name }]) => [locale, `./${name}`])),
  ])
  return bundle('reader', {
    ON_DEMAND: Object.fromEntries(names),
    SHARING_SCRIPT: `./${bundle('sharing').name}`,
    OFFLINE_SCRIPT: `./${bundle('keep-offline').name}`,
    // What is being written is not to be answered from what was kept.
    OFFLINE: siteSettings().offline && process.env.NODE_ENV !== 'development',
  })
}

/** @returns the script of the search page, which has the other one too */
export function searchScript(): ReaderScript {
  return bundle('search')
}

/** @returns the script of the page that lists what is saved, which has the first one too */
export function savedScript(): ReaderScript {
  return bundle('saved')
}

/** @returns all scripts that a page may have or ask for */
export function readerScripts(): readonly ReaderScript[] {
  return [
    readerScript(),
    searchScript(),
    savedScript(),
    bundle('sharing'),
    bundle('keep-offline'),
    ...Object.values(onDemand()).flatMap(Object.values),
  ]
}
