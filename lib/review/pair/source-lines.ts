import { readFileSync } from 'node:fs'
import type { ArticleVersion } from '../../content/articles/article'
import { splitMarkdown } from '../../content/front-matter/front-matter'
import type { YamlDocument } from '../../content/yaml/yaml'
import { memoize } from '../../memoize'
import type { ReviewPassage } from './reviewed-text'

/**
 * The line on which words stand, for messages.
 *
 * Front matter is read again from the file, because the Article model does not keep its lines; that happens only
 * where something was found.
 *
 * @param version the version that the words are in
 * @param passage the part of it
 * @param words the words; when they do not stand in the passage its first line is meant
 * @returns a line of the file, from 1
 */
export function lineOfWords(version: ArticleVersion, passage: ReviewPassage, words: string): number {
  if (passage.path) return frontMatter(version)?.lineOf(passage.path) ?? 1
  const lines = version.body.split('\n')
  const start = passage.line - version.bodyLine
  const first = words.split(/\s+/)[0] ?? ''
  for (let index = start; index < Math.min(lines.length, start + 40); index++) {
    const line = lines[index] ?? ''
    if (index + version.bodyLine > (passage.lastLine ?? passage.line) && line.trim() === '') break
    const rest = words.slice(0, Math.max(0, line.length - line.lastIndexOf(first)))
    if (first && line.includes(words)) return index + version.bodyLine
    // Words that run over a line end are found by their beginning at the end of a line.
    if (first && rest.length > first.length && line.endsWith(rest.trimEnd())) return index + version.bodyLine
  }
  return passage.line
}

/**
 * @param version the version that a link stands in
 * @param lines the first and the last line that the link stands on
 * @param url its address
 * @returns the line that the address itself stands on, else the first
 */
export function lineOfAddress(
  version: ArticleVersion,
  [first, last]: readonly [first: number, last: number],
  url: string,
): number {
  const lines = version.body.split('\n').slice(first - version.bodyLine, last - version.bodyLine + 1)
  return (
    first +
    Math.max(
      0,
      lines.findIndex((line) => line.includes(url)),
    )
  )
}

const frontMatter = memoize((version: ArticleVersion): YamlDocument | undefined => {
  try {
    return splitMarkdown(readFileSync(version.file, 'utf8')).frontMatter
  } catch {
    // A version that was made in memory has no file; its first line has to do.
    return undefined
  }
})
