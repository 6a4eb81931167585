import type { Figure } from '../../thai/figure'
import type { PairCheck } from '../check'
import { type Finding, finding } from '../finding'
import { sameFigure, sameQualifier, sameUnit } from '../match-figures'
import type { Pair, Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'

const ID = 'key-figures'

/** Key figures that do not stand in the text of their own version, or differ between the languages. */
export const keyFigures: PairCheck = {
  id: ID,
  of: 'pair',
  run(pair) {
    return [...absent(pair.source), ...absent(pair.target), ...different(pair)]
  },
}

function keyPassages(side: Side): ReviewPassage[] {
  return side.text.front.filter((passage) => passage.kind === 'key-figure')
}

function absent(side: Side): Finding[] {
  const text = side.text.body.flatMap((passage) => side.figures(passage))
  const words = side.text.body.map((passage) => passage.text).join('\n')
  return keyPassages(side).flatMap((passage, index) => {
    const { value } = side.version.keyFigures[index] ?? { value: '' }
    const figures = (side.reader?.read(value) ?? []).filter((figure) => !figure.soft)
    if (figures.length === 0) {
      const found = side.reader === undefined || words.includes(value)
      return found ? [] : [finding(ID, 'warning', side, passage, value, 'key-figures.absent')]
    }
    const stands = (figure: Figure) =>
      text.some(
        (other) =>
          sameFigure(figure, other) &&
          (sameUnit(figure, other) || isUnmistakable(figure, other)) &&
          (sameQualifier(figure, other) || isRounded(figure, other) || isLimit(passage.text, other)),
      )
    return figures.every(stands) ? [] : [finding(ID, 'error', side, passage, value, 'key-figures.absent')]
  })
}

/** 187,430 cases are the 187,430 people of the text: no other figure is so long and the same. */
function isUnmistakable(figure: Figure, other: Figure): boolean {
  return figure.kind === 'count' && other.kind === 'count' && figure.value > 1000 && figure.value % 100 !== 0
}

/** "25 rai", labelled as a ceiling, is "no more than 25 rai" of the text. */
function isLimit(text: string, other: Figure): boolean {
  return (
    (other.qualifiers.includes('at-most') && CEILING.test(text)) ||
    (other.qualifiers.includes('at-least') && FLOOR.test(text))
  )
}

const CEILING = /เพดาน|สูงสุด|ไม่เกิน|จำกัด|\b(?:ceiling|cap|limit|max\w*|highest|most|largest)\b/i
const FLOOR = /ขั้นต่ำ|อย่างน้อย|ต่ำสุด|\b(?:floor|min\w*|lowest|least|smallest)\b/i

/** Displayed large, "about 1.24 trillion baht" is 1.24 trillion baht, and สูงถึง goes without saying; "over" and "nearly" must not be left out. */
function isRounded(figure: Figure, other: Figure): boolean {
  return (
    figure.qualifiers.includes('exact') &&
    other.qualifiers.some((one) => one === 'about' || one === 'reaching')
  )
}

function different({ source, target }: Pair): Finding[] {
  if (!source.reader || !target.reader) return []
  const write = target.reader.write
  const sources = keyPassages(source)
  return keyPassages(target).flatMap((passage, index): Finding[] => {
    const original = sources[index]
    if (!original) return []
    const from = source.figures(original).filter((figure) => !figure.soft)
    const to = target.figures(passage).filter((figure) => !figure.soft)
    const answers = (a: Figure, b: Figure) => sameFigure(a, b) && sameUnit(a, b) && sameQualifier(a, b)
    const unanswered = from.filter(
      (figure) => !target.figures(passage).some((other) => answers(figure, other)),
    )
    const unasked = to.filter((figure) => !source.figures(original).some((other) => answers(other, figure)))
    // "This year" may go without saying; "next year" for it does not.
    const isExchanged = (figure: Figure, others: readonly Figure[]) =>
      figure.kind !== 'relative' ||
      others.some((other) => other.kind === 'relative' && other.unit === figure.unit)
    const missing = unanswered.filter((figure) => isExchanged(figure, unasked))
    const added = unasked.filter((figure) => isExchanged(figure, unanswered))
    if (missing.length === 0 && added.length === 0) return []
    const expected = missing[0] ? write(missing[0]) : original.text
    const words = added[0]?.words ?? passage.text
    return [
      finding(ID, 'error', target, passage, words, 'key-figures.differs', {
        source: missing[0]?.words ?? original.text,
        expected,
      }),
    ]
  })
}
