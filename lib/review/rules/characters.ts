import { CHARACTER_KINDS } from '../../content/yaml/written-characters'
import { codeOf, findWrongCharacters } from '../../i18n/characters'
import { thaiLetterOf } from '../../i18n/thai-private-use'
import { finding, type RuleFinding } from '../finding'
import { findMojibake } from '../mojibake'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { ReviewPassage } from '../pair/reviewed-text'
import { namesIn } from '../pair/written-parts'
import type { VersionRule } from '../rule'

/** Letters beside a character that are told, so that an editor finds it. */
const NEAR = 8

/** Characters that have no place in a text: invisible ones, those of old fonts, signs of what was lost; and mojibake. */
export const characters: VersionRule = {
  id: 'characters',
  severity: 'warning',
  scope: 'version',
  // They were told of Thai texts alone.
  formerIds: ['thai-text'],
  finds: {
    en: 'Characters that have no place in a text: invisible ones, those that turn the direction of writing, tone marks of old fonts, signs of what was lost; and text read in the wrong encoding.',
    th: 'อักขระที่ไม่ควรอยู่ในข้อความ เช่น อักขระที่มองไม่เห็น อักขระกลับทิศทาง วรรณยุกต์ของฟอนต์เก่า เครื่องหมายแทนอักขระที่หายไป และข้อความที่อ่านผิดรหัสอักขระ',
  },
  run(version) {
    const inFile = linesOf(version).flatMap((line) => wrongIn(version, line))
    const codes = new Set(inFile.map(({ words }) => words))
    // What is written by its code, &#8238;, is seen in what it became.
    const inText = version.text.body.flatMap((passage) =>
      wrongIn(version, passage).filter(({ words }) => !codes.has(words)),
    )
    const beside = [...version.text.front, ...namesIn(version)].flatMap((passage) =>
      wrongIn(version, passage),
    )
    const misread = [...version.text.front, ...namesIn(version), ...version.text.body].flatMap((passage) =>
      findMojibake(passage.text)
        .slice(0, 1)
        .map((words) => finding(version, passage, words, 'characters.mojibake')),
    )
    return [...onceALine([...inFile, ...inText, ...beside]), ...misread]
  },
}

function onceALine(findings: readonly RuleFinding[]): RuleFinding[] {
  const told = new Map(findings.toReversed().map((one) => [JSON.stringify([one.line, one.words]), one]))
  return [...told.values()].reverse()
}

/** The lines of the text as they are written: links and titles have characters, too. */
function linesOf({ version }: AnalyzedVersion): ReviewPassage[] {
  if (findWrongCharacters(version.body).length === 0) return []
  return version.body.split('\n').map((text, index) => ({
    anchor: 'text',
    kind: 'paragraph',
    text,
    line: version.bodyLine + index,
  }))
}

function wrongIn(version: AnalyzedVersion, passage: ReviewPassage): RuleFinding[] {
  const { text } = passage
  return findWrongCharacters(text).map(({ index, character, code, kind }) => {
    const near = text.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    const letter = kind === 'private' ? thaiLetterOf(character) : undefined
    if (!letter)
      return finding(version, passage, code, 'characters.wrong', { near, kind: CHARACTER_KINDS[kind] })
    const shown = /\p{M}/u.test(letter) ? `◌${letter}` : letter
    return finding(version, passage, code, 'characters.letter', {
      near,
      letter: shown,
      right: codeOf(letter),
    })
  })
}
