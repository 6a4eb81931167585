import { readdirSync } from 'node:fs'
import path from 'node:path'
import { contentFolder } from '../../content-folder'

/**
 * @returns the names of all article folders, whether or not what is in them is right
 * @throws when there is no folder of articles
 */
export function articleFolders(): readonly string[] {
  return readdirSync(path.join(contentFolder(), 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
}
