import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Lists a folder with all that is in it. One call: for an archive of ten thousand pages, `fs.promises.readdir` took eight
 * times as long.
 *
 * @param folder path of a folder
 * @returns the paths of its files from there, with forward slashes, in the order of their UTF-16 units
 * @throws when the folder cannot be read
 */
export function filesIn(folder: string): string[] {
  const home = path.join(folder, path.sep)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).slice(home.length).split(path.sep).join('/'))
    .sort()
}
