import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateArticle } from '../../fixtures/archive/article'

/** With so few topics, a small archive has topics of several pages. */
const TOPICS = ['industry', 'regions', 'skills']

/**
 * Writes a small archive in which every kind of list has several pages: half of its articles are of one year, and some are
 * in Thai alone.
 *
 * @param pairs how many articles
 * @returns absolute path of a new content folder; whoever asked for it removes it
 */
export async function writeSmallArchive(pairs: number): Promise<string> {
  await mkdir('.cache', { recursive: true })
  const folder = await mkdtemp(path.resolve('.cache/archive-'))
  for (let number = 0; number < pairs; number++) {
    const { slug, files } = generateArticle(number, { topicIds: TOPICS })
    await mkdir(path.join(folder, 'articles', slug), { recursive: true })
    for (const [name, text] of Object.entries(files))
      await writeFile(
        path.join(folder, 'articles', slug, name),
        number % 2 === 0 ? text : text.replace(/^(date: "?)\d{4}/m, '$12024'),
      )
  }
  return folder
}
