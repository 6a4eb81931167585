import { localizeMessage } from '../../i18n/localized-message'
import { hasPicture, picturesIn, type WrittenPicture } from '../../markdown/written-pictures'
import type { Picture } from '../../pictures/picture'
import { isFault } from '../../pictures/read-picture'
import { isRecord } from '../front-matter/front-matter-checks'
import { type Advice, type ContentFinding, clipped, PARTS, told } from '../problem'
import type { YamlDocument } from '../yaml/yaml'
import type { ArticleVersion } from './article'
import { pictureOf } from './picture-field'
import { clipAdvice, isMeantAsClip } from './written-clip'

const TAG = { en: '{tag}, a tag of HTML, which is not shown', th: '{tag} ซึ่งเป็นแท็ก HTML ที่ไม่แสดง' }
const IN_MARKDOWN = {
  en: 'Write the picture in Markdown: `![What it shows](forum.jpg)`.',
  th: 'เขียนภาพแบบ Markdown: `![สิ่งที่เห็นในภาพ](forum.jpg)`',
}
const NO_FILE = { en: 'a picture without a file', th: 'ภาพที่ไม่ได้ระบุไฟล์' }
const NO_FILE_OF = { en: 'a picture without a file ({words})', th: 'ภาพที่ไม่ได้ระบุไฟล์ ({words})' }
const NAME_FILE = {
  en: 'Write the name of a file that lies beside this one: `![What it shows](forum.jpg)`.',
  th: 'เขียนชื่อไฟล์ภาพที่อยู่ข้างไฟล์นี้: `![สิ่งที่เห็นในภาพ](forum.jpg)`',
}
const NAME_FOR_WORDS = {
  en: "a file's name where the words for {url} belong",
  th: 'ชื่อไฟล์แทนคำอธิบายภาพ {url}',
}
const NO_WORDS = { en: 'no words for the picture {url}', th: 'ว่าภาพ {url} ไม่มีคำอธิบาย' }
const WRITE_WORDS = {
  en: 'Write what it shows, for readers who do not see it: `![What it shows]({url})`.',
  th: 'เขียนว่าในภาพมีอะไร สำหรับผู้อ่านที่มองไม่เห็นภาพ: `![สิ่งที่เห็นในภาพ]({url})`',
}
const IN_NOTE = { en: 'a picture in a note', th: 'ภาพในหมายเหตุ' }
const INTO_TEXT = { en: 'Put the picture into the text.', th: 'ย้ายภาพไปไว้ในเนื้อข่าว' }

/** A version as far as its pictures go. */
type Opened = {
  readonly frontMatter: YamlDocument
  readonly body: string
  readonly bodyLine: number
}

/** The pictures of a version; left out where it has none. */
type PicturesReading = {
  readonly pictures: ArticleVersion['pictures']
  readonly findings: readonly ContentFinding[]
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
  const findings: ContentFinding[] = []
  const read = (src: string, line: number, field: ContentFinding['field']) => {
    const reading = pictureOf(src, folder)
    if (isFault(reading)) findings.push({ line, field, ...reading })
    else pictures[src] = reading
  }

  const data = isRecord(frontMatter.data) ? frontMatter.data : {}
  const src = isRecord(data.image) && typeof data.image.src === 'string' ? data.image.src.trim() : ''
  if (src !== '') read(src, frontMatter.lineOf(['image', 'src']), 'image › src')
  for (const written of picturesIn(body, bodyLine)) {
    const { line, url } = written
    const isClip = isMeantAsClip(written)
    const advice = isClip ? clipAdvice(written) : adviceOn(written)
    if (isClip && advice) findings.push({ line, field: PARTS.media, ...advice })
    // What is published beside the text is read as its documents are.
    if (isClip) continue
    if (advice) findings.push({ line, field: PARTS.picture, ...advice })
    else read(url, line, PARTS.picture)
  }
  findings.push(...inNotes(data.notes, frontMatter))
  return { pictures: Object.keys(pictures).length > 0 ? pictures : undefined, findings }
}

function adviceOn({ url, alt, tag }: WrittenPicture): Advice | undefined {
  if (tag !== undefined) return { found: localizeMessage(TAG, { tag: told(tag) }), expected: IN_MARKDOWN }
  if (url.trim() === '') {
    const found = alt ? localizeMessage(NO_FILE_OF, { words: clipped(alt) }) : NO_FILE
    return { found, expected: NAME_FILE }
  }
  const words = alt.trim()
  const isName = words.toLowerCase() === url.toLowerCase() || /\.(jpe?g|png|webp|avif|gif)$/i.test(words)
  if (words !== '' && !isName) return undefined
  return {
    found: localizeMessage(isName ? NAME_FOR_WORDS : NO_WORDS, { url }),
    expected: localizeMessage(WRITE_WORDS, { url }),
  }
}

function inNotes(notes: unknown, frontMatter: YamlDocument): ContentFinding[] {
  if (!Array.isArray(notes)) return []
  return notes.flatMap((note: unknown, index): ContentFinding[] => {
    if (typeof note !== 'string' || !hasPicture(note)) return []
    const place = { line: frontMatter.lineOf(['notes', index]), field: `notes › ${index + 1}` }
    return [{ ...place, found: IN_NOTE, expected: INTO_TEXT }]
  })
}
