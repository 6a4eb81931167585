import { readFileSync } from 'node:fs'
import path from 'node:path'
import { entryKind } from './entry-kind'

/** The content folder that ships with the site; every file another folder lacks is taken from here. */
const OWN_CONTENT = path.join(/* turbopackIgnore: true */ process.cwd(), 'content')

/**
 * The folder that holds the articles of this build.
 *
 * @returns an absolute path: `CONTENT_DIR` when it is set (relative to the working directory), else `content/`.
 */
export function contentFolder(): string {
  const chosen = process.env.CONTENT_DIR
  return chosen ? path.resolve(/* turbopackIgnore: true */ process.cwd(), chosen) : OWN_CONTENT
}

/**
 * Finds the folder that a file of site data (messages, locales, topics, glossary, words) is taken from.
 *
 * A preview or a test sets `CONTENT_DIR` to a folder with articles alone, so what that folder does not have is taken from
 * the site's own `content/`. Whatever else it has under that name, and be it a link that leads nowhere, is told.
 *
 * @param name path inside the content folder, with `/` between its parts, such as `messages/th.json`
 * @param folder absolute path of a content folder
 * @returns that folder where it has the file, else the site's own `content/`
 */
export function homeOf(name: string, folder = contentFolder()): string {
  return entryKind(folder, name) === 'missing' ? OWN_CONTENT : folder
}

/**
 * @param name path of a file of site data inside the content folder, with `/` between its parts
 * @returns its text
 * @throws when there is no such file, neither there nor in the site's own folder, or something that is no file
 */
export function readContentFile(name: string): string {
  const home = homeOf(name)
  const kind = entryKind(home, name)
  if (kind !== 'file') throw new Error(`${name} is no file: ${kind}`)
  return readFileSync(path.join(/* turbopackIgnore: true */ home, name), 'utf8')
}
