import { matchesIn } from '../../matches'
import type { VersionCheck } from '../check'
import { finding } from '../finding'
import type { MessageKey } from '../messages'

const ID = 'paired-marks'
/** Letters around a mark that are told, so that an editor finds it. */
const AROUND = 12
/** A space between a mark and what it holds. */
const APART = /“\s|(?<=\S)\s”|\(\s|(?<=\S)\s\)/

/** Quotation marks and brackets that open and never close, close what was not opened, or stand apart from what they hold. */
export const pairedMarks: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    const passages = [...side.text.front, ...side.text.body].filter(({ kind }) => kind !== 'code')
    return passages.flatMap((passage, index) => {
      const goesOn = passages[index + 1]?.text.startsWith('“') ?? false
      const tell = (place: number, key: MessageKey) => {
        const words = passage.text.slice(Math.max(0, place - AROUND), place + AROUND).trim()
        return [finding(ID, 'warning', side, passage, words, key)]
      }
      const apart = passage.text.search(APART)
      if (apart !== -1) return tell(apart, 'paired-marks.space')
      const alone = unpairedQuote(passage.text, goesOn) ?? openBracket(passage.text)
      return alone === undefined ? [] : tell(alone, 'paired-marks.alone')
    })
  },
}

/** A quotation that goes on in the next paragraph, which opens it again, is not closed in this one. */
function unpairedQuote(text: string, goesOn: boolean): number | undefined {
  let open: number | undefined
  for (const { 0: mark, index } of matchesIn(text, /[“”]/g)) {
    if ((mark === '“') === (open !== undefined)) return index
    open = mark === '“' ? index : undefined
  }
  return goesOn ? undefined : open
}

/** "1)" closes nothing and is right; what opens has to close. */
function openBracket(text: string): number | undefined {
  const open: number[] = []
  for (const { 0: mark, index } of matchesIn(text, /[()]/g)) {
    if (mark === '(') open.push(index)
    else open.pop()
  }
  return open.at(-1)
}
