import { matchesIn } from '../../matches'
import { finding } from '../finding'
import type { MessageKey } from '../messages'
import type { VersionRule } from '../rule'
import { findAloneBrackets, findAloneQuotes, findAloneStraightQuotes } from '../thai/alone-marks'

/** Letters beside a mark that are told, so that an editor finds it. */
const AROUND = 16
const OPENING = /^\s*[“‘([「『]|^["'](?=\S)/
/** A space between a mark and what it holds; "( )" is a box to tick, " :)" smiles. */
const APART =
  /“[ \t\u00a0]|(?<=\S)[ \t\u00a0]”|(?<![:;=8]['-]?)\((?![ \t\u00a0]+\))[ \t\u00a0]|(?<=[^\s(])[ \t\u00a0]\)/g

/** Quotation marks and brackets that open and never close, close what was not opened, or stand apart from what they hold. */
export const pairedMarks: VersionRule = {
  id: 'paired-marks',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'Quotation marks and brackets that open and never close, close what was not opened, or have a space between them and what they hold.',
    th: 'เครื่องหมายคำพูดและวงเล็บที่เปิดแล้วไม่ปิด ปิดโดยไม่ได้เปิด หรือมีช่องว่างคั่นกับข้อความข้างใน',
  },
  run(version) {
    const { front, body } = version.text
    const parts = [...front.map((passage) => [passage]), body.filter(({ kind }) => kind !== 'code')]
    const quotes = parts.flatMap((passages) => [
      ...findAloneQuotes(passages),
      ...findAloneStraightQuotes(passages),
    ])
    return parts.flat().flatMap((passage) => {
      const { text } = passage
      // What stands on the inner side: an acknowledgement of it outlives a change behind the quotation.
      const tell = (index: number, key: MessageKey) => {
        const isOpening = OPENING.test(text.slice(index))
        const mark = index + text.slice(index).search(/\S/) + 1
        const [from, to] = isOpening ? [index, index + AROUND] : [index - AROUND, mark]
        return finding(version, passage, text.slice(Math.max(0, from), to).trim(), key)
      }
      // One that is alone turns all behind it around.
      const quote = quotes.filter((one) => one.passage === passage).sort((a, b) => a.index - b.index)[0]
      const bracket = findAloneBrackets(passage)[0]
      const alone = [quote, bracket].filter((one) => one !== undefined)
      const apart = matchesIn(text, APART).filter(
        ({ 0: marks }) => !(/[“”]/.test(marks) ? quote || text.includes('„') : bracket),
      )
      return [
        ...alone.map(({ index }) => tell(index, 'paired-marks.alone')),
        ...apart.map(({ index }) => tell(index, 'paired-marks.space')),
      ]
    })
  },
}
