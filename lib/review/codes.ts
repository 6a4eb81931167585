import { matchesIn } from '../matches'
import type { Instead } from './said'

/** Letters and digits written as one: PM2.5, COVID-19, TCAS69, 6G, 30@30. Thai texts write them in Latin letters, too. */
const CODE = /(?<![\p{L}\p{N}.,])(?:\p{Lu}[A-Za-z]*-?\d+(?:\.\d+)?|\d+@\d+|\d+G)(?![\p{L}\p{N}])/gu

const JOINED = /[^\s\d.,]-?\d|\d[G@]/
const NONE: ReadonlyMap<string, string> = new Map()

/**
 * Finds codes of which the translation changes the digits: TCAS70 for TCAS69.
 *
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @returns the codes of the translation, and those of the original that they stand for
 */
export function codesChanged(source: string, target: string): Instead[] {
  const there = codesIn(source)
  if (there.size === 0) return []
  const here = codesIn(target)
  return [...here].flatMap(([code, words]) => {
    if (there.has(code)) return []
    const [, instead] =
      [...there].find(([other]) => lettersOf(other) === lettersOf(code) && !here.has(other)) ?? []
    return instead ? [{ words, instead }] : []
  })
}

/** As they are written, by how they are compared: a hyphen is often left out. */
function codesIn(text: string): ReadonlyMap<string, string> {
  // Looking at every letter is slow, and most texts join none to a digit.
  if (!JOINED.test(text)) return NONE
  return new Map(matchesIn(text, CODE).map(([code]) => [code.replace('-', '').toLowerCase(), code]))
}

function lettersOf(code: string): string {
  return code.replace(/[\d.]+/g, '#')
}
