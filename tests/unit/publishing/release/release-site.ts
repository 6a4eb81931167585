import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The file of a version whose name has the sum of its content in it, and which no other version has. */
export function scriptOf(version: string): string {
  return `reader/reader.${createHash('sha256').update(version).digest('hex').slice(0, 8)}.js`
}

/**
 * Writes a finished site in which every file says its version, in the place of the one before.
 *
 * @param out its folder
 * @param version what its files say
 * @param pages how many pages it has besides
 * @returns how many files it has
 */
export async function writeSite(out: string, version: string, pages = 1): Promise<number> {
  await rm(out, { recursive: true, force: true })
  const files = [
    ...['index.html', '404.html', '_headers', scriptOf(version), `${scriptOf(version)}.br`],
    ...Array.from({ length: pages }, (_, page) => `th/articles/${page}/index.html`),
  ]
  for (const file of files) {
    await mkdir(path.dirname(path.join(out, file)), { recursive: true })
    await writeFile(path.join(out, file), version)
  }
  return files.length
}
