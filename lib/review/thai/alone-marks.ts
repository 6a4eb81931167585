import { matchesIn } from '../../matches'
import type { ReviewPassage } from '../pair/reviewed-text'

/** A mark that opens or closes nothing, by its place in its passage. */
export type AloneMark = { readonly passage: ReviewPassage; readonly index: number }

/** So many paragraphs a quotation goes on at most. */
const FAR = 4

/**
 * Finds curly quotation marks without their counterpart. A quotation may go on in the next paragraphs, which may open it
 * again; it may hold another one, and in German it opens with „ and closes with “.
 *
 * @param passages passages that stand in a row
 * @returns the marks that are alone, in no order
 */
export function findAloneQuotes(passages: readonly ReviewPassage[]): AloneMark[] {
  const alone: AloneMark[] = []
  let open: (AloneMark & { readonly at: number; readonly mark: string })[] = []
  for (const [at, passage] of passages.entries()) {
    const isOver = passage.kind !== 'paragraph' && passage.kind !== 'item' && passage.kind !== 'quote'
    alone.push(...open.filter((one) => isOver || at - one.at > FAR))
    open = open.filter((one) => !isOver && at - one.at <= FAR)
    if (passage.text.startsWith('“')) open.pop()
    for (const { 0: mark, index } of matchesIn(passage.text, /[“”„]/g)) {
      const closes = mark === '”' || (mark === '“' && open.at(-1)?.mark === '„')
      if (!closes) open.push({ passage, index, at, mark })
      else if (!open.pop() && !isInches(passage.text, index)) alone.push({ passage, index })
    }
  }
  return [...alone, ...open]
}

/**
 * Finds straight quotation marks without their counterpart: in a passage with an odd number of them, of which none near it
 * has the other half. One with curly marks, too, is left to those.
 *
 * @param passages passages that stand in a row
 * @returns one mark of each such passage
 */
export function findAloneStraightQuotes(passages: readonly ReviewPassage[]): AloneMark[] {
  const alone: (AloneMark & { readonly at: number; readonly opens: boolean })[] = []
  for (const [at, passage] of passages.entries()) {
    const { text } = passage
    const marks = matchesIn(text, /"/g).map(({ index }) => index)
    if (marks.length % 2 === 0 || /[“”]/.test(text) || marks.some((index) => isInches(text, index))) continue
    const closing = marks.find((index, count) => count % 2 === 0 && looksClosing(text, index))
    const opens = closing === undefined
    const other = alone.at(-1)
    // Inside a quotation marks are hard to tell apart; but of two that can only open neither closes the other.
    const isOpenedAgain = other?.opens && marks.length === 1 && looksOpening(text, marks[0] ?? 0)
    if (other && at - other.at <= FAR && !isOpenedAgain) alone.pop()
    else alone.push({ passage, index: closing ?? marks.at(-1) ?? 0, at, opens })
  }
  return alone.filter(({ at, opens }) => !opens || !passages[at + 1]?.text.startsWith('"'))
}

function looksOpening(text: string, index: number): boolean {
  return /[\s(:]/.test(text[index - 1] ?? ' ') && /\S/.test(text[index + 1] ?? ' ')
}

function looksClosing(text: string, index: number): boolean {
  return /\S/.test(text[index - 1] ?? ' ') && /[\s.,;:!?)]/.test(text[index + 1] ?? ' ')
}

/** 5" and 5” are inches. */
function isInches(text: string, index: number): boolean {
  return /\d/.test(text[index - 1] ?? '')
}

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '「': '」',
  '『': '』',
  '【': '】',
}
const BRACKETS = /[()[\]（）「」『』【】]/g
/** "1)", "ก)", "2.1)", "A-2)" and "และ3)" number what follows, and ":)" smiles. */
const NUMBERS = /(?:^|[\s(/])(?:[\d.]+|[\p{L}\p{M}\p{N}.-]{1,4}) ?$|(?<![\d.,])\d{1,2} ?$|[:;=8xX]['-]?$/u
/** Letters of the longest number, and some more. */
const NUMBER = 12
const FROWNS = /[:;=8]['-]?$/

/**
 * @param passage a passage
 * @returns its brackets that open and never close, or close what was not opened
 */
export function findAloneBrackets(passage: ReviewPassage): AloneMark[] {
  const { text } = passage
  const alone: AloneMark[] = []
  const open: { readonly index: number; readonly mark: string }[] = []
  for (const { 0: mark, index } of matchesIn(text, BRACKETS)) {
    const before = text.slice(Math.max(0, index - NUMBER), index)
    if (CLOSING[mark]) {
      if (!FROWNS.test(before)) open.push({ index, mark })
    } else if (CLOSING[open.at(-1)?.mark ?? ''] === mark) open.pop()
    else if (!NUMBERS.test(before)) alone.push({ passage, index })
  }
  return [...alone, ...open.map(({ index }) => ({ passage, index }))]
}
