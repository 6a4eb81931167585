import { inSmallLetters } from '../small-letters'
import { tidy } from '../thai/numerals'

/** A number found in an English text. */
export type EnglishNumeral = {
  readonly value: number
  readonly from: number
  readonly to: number
  /** Written with digits, at least in part (20 billion), rather than in words alone. */
  readonly digits: boolean
  /** An ordinal: 23rd, twenty-third. */
  readonly ordinal: boolean
  /** The scale it was multiplied by: 1e9 for "20 billion", 1 for none; a range shares it: 20 to 30 billion. */
  readonly scale: number
}

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
}
/** Words and newspaper abbreviations; a billion is 10⁹ in today's English on both sides of the Atlantic. */
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  mln: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y
type Token = { readonly text: string; readonly from: number; readonly to: number }

/**
 * Finds the numbers in an English text: digits, words, and both together (20 billion, THB20bn, twenty-five
 * thousand, half a million, two and a half, 23rd, a dozen).
 *
 * @param text an English text
 * @returns the numbers in the order of the text; "half", "third" and "quarter" as parts are not among them
 */
export function englishNumerals(text: string): EnglishNumeral[] {
  const tokens = tokensOf(text)
  const found: EnglishNumeral[] = []
  let index = 0
  while (index < tokens.length) {
    const read = mayBegin(tokens[index]?.text ?? '') ? readAt(text, tokens, index) : undefined
    if (read) found.push(read.numeral)
    index = read?.next ?? index + 1
  }
  return found
}

/** Words of ASCII letters in small letters, and numbers in digits. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const lower = inSmallLetters(text)
  let at = 0
  while (at < text.length) {
    const from = at
    if (isDigit(lower.charCodeAt(at))) {
      DIGITS.lastIndex = at
      at += DIGITS.exec(lower)?.[0].length ?? 1
    } else while (isLetter(lower.charCodeAt(at))) at++
    if (at > from) tokens.push({ text: lower.slice(from, at), from, to: at })
    else at++
  }
  return tokens
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Most words are no numbers; this tells them cheaply. */
function mayBegin(word: string): boolean {
  return word.charCodeAt(0) < 58 || BEGINNINGS.has(word)
}

const BEGINNINGS = new Set([...Object.keys(SMALL), ...Object.keys(ORDINALS), 'a', 'an', 'half'])

function readAt(text: string, tokens: readonly Token[], start: number) {
  const token = tokens[start] as Token
  const gap = (index: number) => text.slice(tokens[index - 1]?.to ?? 0, tokens[index]?.from ?? 0)
  const word = (index: number) => tokens[index]?.text ?? ''
  const done = (
    next: number,
    value: number,
    digits: boolean,
    ordinal: boolean,
    scale: number,
    from = token.from,
  ) => ({
    next,
    numeral: {
      value: tidy(value),
      from,
      to: (tokens[next - 1] as Token).to,
      digits,
      ordinal,
      scale,
    },
  })

  // "half a million", "half a dozen"
  if (token.text === 'half' && /^an?$/.test(word(start + 1)) && isScaleWord(word(start + 2))) {
    const scale = SCALES[word(start + 2)] as number
    return done(start + 3, scale / 2, false, false, scale)
  }
  const digits = /^\d/.test(token.text)
  const article = /^an?$/.test(token.text) && isScaleWord(word(start + 1)) && /^[ -]$/.test(gap(start + 1))
  if (!digits && !article && !(token.text in SMALL) && !(token.text in ORDINALS)) return undefined

  let total = 0
  let current = digits ? Number(token.text.replaceAll(',', '')) : (SMALL[token.text] ?? 1)
  let scale = 1
  let next = start + 1
  if (digits && gap(next) === '' && /^(?:st|nd|rd|th)$/.test(word(next)))
    return done(next + 1, current, true, true, 1)
  if (token.text in ORDINALS) return done(next, ORDINALS[token.text] as number, false, true, 1)

  while (next < tokens.length) {
    const between = gap(next)
    const here = word(next)
    const glued = between === ''
    if (!/^(?: |-|)$/.test(between) || (glued && !digits)) break
    if (
      here in SCALES &&
      (here.length > 2 || (digits && (glued || here === 'bn' || here === 'mn' || here === 'tn')))
    ) {
      if (!endsWord(text, tokens[next] as Token)) break
      const by = SCALES[here] as number
      if (by >= 1000) {
        total = (total + current) * by
        current = 0
      } else current *= by
      scale *= by
      next++
      continue
    }
    if (
      here in ORDINALS &&
      !digits &&
      (current % 100 >= 20 || scale > 1) &&
      (ORDINALS[here] as number) < 20
    ) {
      return done(next + 1, total + current + (ORDINALS[here] as number), false, true, 1)
    }
    if (here === 'and' && /^an?$/.test(word(next + 1)) && word(next + 2) === 'half') {
      const unit =
        SCALES[word(next + 3)] && isScaleWord(word(next + 3)) ? (SCALES[word(next + 3)] as number) : 1
      return done(next + (unit > 1 ? 4 : 3), (total + current + 0.5) * unit, digits, false, scale * unit)
    }
    const joined = here === 'and' && scale >= 100 && word(next + 1) in SMALL && !digits
    const small = joined ? word(next + 1) : here
    const fits =
      small in SMALL &&
      (current % 100 === 0
        ? scale > 1 || total > 0
        : current % 10 === 0 && current % 100 >= 20 && (SMALL[small] as number) < 10)
    if (!digits && fits && !(current === 0 && total === 0)) {
      current += SMALL[small] as number
      next += joined ? 2 : 1
      continue
    }
    if (joined && word(next + 1) in ORDINALS) {
      return done(next + 2, total + current + (ORDINALS[word(next + 1)] as number), false, true, 1)
    }
    break
  }
  return done(next, total + current, digits, false, scale)
}

function isScaleWord(word: string): boolean {
  return word in SCALES && word.length > 3
}

function endsWord(text: string, token: Token): boolean {
  return !/[A-Za-z]/.test(text[token.to] ?? '')
}
