import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { basePath } from '../../i18n/site-url'
import { COMPRESSED } from '../finish/compress'
import { HEADER_TABLE, type HeaderRule, isHashed, PAGES, valueFor } from './headers'

/** The name that Cloudflare Pages and Netlify look for; it tells them their headers and is served by nobody. */
export const HEADERS_FILE = '_headers'

/** Cloudflare Pages reads no more: https://developers.cloudflare.com/pages/configuration/headers/. */
const MOST_RULES = 100

/**
 * Writes the table of headers in the form of Cloudflare Pages and Netlify.
 *
 * There every pattern that fits an address adds its fields, and a field that comes twice becomes one with two values.
 * So what differs from file to file is never also under `/*`, and the patterns of one field never overlap; but for the
 * policy of documents that are no pages, since of two policies both apply. Left to the hosts is what they do by themselves
 * and alike: no caching without asking again, `Vary`, and common types.
 *
 * @param files paths of all files of the site, beginning with `/`
 * @param base the path that the site lies under, as `basePath` gives it
 * @returns text of `_headers`
 * @throws when it would pass a limit of Cloudflare Pages, which would then leave out a part of it
 */
export function headersFile(files: readonly string[], base = ''): string {
  const rules = new Map<string, string[]>()
  for (const rule of HEADER_TABLE)
    for (const [pattern, value] of patternsFor(rule, files))
      rules.set(pattern, [...(rules.get(pattern) ?? []), `  ${rule.field}: ${value}`])
  refuseTooMuch(rules)
  return [...rules].map(([pattern, lines]) => `${[base + pattern, ...lines].join('\n')}\n`).join('')
}

function patternsFor(rule: HeaderRule, files: readonly string[]): [pattern: string, value: string][] {
  const { field, cases, otherwise } = rule
  if (cases.length === 0) return otherwise ? [['/*', otherwise]] : []
  const endings = [...new Set(files.map(endingOf).filter((end) => end !== ''))].sort()
  const ofEndings = endings.map((end): [string, string] => [`/*${end}`, valueFor(rule, end) ?? ''])
  // The page for missing addresses answers any, so what pages have is sent with everything here.
  const ofPages = cases.find(({ files }) => files === PAGES)?.value
  if (ofPages) return [['/*', ofPages], ...ofEndings.filter(([, value]) => value !== '' && value !== ofPages)]
  if (field === 'vary') return []
  if (field === 'cache-control')
    return hashedPatterns(files).map((pattern) => [pattern, cases[0]?.value ?? ''])
  if (field === 'content-type') {
    const names = files.map((file) => file.slice(file.lastIndexOf('/')))
    return ['/feed.xml', '/feed.json', '/manifest.webmanifest']
      .filter((name) => names.includes(name))
      .map((name) => [name.startsWith('/feed') ? `/*${name}` : name, valueFor(rule, name) ?? ''])
  }
  const ofFolders = ['/', '/*/'].map((pattern): [string, string] => [pattern, valueFor(rule, '/') ?? ''])
  return [...ofFolders, ...ofEndings].filter(([, value]) => value !== '')
}

function endingOf(file: string): string {
  return /\.[a-z0-9]+$/i.exec(file)?.[0] ?? ''
}

/** The highest folders that hold hashed names alone, and the hashed files outside them. */
function hashedPatterns(files: readonly string[]): string[] {
  const [hashed, others] = [files.filter(isHashed), files.filter((file) => !isHashed(file))]
  const mixed = new Set(['/'])
  for (const file of others)
    for (const folder of foldersOf(file)) {
      // Those above it are in, too.
      if (mixed.has(folder)) break
      mixed.add(folder)
    }
  const patterns = hashed.map((file) => {
    const folder = [...foldersOf(file)].findLast((parent) => !mixed.has(parent))
    return folder ? `${folder}*` : file
  })
  return [...new Set(patterns)].sort()
}

/** The folders that a file is in, the lowest first: `/a/b/`, `/a/`, `/` for `/a/b/c`. */
function* foldersOf(file: string): Generator<string> {
  for (let end = file.lastIndexOf('/'); end >= 0; end = file.lastIndexOf('/', end - 1)) {
    yield file.slice(0, end + 1)
    if (end === 0) return
  }
}

function refuseTooMuch(rules: ReadonlyMap<string, readonly string[]>) {
  if (rules.size > MOST_RULES)
    throw new Error(
      `${HEADERS_FILE} would have ${rules.size} rules, and Cloudflare Pages reads ${MOST_RULES}: ` +
        'put files with a hash in their name into a folder of their own.',
    )
}

/**
 * Writes `_headers` into a site.
 *
 * @param folder folder of the site
 * @param files paths of all its files from there; compressed versions have the headers of their files
 * @throws as {@link headersFile} does
 */
export async function writeHeadersFile(folder: string, files: readonly string[]): Promise<void> {
  const served = files
    .filter((file) => !COMPRESSED.some((ending) => file.endsWith(ending)))
    .map((file) => `/${file}`)
  await writeFile(path.join(folder, HEADERS_FILE), headersFile(served, basePath()))
}
