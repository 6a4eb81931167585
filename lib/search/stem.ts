/*
 * English words are compared by their stems: without the endings of plurals and of verbs, and with American spelling, so that
 * harbours, harbour and harbor are one. Only Latin letters have stems.
 *
 * Source of the endings: steps 1 and 5a of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980),
 * https://tartarus.org/martin/PorterStemmer/def.txt. Left out is what makes nouns of verbs and the like (-ation, -ful): a
 * search is for a word, not for its family. No look-behind: Safari knows it since 2023 only.
 */

/** What would fall together with another word, and what no rule leads to; the rest is spelling, told by stems. */
const STEMS: Readonly<Record<string, string>> = {
  news: 'news',
  evening: 'evening',
  united: 'united',
  children: 'child',
  grey: 'gray',
  tyre: 'tire',
  chequ: 'check',
  plough: 'plow',
  mould: 'mold',
  aluminium: 'aluminum',
  aeroplan: 'airplan',
}

/** Words of a folded text that have stems. */
export const STEMMED = /[a-z]{3,}/g

const stems = new Map<string, string>()

/**
 * @param word a folded word of Latin letters
 * @returns what it shares with its other forms; no word itself
 */
export function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    stem = STEMS[word] ?? spelled(withoutEnding(american(word)))
    stems.set(word, stem)
  }
  return stem
}

/** What is told by the middle of a word: colour and color, organise and organize, women and woman. */
function american(word: string): string {
  return word
    .replace(/([aeiou][a-z]*[^aeou])our/, '$1or')
    .replace(/(..[iy])z/g, '$1s')
    .replace(/men$/, 'man')
}

function withoutEnding(word: string): string {
  if (word.length < 4) return word.replace(/(.[^aeiou])y$/, '$1i')
  const singular = word
    .replace(/(..)ies$/, '$1i')
    .replace(/(.)uses$/, '$1us')
    .replace(/([^siu])s$/, '$1')
  const [, verb = singular] = /^(.{2,}[^e])(?:ed|ing)$/.exec(singular) ?? []
  const base = verb === singular || !shapeOf(verb).includes('V') ? singular : infinitive(verb)
  const final = base.replace(/(.[^aeiou])y$/, '$1i')
  const short = final.slice(0, -1)
  const isIdle = final.endsWith('e') && short.length > 2 && measureOf(short) > (isShort(short) ? 1 : 0)
  return isIdle ? short : final
}

/** What a verb's ending has changed: planned to plan, making to make, created to create. */
function infinitive(verb: string): string {
  if (/(at|bl)$/.test(verb)) return `${verb}e`
  if (/..([bdfgkmnprt])\1$/.test(verb)) return verb.slice(0, -1)
  return measureOf(verb) === 1 && isShort(verb) ? `${verb}e` : verb
}

/** What is told by the end of a stem: centre and center, defence and defense, dialogue and dialog, programme, travelled. */
function spelled(stem: string): string {
  const american = stem
    .replace(/([bt])r$/, '$1er')
    .replace(/enc$/, 'ens')
    .replace(/ogu$/, 'og')
    .replace(/mm$/, 'm')
    .replace(/(.{4})ll$/, '$1l')
  return STEMS[american] ?? american
}

/** A word as its vowels, V, and consonants, c. */
function shapeOf(word: string): string {
  return word
    .replace(/([^aeiou])y/g, '$1i')
    .replace(/[aeiou]/g, 'V')
    .replace(/[a-z]/g, 'c')
}

/** Porter's m: how often consonants follow vowels. */
function measureOf(word: string): number {
  return shapeOf(word).match(/V+c+/g)?.length ?? 0
}

/** Porter's *o: ends as hop and mak do, where an e may have been. */
function isShort(word: string): boolean {
  return /cVc$/.test(shapeOf(word)) && !/[wxy]$/.test(word)
}
