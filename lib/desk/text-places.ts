import { type MarkdownFile, splitMarkdown } from '../content/front-matter/front-matter'
import type { AnalyzedVersion } from '../review/pair/analyzed-version'
import type { ReviewPassage } from '../review/pair/reviewed-text'
import type { TextRange } from './api'

/** The places of one text: of its lines, its words and its passages. */
export type TextPlaces = {
  /** The range of a line, from 1, without the white space around it. */
  lineAt(line: number): TextRange
  /** Where words stand that were found on a line; undefined where they stand in that passage in no form. */
  wordsAt(line: number, words: string): TextRange | undefined
  /** The range of a passage: to the next empty line, or where the next passage begins. */
  passageAt(passage: ReviewPassage): TextRange
  /** The passage that a line belongs to. */
  passageOn(line: number): ReviewPassage | undefined
  /** The key of the front matter that a line belongs to; undefined below it. */
  keyOn(line: number): string | undefined
}

/** So many lines words may run over, or stand below the line that they are told on. */
const MOST_LINES = 40
/** What an editor may write between two letters that readers see one after the other. */
const MARKS = '(?:[*_~`\\\\"]|\\]\\([^)\\n]*\\)|\\[)*'

/**
 * @param text a file as plain text: no byte-order mark, lines ended by `\n`
 * @param version the same as the review takes it apart; left out where it cannot be read
 * @returns its places, in UTF-16 units of the text
 */
export function placesOf(text: string, version?: AnalyzedVersion): TextPlaces {
  const lines = text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  const bodyLine = lines[0]?.startsWith('---') ? closing + 2 : 1
  let opened: MarkdownFile | undefined
  const frontMatter = () => {
    opened ??= splitMarkdown(text)
    return opened.frontMatter
  }
  const startOf = (line: number) => starts[Math.min(Math.max(line, 1), lines.length) - 1] ?? 0
  const contentOf = (line: number) => lines[Math.min(Math.max(line, 1), lines.length) - 1] ?? ''
  const indentOf = (line: number) => /^\s*/.exec(contentOf(line))?.[0].length ?? 0

  const lineAt = (line: number) => rangeOf(line, line)
  const rangeOf = (first: number, last: number): TextRange => {
    const start = startOf(first) + (/^\s*/.exec(contentOf(first))?.[0].length ?? 0)
    return { start, end: Math.max(start, startOf(last) + contentOf(last).trimEnd().length) }
  }
  const lastLineFrom = (line: number): number => {
    let last = line
    const isFront = line < bodyLine
    const next = (version?.text.body ?? []).find((one) => one.line > line)?.line ?? lines.length + 1
    while (last < lines.length) {
      const below = contentOf(last + 1)
      const ends = isFront
        ? last + 1 >= bodyLine - 1 || (below.trim() !== '' && indentOf(last + 1) <= indentOf(line))
        : below.trim() === '' || last + 1 >= next
      if (ends) break
      last++
    }
    return last
  }
  const lineOf = ({ line, path }: ReviewPassage) => (path ? (frontMatter()?.lineOf(path) ?? 1) : line)
  return {
    lineAt,
    wordsAt(line, words) {
      const trimmed = words.trim()
      if (trimmed === '') return undefined
      const [start, end] = [startOf(line), startOf(lastLineFrom(line) + 1) || text.length]
      const within = text.slice(
        start,
        Math.min(end + 1, startOf(line + MOST_LINES) + contentOf(line + MOST_LINES).length),
      )
      const exact = within.indexOf(trimmed)
      if (exact >= 0) return { start: start + exact, end: start + exact + trimmed.length }
      const found = looseWords(trimmed).exec(within)
      return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined
    },
    passageAt(passage) {
      const first = lineOf(passage)
      const last = Math.max(first, passage.lastLine ?? 0)
      return rangeOf(first, lastLineFrom(last))
    },
    passageOn(line) {
      if (line < bodyLine) {
        const front = (version?.text.front ?? []).map((passage) => ({ passage, at: lineOf(passage) }))
        return front.findLast(({ at }) => at <= line && line <= lastLineFrom(at))?.passage
      }
      return version?.text.body.findLast((passage) => passage.line <= line)
    },
    keyOn(line) {
      if (line >= bodyLine - 1) return undefined
      for (let above = line; above > 1; above--) {
        const key = /^([A-Za-z]\w*)\s*:/.exec(contentOf(above))?.[1]
        if (key) return key
      }
      return undefined
    },
  }
}

/** Words as they may be written: over a line end, with marks of Markdown in them, in any form of quotation marks. */
function looseWords(words: string): RegExp {
  const parts = words
    .split(/\s+/)
    .map((part) => [...part].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(MARKS))
  return new RegExp(parts.join(`${MARKS}\\s+${MARKS}`), 'u')
}
