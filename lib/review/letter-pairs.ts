/**
 * Two letters as one number: a text is looked through for names and ideas letter by letter, and two letters tell most
 * places to begin none, without a piece of the text being cut out.
 *
 * @param text any text
 * @param from the place of the first letter, in UTF-16 code units
 * @returns a number that only the same two code units give; NaN at the end of the text
 */
export function pairAt(text: string, from: number): number {
  return text.charCodeAt(from) * 65536 + text.charCodeAt(from + 1)
}

/** Tells most places of a text, in one step, to begin none of some words. */
export type Sieve = Uint8Array

/** So many sums of letters are told apart; a sum is cut to as many bits. */
const SUMS = 1 << 16
const [SHORT, LONG] = [1, 2]

/**
 * @param words the words that are looked for
 * @returns a sieve that lets every place pass where one of them begins, and few others
 */
export function sieveOf(words: Iterable<string>): Sieve {
  const sieve = new Uint8Array(SUMS)
  for (const word of words) {
    // What follows a word of two letters may be anything.
    const [sum, bit] = word.length < 3 ? [sumAt(word, 0), SHORT] : [longSumAt(word, 0), LONG]
    sieve[sum] = (sieve[sum] as number) | bit
  }
  return sieve
}

/**
 * @param sieve what `sieveOf` gave
 * @param text any text; of one in Latin letters in small letters
 * @returns the places, in UTF-16 code units, where one of the words may begin; none inside a word of ASCII letters
 */
export function beginnings(sieve: Sieve, text: string): number[] {
  const places: number[] = []
  let inside = false
  let first = text.charCodeAt(0)
  let second = text.charCodeAt(1)
  for (let at = 0; at < text.length; at++) {
    const third = text.charCodeAt(at + 2)
    const plain = (first >= 97 && first <= 122) || (first >= 48 && first <= 57)
    if (!plain || !inside) {
      const sum = (first * 33 + second) & (SUMS - 1)
      if (
        ((sieve[(sum * 33 + third) & (SUMS - 1)] as number) & LONG) !== 0 ||
        ((sieve[sum] as number) & SHORT) !== 0
      )
        places.push(at)
    }
    inside = plain
    first = second
    second = third
  }
  return places
}

function sumAt(text: string, from: number): number {
  return (text.charCodeAt(from) * 33 + text.charCodeAt(from + 1)) & (SUMS - 1)
}

function longSumAt(text: string, from: number): number {
  return (sumAt(text, from) * 33 + text.charCodeAt(from + 2)) & (SUMS - 1)
}
