import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The file names of a face carry a hash of what is in them, so the names tell whether a card is out of date. */
export const FONT_FILE = /^plex-thai-looped-(more-)?(400|600)\.[0-9a-f]+\.woff2$/

/**
 * The files of the site's face, as readers' browsers load them.
 *
 * @returns their absolute paths, sorted
 * @throws when the face is not there in both weights
 */
export function fontFiles(): readonly string[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'public', 'fonts')
  const names = readdirSync(folder)
    .filter((name) => FONT_FILE.test(name))
    .sort()
  for (const weight of [400, 600]) {
    if (names.some((name) => name.startsWith(`plex-thai-looped-${weight}.`))) continue
    throw new Error(
      `public/fonts has no plex-thai-looped-${weight}.*.woff2: write it with \`npm run fonts\`.`,
    )
  }
  return names.map((name) => path.join(folder, name))
}
