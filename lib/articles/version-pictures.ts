import { hasPicture, picturesIn, type WrittenPicture } from '../markdown/written-pictures'
import type { Picture } from '../pictures/picture'
import { isFault } from '../pictures/read-picture'
import type { ArticleVersion } from './article'
import { isRecord } from './front-matter-checks'
import { pictureOf } from './picture'
import { clipped, type Finding, told } from './problem'
import type { YamlDocument } from './yaml'

/** A version as far as its pictures go. */
type Opened = {
  readonly frontMatter: YamlDocument
  readonly body: string
  readonly bodyLine: number
}

/** The pictures of a version; left out where it has none. */
type PicturesReading = {
  readonly pictures: ArticleVersion['pictures']
  readonly findings: readonly Finding[]
}

/**
 * Reads the pictures of one version: the one of its front matter, and those in its text.
 *
 * @param opened the version
 * @param folder absolute path of the article's folder
 * @returns what pages must know of each picture, and what is wrong with them; what of the front matter is not even text
 *   is for the schema to tell
 */
export function picturesOf({ frontMatter, body, bodyLine }: Opened, folder: string): PicturesReading {
  const pictures: Record<string, Picture> = {}
  const findings: Finding[] = []
  const read = (src: string, line: number, field: string) => {
    const reading = pictureOf(src, folder)
    if (isFault(reading)) findings.push({ line, field, ...reading })
    else pictures[src] = reading
  }

  const data = isRecord(frontMatter.data) ? frontMatter.data : {}
  const src = isRecord(data.image) && typeof data.image.src === 'string' ? data.image.src.trim() : ''
  if (src !== '') read(src, frontMatter.lineOf(['image', 'src']), 'image › src')
  for (const written of picturesIn(body, bodyLine)) {
    const { line, url } = written
    const advice = adviceOn(written)
    if (advice) findings.push({ line, field: 'picture', ...advice })
    else read(url, line, 'picture')
  }
  findings.push(...inNotes(data.notes, frontMatter))
  return { pictures: Object.keys(pictures).length > 0 ? pictures : undefined, findings }
}

function adviceOn({ url, alt, tag }: WrittenPicture): Pick<Finding, 'found' | 'expected'> | undefined {
  if (tag !== undefined)
    return {
      found: `${told(tag)}, a tag of HTML, which is not shown`,
      expected: 'Write the picture in Markdown: `![What it shows](forum.jpg)`.',
    }
  if (url.trim() === '')
    return {
      found: `a picture without a file${alt ? ` (${clipped(alt)})` : ''}`,
      expected: 'Write the name of a file that lies beside this one: `![What it shows](forum.jpg)`.',
    }
  const words = alt.trim()
  const isName = words.toLowerCase() === url.toLowerCase() || /\.(jpe?g|png|webp|avif|gif)$/i.test(words)
  if (words !== '' && !isName) return undefined
  return {
    found: isName ? `a file's name where the words for ${url} belong` : `no words for the picture ${url}`,
    expected: `Write what it shows, for readers who do not see it: \`![What it shows](${url})\`.`,
  }
}

function inNotes(notes: unknown, frontMatter: YamlDocument): Finding[] {
  if (!Array.isArray(notes)) return []
  return notes.flatMap((note: unknown, index): Finding[] =>
    typeof note === 'string' && hasPicture(note)
      ? [
          {
            line: frontMatter.lineOf(['notes', index]),
            field: `notes › ${index + 1}`,
            found: 'a picture in a note',
            expected: 'Put the picture into the text.',
          },
        ]
      : [],
  )
}
