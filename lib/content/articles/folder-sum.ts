import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { processSingleton } from '../process-singleton'

/**
 * @param folder absolute path of an article's folder
 * @returns a SHA-256 in hex of the names and bytes of all files in it, those hidden left out
 */
export function sumOfFolder(folder: string): string {
  const sum = createHash('sha256')
  const add = (place: string, name: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith('.')) continue
      const below = path.join(/* turbopackIgnore: true */ place, entry.name)
      if (entry.isDirectory()) add(below, `${name}${entry.name}/`)
      else {
        sum.update(`${name}${entry.name}\0`).update(sumOfFile(below))
      }
    }
  }
  add(folder, '')
  return sum.digest('hex')
}

const picturesSummed = processSingleton(
  'sums of files',
  () => new Map<string, { readonly stamp: string; readonly sum: Buffer }>(),
)

/**
 * Texts are read anew each time; pictures are large, and in development each page asks for the sums of all articles: they
 * are known by their size and time.
 */
function sumOfFile(file: string): Buffer {
  if (file.endsWith('.md')) return sumOfBytes(file)
  const { size, mtimeMs, ino } = statSync(file)
  const stamp = `${size} ${mtimeMs} ${ino}`
  const known = picturesSummed.get(file)
  if (known?.stamp === stamp) return known.sum
  const sum = sumOfBytes(file)
  picturesSummed.set(file, { stamp, sum })
  return sum
}

function sumOfBytes(file: string): Buffer {
  return createHash('sha256').update(readFileSync(file)).digest()
}
