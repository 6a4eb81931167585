import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { entriesUnder } from '../content/articles/folder-entries'
import type { EntryKind } from '../entry-kind'
import { localeCodes } from '../i18n/locales'
import { writeFileAtomic } from '../write-file-atomic.mjs'

/** A copy of the content in which what is typed stands in the place of what is saved: the preview and the review read it. */
export type Shadow = {
  /** Absolute path of the copy. */
  readonly folder: string
  /** Follows what has changed in the content since: looks at all of it. */
  follow(): void
  /**
   * Follows one file, unless something is typed in its place.
   *
   * @param name its path from the content folder
   */
  followOne(name: string): void
  /**
   * Lays what is typed over what is saved.
   *
   * @param slug the name of an article, whose folder exists
   * @param texts the texts as typed, by their languages; of the others what is saved shows
   * @returns absolute path of the article's folder in the copy
   */
  lay(slug: string, texts: Readonly<Record<string, string>>): string
}

/**
 * Makes the copy anew. Its files are those of the content by hard links, where the file system has these: nothing is written
 * into a file, another takes its name.
 *
 * @param content absolute path of the content folder
 * @param folder absolute path of the copy, which belongs to it alone
 * @returns the copy
 */
export function shadowOf(content: string, folder: string): Shadow {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const shown = new Map<string, string>()
  const typed = new Map<string, string>()
  const show = (name: string) => {
    if (typed.has(name)) return
    const stamp = stampOfFile(path.join(content, name))
    if (stamp !== undefined && shown.get(name) !== stamp)
      linkOver(path.join(content, name), path.join(folder, name))
    if (stamp !== undefined) return void shown.set(name, stamp)
    rmSync(path.join(folder, name), { force: true })
    shown.delete(name)
  }
  const forget = (name: string) => typed.delete(name) && shown.delete(name)
  const follow = () => {
    const entries = entriesUnder(content)
    const namesOf = (kind: EntryKind) => entries.filter((one) => one.kind === kind).map(({ name }) => name)
    const folders = new Set(namesOf('folder'))
    for (const name of folders) mkdirSync(path.join(folder, name), { recursive: true })
    for (const name of new Set([...namesOf('file'), ...shown.keys()])) show(name)
    for (const { name, kind } of entriesUnder(folder).toReversed())
      if (kind === 'folder' && !folders.has(name)) {
        rmSync(path.join(folder, name), { recursive: true, force: true })
        for (const one of typed.keys()) if (one.startsWith(`${name}/`)) forget(one)
      }
  }
  follow()
  return {
    folder,
    follow,
    followOne(name) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      show(name)
    },
    lay(slug, texts) {
      const place = path.join(folder, 'articles', slug)
      mkdirSync(place, { recursive: true })
      for (const locale of localeCodes) {
        const name = `articles/${slug}/${locale}.md`
        const text = texts[locale]
        if (text === undefined) {
          forget(name)
          show(name)
        } else if (text !== typed.get(name)) {
          writeFileAtomic(path.join(folder, name), text)
          typed.set(name, text)
        }
      }
      return place
    },
  }
}

/**
 * @param file absolute path
 * @returns what tells a file from what it was before; undefined where there is no file
 */
export function stampOfFile(file: string): string | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined
}

function linkOver(from: string, to: string): void {
  const aside = path.join(path.dirname(to), `.${path.basename(to)}.link`)
  rmSync(aside, { force: true })
  try {
    linkSync(from, aside)
  } catch {
    // Another file system, or one without links; a file that may not be read is told by whoever reads it.
    try {
      copyFileSync(from, aside)
    } catch {
      return
    }
  }
  renameSync(aside, to)
  // Where both are one file already, renaming does nothing (rename(2)).
  rmSync(aside, { force: true })
}

/** @returns the text of a file of the copy, as it was typed or saved; undefined where there is none */
export function textIn(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}
