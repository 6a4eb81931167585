import { codeOf, findWrongCharacters, type WrongKind } from '../../i18n/characters'
import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { thaiLetterOf } from '../../i18n/thai-private-use'
import { type Advice, type ContentFinding, clipped, PARTS } from '../problem'
import { fieldName } from './schema-path'
import type { YamlDocument, YamlPath } from './yaml'

/** What each kind of character is called. */
export const CHARACTER_KINDS: Readonly<Record<WrongKind, LocalizedMessage>> = {
  control: { en: 'control character', th: 'อักขระควบคุม' },
  noncharacter: { en: 'code that is no character', th: 'รหัสที่ไม่ใช่อักขระ' },
  surrogate: { en: 'half of a character', th: 'อักขระครึ่งตัว' },
  separator: { en: 'separator of lines', th: 'อักขระแบ่งบรรทัด' },
  direction: { en: 'character that turns the direction of writing', th: 'อักขระกลับทิศทางการเขียน' },
  private: { en: 'character of an old font', th: 'อักขระเฉพาะของฟอนต์เก่า' },
  lost: { en: 'sign of something that was lost', th: 'เครื่องหมายแทนอักขระที่หายไป' },
  tag: { en: 'invisible tag character', th: 'อักขระแท็กที่มองไม่เห็น' },
  selector: { en: 'invisible variation selector', th: 'อักขระเลือกรูปที่มองไม่เห็น' },
  invisible: { en: 'invisible character', th: 'อักขระที่มองไม่เห็น' },
}

/** Those that no page, feed or terminal can carry: they stop the article that they are in. */
const STOPPING: readonly WrongKind[] = ['control', 'noncharacter', 'surrogate']

const FOUND = { en: '{code} ({kind}) in “{near}”', th: '{code} ({kind}) ใน “{near}”' }
const TAKE_OUT = { en: 'Take it out, or type these words anew.', th: 'ลบออก หรือพิมพ์ข้อความนี้ใหม่' }
const WRITE_LETTER = { en: 'Write {letter} ({code}) instead.', th: 'แก้เป็น {letter} ({code})' }
const NEAR = 10

/**
 * Looks for characters that may not stand in a text of the site, line by line.
 *
 * @param text the text of a file
 * @param kinds those that are looked for; all when left out
 * @returns what was found, the first of each line
 */
export function characterFindings(
  text: string,
  kinds: readonly WrongKind[] = Object.keys(CHARACTER_KINDS) as WrongKind[],
): ContentFinding[] {
  if (findWrongCharacters(text).length === 0) return []
  return text.split('\n').flatMap((line, index) => {
    const advice = characterAdvice(line, kinds)
    return advice ? [{ line: index + 1, field: PARTS.characters, ...advice }] : []
  })
}

/**
 * Looks for characters that stop an article, in the text of its file and in the values that are written by their codes.
 *
 * @param text the text of the file
 * @param document its front matter
 * @returns what was found, the first of each line
 */
export function stoppingCharacters(text: string, document: YamlDocument): ContentFinding[] {
  return [...characterFindings(text, STOPPING), ...escapedCharacters(document, STOPPING)]
}

/**
 * Looks for characters in values that do not stand in the file as such: YAML and JSON write them by their codes, `"\u0000"`.
 *
 * @param document a document
 * @param kinds those that are looked for; all when left out
 */
export function escapedCharacters(
  document: YamlDocument,
  kinds: readonly WrongKind[] = Object.keys(CHARACTER_KINDS) as WrongKind[],
): ContentFinding[] {
  const findings: ContentFinding[] = []
  const look = (value: unknown, path: YamlPath): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const below = [...path, Array.isArray(value) ? Number(key) : key]
        tell(key, below)
        look(inner, below)
      }
    } else if (typeof value === 'string') tell(value, path)
  }
  const tell = (text: string, path: YamlPath): void => {
    const advice = characterAdvice(text, kinds)
    const [first] = advice ? findWrongCharacters(text) : []
    if (!advice || !first || document.sourceOf(path).includes(first.character)) return
    findings.push({ line: document.lineOf(path), field: fieldName(path), ...advice })
  }
  look(document.data, [])
  return findings
}

/**
 * @param text a line of text
 * @param kinds the kinds of characters that are looked for
 * @returns what is told of the first of them; undefined where there is none
 */
function characterAdvice(text: string, kinds: readonly WrongKind[]): Advice | undefined {
  const first = findWrongCharacters(text).find(({ kind }) => kinds.includes(kind))
  if (!first) return undefined
  const { index, code, kind, character } = first
  const near = clipped(text.slice(Math.max(0, index - NEAR), index + NEAR))
  const letter = thaiLetterOf(character)
  return {
    found: localizeMessage(FOUND, { code, kind: CHARACTER_KINDS[kind], near }),
    expected: letter
      ? localizeMessage(WRITE_LETTER, {
          letter: /\p{M}/u.test(letter) ? `◌${letter}` : letter,
          code: codeOf(letter),
        })
      : TAKE_OUT,
  }
}
