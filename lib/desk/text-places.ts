import { Text } from '@codemirror/state'
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

/** Where the lines of a text are, and how far what begins on one of them goes. */
function layoutOf(text: string, body: readonly ReviewPassage[]) {
  const lines = text.split('\n')
  const document = Text.of(lines)
  const line = (number: number) => document.line(Math.min(Math.max(number, 1), document.lines))
  const indentOf = (number: number) => /^\s*/.exec(line(number).text)?.[0].length ?? 0
  const closing = lines.findIndex((one, index) => index > 0 && one.trimEnd() === '---')
  const bodyLine = lines[0]?.startsWith('---') ? closing + 2 : 1
  const lastLineFrom = (first: number): number => {
    const next = body.find((passage) => passage.line > first)?.line ?? document.lines + 1
    let last = first
    while (last < document.lines) {
      const below = line(last + 1).text.trim()
      const ends =
        first < bodyLine
          ? last + 1 >= bodyLine - 1 || (below !== '' && indentOf(last + 1) <= indentOf(first))
          : below === '' || last + 1 >= next
      if (ends) break
      last++
    }
    return last
  }
  const rangeOf = (first: number, last: number): TextRange => {
    const start = line(first).from + indentOf(first)
    return { start, end: Math.max(start, line(last).from + line(last).text.trimEnd().length) }
  }
  return { line, bodyLine, lastLineFrom, rangeOf }
}

/**
 * @param text a file as plain text: no byte-order mark, lines ended by `\n`
 * @param version the same as the review takes it apart; left out where it cannot be read
 * @returns its places, in UTF-16 units of the text
 */
export function placesOf(text: string, version?: AnalyzedVersion): TextPlaces {
  const { front = [], body = [] } = version?.text ?? {}
  const { line: lineAt, bodyLine, lastLineFrom, rangeOf } = layoutOf(text, body)
  let opened: MarkdownFile | undefined
  const lineOf = ({ line, path }: ReviewPassage) => {
    if (!path) return line
    opened ??= splitMarkdown(text)
    return opened.frontMatter?.lineOf(path) ?? 1
  }
  return {
    lineAt: (line) => rangeOf(line, line),
    wordsAt(line, words) {
      const trimmed = words.trim()
      if (trimmed === '') return undefined
      const start = lineAt(line).from
      const within = text.slice(start, lineAt(Math.min(lastLineFrom(line), line + MOST_LINES)).to)
      const exact = within.indexOf(trimmed)
      if (exact >= 0) return { start: start + exact, end: start + exact + trimmed.length }
      const found = looseWords(trimmed).exec(within)
      return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined
    },
    passageAt(passage) {
      const first = lineOf(passage)
      return rangeOf(first, lastLineFrom(Math.max(first, passage.lastLine ?? 0)))
    },
    passageOn(line) {
      if (line >= bodyLine) return body.findLast((passage) => passage.line <= line)
      const places = front.map((passage) => ({ passage, at: lineOf(passage) }))
      return places.findLast(({ at }) => at <= line && line <= lastLineFrom(at))?.passage
    },
    keyOn(line) {
      if (line >= bodyLine - 1) return undefined
      for (let above = line; above > 1; above--) {
        const key = /^([A-Za-z]\w*)\s*:/.exec(lineAt(above).text)?.[1]
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
