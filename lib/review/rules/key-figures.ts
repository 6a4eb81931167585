import type { Figure } from '../../figures/figure'
import { answerOf, sameExactness } from '../figures/figure-equivalence'
import { finding, type RuleFinding } from '../finding'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

/** 25 rai, labelled as a ceiling, is "no more than 25 rai" of the text. */
const LIMIT =
  /เพดาน|สูงสุด|ไม่เกิน|จำกัด|ขั้นต่ำ|อย่างน้อย|ต่ำสุด|\b(?:ceiling|cap|limit|max\w*|highest|most|floor|min\w*|lowest|least)\b/i

/** Key figures that do not stand in the text of their own version. */
export const keyFigures: VersionRule = {
  id: 'key-figures',
  severity: 'error',
  scope: 'version',
  finds: {
    en: 'Key figures that do not stand in the text of their own version, or stand there more or less exactly.',
    th: 'ตัวเลขสำคัญที่ไม่มีในเนื้อข่าวฉบับเดียวกัน หรือบอกความแน่นอนไม่ตรงกัน',
  },
  run(version) {
    const inText = version.text.body.flatMap((passage) => version.figures(passage))
    const words = version.text.body.map(({ text }) => text).join('\n')
    return version.text.front
      .filter(({ kind }) => kind === 'key-figure')
      .flatMap((passage, index) =>
        absent(version, passage, version.version.keyFigures[index]?.value ?? '', inText, words),
      )
  },
}

function absent(
  version: AnalyzedVersion,
  passage: ReviewPassage,
  value: string,
  inText: readonly Figure[],
  words: string,
): RuleFinding[] {
  const told = (version.language?.read(value) ?? []).filter(({ optional }) => !optional)
  const stands = (figure: Figure) =>
    inText.some(
      (other) => answerOf(figure, other) === 'same' && (isAsExact(figure, other) || LIMIT.test(passage.text)),
    )
  const isThere =
    told.length > 0 ? told.every(stands) : words.includes(value) || !version.language || !/\d/.test(value)
  return isThere ? [] : [finding(version, passage, value, 'key-figures.absent')]
}

/** Displayed large, "about 1.24 trillion baht" is 1.24 trillion baht; "over" and "nearly" must not be left out. */
function isAsExact(figure: Figure, other: Figure): boolean {
  return sameExactness(figure, other) || (figure.qualifier === 'exact' && other.qualifier === 'about')
}
