import { type Document, visit } from 'yaml'
import { isJoined } from '../../typography/joined-lines'

/** Marks a line end that is no space, from before YAML reads it until it has: a code that is no character. */
const MARK = '\uFDD0'
const MARKED_FOLD = new RegExp(`${MARK} ?`, 'g')

/**
 * YAML makes a space of a line end inside a text (`>-`, or a text that goes on below); in Thai that space would part a word.
 *
 * @param source YAML, its lines ended by `\n`
 * @returns the same with a mark at the end of each line that goes on with a letter of the same kind, unless a space was
 *   typed there, for {@link joinFolds}
 */
export function markFolds(source: string): string {
  const lines = source.split('\n')
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      return next !== undefined && isJoined(line, next.trimStart()) ? line + MARK : line
    })
    .join('\n')
}

/**
 * @param text a text that was read from YAML with {@link markFolds}
 * @returns it without the marks, and without the spaces behind them
 */
export function joinFolds(text: string): string {
  return text.includes(MARK) ? text.replace(MARKED_FOLD, '') : text
}

/**
 * Takes the marks out of all that was read.
 *
 * @param document a document that was read with {@link markFolds}, which is changed
 * @param source what it was read from
 */
export function joinFoldsIn(document: Document.Parsed, source: string): void {
  if (!source.includes(MARK)) return
  visit(document, {
    Scalar(_key, scalar) {
      if (typeof scalar.value === 'string') scalar.value = joinFolds(scalar.value)
      if (scalar.comment) scalar.comment = joinFolds(scalar.comment)
    },
  })
}
