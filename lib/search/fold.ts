/*
 * What a search takes for the same: capitals and small letters, letters with accents and without, Thai and Arabic
 * digits, the several ways to write one Thai syllable. The index, the articles and what a reader types all go through
 * here, in Node and in every browser; `Intl.Segmenter` does not, because each of them finds other words in Thai.
 */

/** A text as it is searched, and where each part of it stands in the text as it is read. */
export type FoldedText = {
  readonly text: string
  /** For each UTF-16 unit of `text`: where in the original its letter, with all its marks, begins. */
  readonly from: readonly number[]
  /** For each UTF-16 unit of `text`: where in the original its letter ends. */
  readonly to: readonly number[]
}

/**
 * A letter with its marks, by Unicode's properties. SARA AM is a letter to Unicode, but completes the one before it; it
 * is also written as its two parts (ํ + า), with a tone mark between them or before. เเ is a common slip for แ.
 */
const LETTER = /(?:เเ|.)(?:ํ[่-๋]?า|[\p{M}ำ])*/gsu

/** These take a letter's place in a line but are not of it: they would run into the figure before them (10², 2½). */
const RAISED = /[²³¹¼-¾⁰-₉⅐-⅞]/

/** Accents of Latin, Greek and Cyrillic. Marks of other scripts are no ornament: Thai tones and kana's voicing stay. */
const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\p{Cf}]/gu

/** Letters that Unicode does not take apart, and the several forms of dashes and quotation marks. */
const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
}

const folded = new Map<string, string>()

/** Folds one letter with its marks; a text has few different ones, so each is folded once. */
function foldLetter(letter: string): string {
  let fold = folded.get(letter)
  if (fold === undefined) {
    fold = letter
      .normalize(RAISED.test(letter) ? 'NFD' : 'NFKD')
      .toLowerCase()
      .replace(ACCENTS, '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replace('เเ', 'แ')
      // A tone mark stands behind the vowel over or under its letter, and before SARA AM.
      .replace(/([่-๋])([ัิ-ฺ็])/, '$2$1')
      .replace(/ํ([่-๋]?)า/, '$1ำ')
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
      .replace(/[‐-―−]/g, '-')
      .replace(/[ßæœøđłıς‘’ʼ“”]/g, (same) => SAME[same] ?? same)
    folded.set(letter, fold)
  }
  return fold
}

const THAI = /[ก-๛]/
const LATIN_OR_DIGIT = /[a-z0-9]/

/** Thai is set off from figures and Latin letters by a space or not, as its writer likes: ปี 2567, ปี2567. */
function isIdleSpace(before: string, after: string): boolean {
  return (
    (THAI.test(before) && LATIN_OR_DIGIT.test(after)) || (LATIN_OR_DIGIT.test(before) && THAI.test(after))
  )
}

/**
 * Folds a text as a search compares it.
 *
 * @param original any text, best in Unicode's normal form C
 * @returns the folded text with the places of its letters; spaces are single, and there is none between Thai and
 *   figures or Latin letters
 */
export function foldText(original: string): FoldedText {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  let space: [number, number] | undefined
  const add = (fold: string, start: number, end: number) => {
    text += fold
    for (let unit = 0; unit < fold.length; unit++) {
      from.push(start)
      to.push(end)
    }
  }
  let start = 0
  for (const [letter] of original.matchAll(LETTER)) {
    const end = start + letter.length
    const fold = foldLetter(letter)
    if (fold === ' ') space ??= [start, end]
    else if (fold !== '') {
      if (space && !isIdleSpace(text.slice(-1), fold.slice(0, 1))) add(' ', ...space)
      space = undefined
      add(fold, start, end)
    }
    start = end
  }
  return { text, from, to }
}

/**
 * @param original any text
 * @returns the folded text alone
 */
export function fold(original: string): string {
  return foldText(original).text
}

/**
 * @param folded a folded text
 * @returns it without the four tone marks and the sign of a silent letter, which are left out or mistaken most often
 */
export function withoutTones(folded: string): string {
  return folded.replace(/[่-์]/g, '')
}

/** Punctuation around a word is not of the word; a sign of percentage is of its figure. */
const AROUND = /^(?:(?!%)\p{P})+|(?:(?!%)\p{P})+$/gu

/**
 * @param text a folded text
 * @returns what stands between its spaces, without punctuation around it: words in English, phrases in Thai
 */
export function runsOf(text: string): string[] {
  return text.split(' ').flatMap((run) => run.replace(AROUND, '') || [])
}

const CLUSTER = /.[\p{M}ำ]*/gsu

/**
 * Parts a folded text into grapheme clusters of our own: a letter with its marks, by Unicode's properties alone, so
 * that Node and all browsers agree.
 *
 * @param text a folded text
 */
export function clustersOf(text: string): string[] {
  return text.match(CLUSTER) ?? []
}
