import { matchesIn } from '../matches'
import { THAI_LETTER_NAMES } from '../thai/letter-names'
import type { Pair } from './pair'

/** An abbreviation that Thai spells letter by letter (จีดีพี), or of the first letters of an agreed English form. */
export function isAcronym(word: string, pair: Pair, text: string): boolean {
  const letters = word.replace(/s$/, '')
  if (!/^[A-Z]{2,6}$/.test(letters)) return false
  if (text.includes([...letters].map((letter) => THAI_LETTER_NAMES[letter] ?? '').join(''))) return true
  return pair.terms.some((term) =>
    (term.forms[pair.target.version.locale] ?? []).some((form) => {
      const initials = form
        .split(/[\s-]+/)
        .filter((part) => !/^(?:of|and|the|for|in)$/.test(part))
        .map((part) => part[0]?.toUpperCase())
        .join('')
      return initials === letters && initials.length > 1
    }),
  )
}

/** "Monetary Policy Committee (MPC)": short for what stands before it, whose words are looked at by themselves. */
export function isSpelledOut(word: string, before: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(word)) return false
  const introduced = before.indexOf(`(${word})`)
  const upTo = introduced === -1 ? before : before.slice(0, introduced + 1)
  if (!upTo.endsWith('(')) return false
  const name = upTo.replace(COMPANY, ' (')
  const initials = (pattern: RegExp) => matchesIn(name, pattern).map(([letter]) => letter.toUpperCase())
  // Department of Provincial Administration (DOPA): small words count where the abbreviation takes them in.
  return [/(?<!\p{L})\p{Lu}/gu, /(?<!\p{L})\p{L}/gu].some((pattern) => isShortFor(word, initials(pattern)))
}

/** What stands behind the name of a company: Airports of Thailand PCL (AOT). */
const COMPANY = /,? (?:PCL|Plc|PLC|Co\.?|Ltd\.?|Inc\.?|Limited|Public Company Limited)(?:,? Ltd\.?)? \($/

/** Thai Credit Guarantee Corporation (TCG): a word or two may be left out, but not the first. */
function isShortFor(word: string, initials: readonly string[]): boolean {
  return [0, 1, 2].some((extra) => {
    const last = initials.slice(-(word.length + extra))
    if (last.length < word.length || last[0] !== word[0]) return false
    let at = 0
    for (const initial of last) if (initial === word[at]) at++
    return at === word.length
  })
}
