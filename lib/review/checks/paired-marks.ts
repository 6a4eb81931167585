import type { VersionCheck } from '../check'
import { finding } from '../finding'

const ID = 'paired-marks'
/** Letters around a mark that are told, so that an editor finds it. */
const AROUND = 12

/** Quotation marks and brackets that open and never close, or close what was not opened. */
export const pairedMarks: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    const passages = [...side.text.front, ...side.text.body].filter(({ kind }) => kind !== 'code')
    return passages.flatMap((passage) => {
      const place = unpairedQuote(passage.text) ?? openBracket(passage.text)
      if (place === undefined) return []
      const words = passage.text.slice(Math.max(0, place - AROUND), place + AROUND).trim()
      return [finding(ID, 'warning', side, passage, words, 'paired-marks.alone')]
    })
  },
}

/** A quotation that goes on in the next paragraph is not closed in this one: only what comes in a wrong order is. */
function unpairedQuote(text: string): number | undefined {
  let open = false
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if ((mark === '“') === open) return index
    open = mark === '“'
  }
  return undefined
}

/** "1)" closes nothing and is right; what opens has to close. */
function openBracket(text: string): number | undefined {
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index)
    else open.pop()
  }
  return open.at(-1)
}
