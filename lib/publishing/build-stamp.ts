import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What a build reads, besides the environment and CONTENT_DIR; a name that is not there counts as nothing. */
const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
]

/** What of the environment changes the site. */
const SETTINGS = ['SITE_URL', 'CONTENT_DIR']

/** Kept beside the build, not in the published folder. */
const STAMP = '.cache/build-stamp'

/**
 * Sums up everything a build of the project depends on.
 *
 * @param project folder of the project
 * @returns a SHA-256 in hex of the inputs' paths and bytes and of the settings: equal stamps, equal sites
 */
export function stampOf(project: string): string {
  return sumOf(project, () => true)
}

/**
 * Sums up everything a build of the project depends on but the articles: the code, the settings, the site's languages,
 * messages, glossary and topics, the installed packages, and Node.js, which brings Unicode's data.
 *
 * @param project folder of the project
 * @returns a SHA-256 in hex: where it is equal, a page is the same as long as its articles are
 */
export function codeStampOf(project: string): string {
  const contents = ['content', process.env.CONTENT_DIR ?? 'content'].map((folder) =>
    path.join(path.resolve(project, folder), 'articles'),
  )
  return sumOf(project, (place) => !contents.includes(place), [process.version, installed(project)])
}

/** What npm has noted of the packages it installed; the packages of a copy of the sources lie in a folder above it. */
function installed(folder: string): string {
  const file = path.join(folder, 'node_modules', '.package-lock.json')
  const above = path.dirname(folder)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  return above === folder ? '' : installed(above)
}

function sumOf(project: string, counts: (place: string) => boolean, also: readonly string[] = []): string {
  const sum = createHash('sha256')
  for (const name of SETTINGS) sum.update(`${name}=${process.env[name] ?? ''}\0`)
  for (const text of also) sum.update(`${text}\0`)
  const chosen = process.env.CONTENT_DIR
  for (const input of chosen ? [...INPUTS, chosen] : INPUTS) {
    for (const file of filesUnder(path.resolve(project, input), counts)) {
      const bytes = readFileSync(file)
      sum.update(`${path.relative(project, file)}\0${bytes.length}\0`).update(bytes)
    }
  }
  return sum.digest('hex')
}

/**
 * All files under a path in a fixed order, without those in folders that do not count; none when it is not there. Not
 * asynchronous: for the ten thousand texts of an archive that took ten times as long.
 */
function filesUnder(place: string, counts: (place: string) => boolean): string[] {
  if (!existsSync(place) || !counts(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((entry) => filesUnder(path.join(place, entry), counts))
}

/**
 * Notes what the site in `out/` was built from.
 *
 * @param project folder of the project
 * @param stamp what `stampOf` returned before that build
 */
export async function writeStamp(project: string, stamp: string): Promise<void> {
  const file = path.join(project, STAMP)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${stamp}\n`)
}

/**
 * @param project folder of the project
 * @returns whether `out/` is missing, or was built from anything but what is there now
 */
export async function needsBuild(project: string): Promise<boolean> {
  const file = path.join(project, STAMP)
  if (!existsSync(path.join(project, 'out/index.html')) || !existsSync(file)) return true
  return (await readFile(file, 'utf8')).trim() !== stampOf(project)
}
