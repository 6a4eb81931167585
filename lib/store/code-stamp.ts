import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { siteUrl } from '../i18n/site-url'

/** The code and the settings that pages are made by; a name that is not there counts as nothing. */
export const CODE = [
  'app',
  'components',
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

/** What of a content folder all pages are made from: the languages, the words of the interface, compound words, the settings. */
const WORDS = ['locales.json', 'messages', 'site.yaml', 'words.yaml']

/** What of the code no page is made by. */
const NOT_IN_PAGES = [path.join('lib', 'review'), path.join('lib', 'desk')]

/**
 * Sums up what all pages depend on: the code, the settings, the site's languages and words, the installed packages, and
 * Node.js, which brings Unicode's data. Articles, topics and the glossary are not in it: each page depends on some.
 *
 * @param project absolute path of the project
 * @param isPreview whether the pages are to be looked at before their time, and kept out of search engines
 * @returns a SHA-256 in hex: where it is equal, equal articles, topics and names make equal pages
 */
export function codeStamp(project: string, isPreview = false): string {
  const sum = createHash('sha256')
  for (const setting of [
    siteUrl(),
    String(isPreview),
    process.version,
    process.versions.icu,
    installed(project),
  ])
    sum.update(`${setting}\0`)
  const tools = NOT_IN_PAGES.map((room) => path.join(project, room))
  addFiles(sum, project, CODE, (place) => !tools.includes(place))
  for (const content of new Set(['content', process.env.CONTENT_DIR ?? 'content']))
    addFiles(sum, path.resolve(project, content), WORDS)
  return sum.digest('hex')
}

/**
 * Adds files to a sum, by their paths and bytes.
 *
 * @param sum a hash that is being made
 * @param home absolute path of the folder that the paths begin at
 * @param places files and folders in it; those that are not there are passed over
 * @param counts whether a file or folder, by its absolute path, is added
 */
export function addFiles(
  sum: ReturnType<typeof createHash>,
  home: string,
  places: readonly string[],
  counts: (place: string) => boolean = () => true,
): void {
  for (const place of places)
    for (const file of filesUnder(path.resolve(home, place), counts)) {
      const { size, mtimeMs } = statSync(file)
      const bytes = size > MOST_BYTES ? Buffer.from(`${size} ${mtimeMs}`) : readFileSync(file)
      sum.update(`${path.relative(home, file)}\0${bytes.length}\0`).update(bytes)
    }
}

/** What is larger is no part of a site: its size and its time stand for its bytes, of which Node.js reads 2 GB at most. */
const MOST_BYTES = 100_000_000

/**
 * All files under a path in a fixed order; links, pipes and the like are none, and those among the content are told by its
 * reading. Not asynchronous: for the ten thousand texts of an archive that took ten times as long.
 */
function filesUnder(place: string, counts: (place: string) => boolean): string[] {
  if (!existsSync(place) || !counts(place)) return []
  const stats = statSync(place)
  if (!stats.isDirectory()) return stats.isFile() ? [place] : []
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = path.join(place, entry.name)
      if (entry.isDirectory()) return filesUnder(below, counts)
      return entry.isFile() && counts(below) ? [below] : []
    })
}

/** What npm has noted of the packages it installed; the packages of a copy of the sources lie in a folder above it. */
function installed(folder: string): string {
  const file = path.join(folder, 'node_modules', '.package-lock.json')
  const above = path.dirname(folder)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  return above === folder ? '' : installed(above)
}
