import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { processSingleton } from '../process-singleton'
import { MOST_TEXT_BYTES } from '../yaml/file-advice'
import { entriesUnder } from './folder-entries'

/**
 * @param folder absolute path of an article's folder
 * @returns a SHA-256 in hex of the names and bytes of all files in it, those hidden left out; links and the like are not opened
 */
export function sumOfFolder(folder: string): string {
  const sum = createHash('sha256')
  for (const { name, kind } of entriesUnder(folder)) {
    sum.update(`${name}\0${kind}\0`)
    if (kind === 'file') sum.update(sumOfFile(path.join(/* turbopackIgnore: true */ folder, name)))
  }
  return sum.digest('hex')
}

const picturesSummed = processSingleton(
  'sums of files',
  () => new Map<string, { readonly stamp: string; readonly sum: Buffer }>(),
)

/** No file of an article is so large: of one that is, its size and time stand for its bytes. */
const MOST_BYTES = 100_000_000

/**
 * Texts are read anew each time; pictures are large, and in development each page asks for the sums of all articles: they
 * are known by their size and time.
 */
function sumOfFile(file: string): Buffer {
  const { size, mtimeMs, ino } = statSync(file)
  if (file.endsWith('.md') && size <= MOST_TEXT_BYTES) return sumOfBytes(file)
  const stamp = `${size} ${mtimeMs} ${ino}`
  if (size > MOST_BYTES) return createHash('sha256').update(stamp).digest()
  const known = picturesSummed.get(file)
  if (known?.stamp === stamp) return known.sum
  const sum = sumOfBytes(file)
  picturesSummed.set(file, { stamp, sum })
  return sum
}

function sumOfBytes(file: string): Buffer {
  const sum = createHash('sha256')
  try {
    return sum.update(readFileSync(file)).digest()
  } catch {
    // That it may not be read is told by whoever wants what is in it.
    return sum.digest()
  }
}
