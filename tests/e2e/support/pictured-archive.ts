import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { photograph } from '../../fixtures/pictures'
import { writeSmallArchive } from './archive'

/** The shapes that photographs come in, in turns. */
const SHAPES = [
  { width: 1200, height: 800 },
  { width: 1200, height: 675 },
  { width: 900, height: 1200 },
  { width: 1000, height: 750 },
]

/**
 * Writes a small archive in which articles have photographs above their texts.
 *
 * @param pairs how many articles
 * @param bare every so many articles there is one without a picture
 * @returns absolute path of a new content folder; whoever asked for it removes it
 */
export async function writePicturedArchive(pairs: number, bare: number): Promise<string> {
  const folder = await writeSmallArchive(pairs)
  const home = path.join(folder, 'articles')
  for (const [index, slug] of readdirSync(home).sort().entries()) {
    if (index % bare === 0) continue
    const size = SHAPES[index % SHAPES.length] ?? { width: 1200, height: 800 }
    const picture = await photograph(size, { hue: index * 15, isDetailed: true })
    writeFileSync(path.join(home, slug, 'lead.jpg'), picture)
    for (const name of readdirSync(path.join(home, slug)).filter((file) => file.endsWith('.md'))) {
      const alt = name === 'th.md' ? 'แนวเขาในยามเช้า' : 'Hills in the morning'
      const text = readFileSync(path.join(home, slug, name), 'utf8')
      const image = `\nimage: {src: lead.jpg, alt: ${alt}}\n---\n`
      writeFileSync(path.join(home, slug, name), text.replace('\n---\n', image))
    }
  }
  return folder
}
