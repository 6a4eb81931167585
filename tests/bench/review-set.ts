import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** Rules are made by the one half of the articles, and measured by the other, which they were not made for. */
export const HALVES = ['a', 'b'] as const
export type Half = (typeof HALVES)[number]

/** A change to one version of an article. */
export type SetEdit = {
  /** What it changes: a digit, a unit, an order of figures. */
  readonly kind: string
  /** The language of the version. */
  readonly in: string
  /** Words that stand once in the file of that version, its front matter included. */
  readonly from: string
  readonly to: string
  /** Whether the pair is wrong afterwards; else it is as right as before. */
  readonly wrong: boolean
}

/** An article in both languages, and the changes to try on it. */
export type SetArticle = {
  readonly slug: string
  readonly folder: string
  readonly half: Half
  readonly edits: readonly SetEdit[]
}

const SET = 'tests/bench/review'

/**
 * Reads the articles that the review is measured by. The article that the site ships is one of them; its texts are
 * those in `content/`.
 *
 * @returns them by name
 */
export function readSet(): readonly SetArticle[] {
  const own = readdirSync(path.join(SET, 'articles'))
  return readdirSync(path.join(SET, 'edits')).map((file) => {
    const slug = path.basename(file, '.yaml')
    const folder = path.join(own.includes(slug) ? SET : 'content', 'articles', slug)
    const { half, edits } = parse(readFileSync(path.join(SET, 'edits', file), 'utf8'))
    return { slug, folder, half, edits }
  })
}

/**
 * @param text a whole file
 * @param edit a change to it
 * @returns the file with the change
 * @throws when the words to change are not there, or there more than once
 */
export function withEdit(text: string, { from, to }: SetEdit): string {
  const [before, after, ...more] = text.split(from)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`“${from}” stands ${more.length + (after === undefined ? 0 : 1)} times, not once.`)
  return before + to + after
}

/**
 * @param slug an article of the set
 * @param place place of an edit among its edits
 * @returns the slug of the article with that edit
 */
export function slugOfEdit(slug: string, place: number): string {
  return `${slug}-edit-${place}`
}

/**
 * Writes a content folder with each article as it is, and once for each of its edits.
 *
 * @param content path of the folder
 * @param set the articles
 * @throws when the words of an edit are not in their file, or there more than once
 */
export function writeSet(content: string, set: readonly SetArticle[]): void {
  for (const { slug, folder, edits } of set) {
    const plain = path.join(content, 'articles', slug)
    cpSync(folder, plain, { recursive: true })
    for (const file of readdirSync(plain)) change(path.join(plain, file), unmarked)
    for (const [place, edit] of edits.entries()) {
      const edited = path.join(content, 'articles', slugOfEdit(slug, place))
      cpSync(plain, edited, { recursive: true })
      change(path.join(edited, `${edit.in}.md`), (text) => withEdit(text, edit))
    }
  }
}

/** A translation says which text it was made from, and would be behind each text that an edit changes. */
function unmarked(text: string): string {
  return text.replace(/^translatedFrom:.*\n/m, '')
}

function change(file: string, changed: (text: string) => string) {
  try {
    writeFileSync(file, changed(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(`${file} could not be changed.`, { cause: error })
  }
}
