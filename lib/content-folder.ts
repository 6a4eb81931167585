import { existsSync } from 'node:fs'
import path from 'node:path'

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
 * Finds a file of site data (messages, locales, topics, glossary).
 *
 * A preview or a test sets `CONTENT_DIR` to a folder with articles alone, so what that folder does not
 * have is taken from the site's own `content/`.
 *
 * @param name path inside the content folder, with `/` between its parts, such as `messages/th.json`
 * @returns an absolute path, which need not exist
 */
export function contentFile(name: string): string {
  const chosen = path.join(contentFolder(), name)
  return existsSync(chosen) ? chosen : path.join(OWN_CONTENT, name)
}
