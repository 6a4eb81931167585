import { matchesIn } from '../../matches'
import { DIGITS, type Digits, digitsOf } from '../digits'
import { type Numeral, tidy } from '../figure'
import { overlaps } from '../reading'
import { isOfMetres } from './english-metres'
import { AND_PARTS, NOT_COUNTED, ORDINALS, SCALES, SMALL, THIRD_OF_ROW } from './english-number-words'
import { partsOfScales } from './english-parts'

/** A figure, or a word; a hyphen or a space between two of them joins them. */
const TOKEN = new RegExp(`${DIGITS}|[A-Za-z]+`, 'g')
const IN_DIGITS = /^[^a-z]/

type Token = { readonly word: string; readonly from: number; readonly to: number }

/**
 * Finds the numbers in an English text: digits, words, and both together (20 billion, THB20bn, twenty-five thousand,
 * half a million, two and a half, 23rd, a dozen).
 *
 * @param text an English text after `plainDigits`
 * @returns the numbers in the order of the text; "half", "third" and "quarter" as parts are not among them
 */
export function englishNumerals(text: string): Numeral[] {
  const tokens = [...text.matchAll(TOKEN)].map(
    ({ 0: word, index }): Token => ({ word: word.toLowerCase(), from: index, to: index + word.length }),
  )
  const parts = partsOfScales(text)
  const found: Numeral[] = []
  for (let at = 0; at < tokens.length; ) {
    const isInPart = parts.some(
      ({ from, to }) => from <= (tokens[at] as Token).from && (tokens[at] as Token).to <= to,
    )
    const read = !isInPart && begins(tokens, at) ? new Run(text, tokens, at).read() : undefined
    if (read) found.push(read.numeral)
    at = read?.next ?? at + 1
  }
  // "one and a half million" is no half.
  const alone = parts.filter((part) => !found.some((other) => overlaps(part, other)))
  return [...found, ...alone, ...romanNumerals(text)].sort((a, b) => a.from - b.from)
}

/** Rama IV, Phase II; one letter alone is a number only behind a word for a part. */
const ROMAN =
  /(?<=\b[A-Z][a-z]+ )(?:II|III|IV|VI{1,3}|IX)\b|(?<=\b(?:Phase|Part|Stage|Chapter|Volume|Section|Article|Rama|Tier) )[IVX]\b/g
const ROMAN_VALUES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function romanNumerals(text: string): Numeral[] {
  return matchesIn(text, ROMAN).map(({ 0: written, index: from }) => ({
    value: ROMAN_VALUES.indexOf(written),
    from,
    to: from + written.length,
    digits: 0,
    ordinal: true,
    scale: 1,
  }))
}

function begins(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {}
  if (IN_DIGITS.test(word) || SMALL.has(word) || ORDINALS.has(word)) return true
  return /^an?$/.test(word)
}

/** One number, read from its first word on. */
class Run {
  private total = 0
  private current = 0
  private scale = 1
  private next: number
  private readonly first: Token
  private readonly digits: Digits | undefined

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    start: number,
  ) {
    this.first = tokens[start] as Token
    this.digits = IN_DIGITS.test(this.first.word) ? digitsOf(this.first.word) : undefined
    this.next = start + 1
  }

  read(): { numeral: Numeral; next: number } | undefined {
    const { word } = this.first
    if (/^an?$/.test(word)) {
      if (!this.isScaleWord(this.next)) return undefined
      this.current = 1
    } else if (ORDINALS.has(word)) {
      this.current = ORDINALS.get(word) ?? 0
      return this.done(true)
    } else this.current = this.digits?.value ?? SMALL.get(word) ?? 0
    this.scale = this.digits?.scale ?? 1
    if (this.digits && this.gap() === '' && /^(?:st|nd|rd|th)$/.test(this.word())) {
      this.next++
      return this.done(true)
    }
    while (this.next < this.tokens.length) {
      if (this.takeOrdinal()) return this.done(true)
      if (!this.takeScale() && !this.takePart() && !this.takeSmall()) break
    }
    return this.done(false)
  }

  private done(ordinal: boolean) {
    const to = (this.tokens[this.next - 1] as Token).to
    const value = tidy(this.total + this.current)
    const numeral: Numeral = {
      value,
      from: this.first.from,
      to,
      digits: this.digits?.digits ?? 0,
      scale: this.scale,
      ...(ordinal ? { ordinal } : {}),
      ...(this.digits?.part && to === this.first.to ? { part: true } : {}),
    }
    return { numeral, next: this.next }
  }

  private word(ahead = 0): string {
    return this.tokens[this.next + ahead]?.word ?? ''
  }

  private gap(ahead = 0): string {
    const [before, behind] = [this.tokens[this.next + ahead - 1], this.tokens[this.next + ahead]]
    return this.text.slice(before?.to ?? 0, behind?.from ?? 0)
  }

  /** The scale that a word is; a gross is one of things: "two gross of pens", but "gross of tax". */
  private scaleAt(at: number): number | undefined {
    const [word = '', next, thing = ''] = this.tokens.slice(at, at + 3).map((token) => token.word)
    if (word === 'gross' && (next !== 'of' || NOT_COUNTED.test(thing))) return undefined
    return SCALES.get(word)
  }

  private isScaleWord(at: number): boolean {
    return this.scaleAt(at) !== undefined && (this.tokens[at]?.word.length ?? 0) > 3
  }

  /** Abbreviated scales stand behind digits alone, and "m" and "b" touch them: 5m is a million, "5 m" five metres. */
  private takeScale(): boolean {
    const by = this.scaleAt(this.next)
    const gap = this.gap()
    if (by === undefined || !/^[ -]?$/.test(gap)) return false
    const short = this.word().length <= 3
    if (short && (!this.digits || (this.word().length === 1 && gap !== ''))) return false
    if (!short && gap === '') return false
    if (this.word() === 'm' && isOfMetres(this.text, (this.tokens[this.next] as Token).from)) return false
    if (/[A-Za-z]/.test(this.text[(this.tokens[this.next] as Token).to] ?? '')) return false
    if (by >= 1000) {
      this.total = (this.total + this.current) * by
      this.current = 0
    } else this.current *= by
    this.scale *= by
    this.next++
    return true
  }

  /** "two and a half million", "two and a quarter", "a dozen and a half" */
  private takePart(): boolean {
    const part = this.word() === 'and' ? AND_PARTS.get(`${this.word(1)} ${this.word(2)}`) : undefined
    if (part === undefined || (this.word(2) === 'third' && THIRD_OF_ROW.test(this.word(3)))) return false
    const last = this.isScaleWord(this.next - 1) ? (this.scaleAt(this.next - 1) ?? 1) : 1
    this.next += 3
    const unit = this.isScaleWord(this.next) ? (this.scaleAt(this.next) ?? 1) : 1
    if (unit > 1) this.next++
    this.total = (this.total + this.current + part * last) * unit
    this.current = 0
    this.scale *= unit
    return true
  }

  private takeSmall(): boolean {
    if (this.digits) return false
    const joined = this.word() === 'and' && this.scale >= 100
    const small = SMALL.get(this.word(joined ? 1 : 0))
    if (small === undefined || !/^[ -]$/.test(this.gap())) return false
    const fitsScale = this.current % 100 === 0 && (this.scale > 1 || this.total > 0)
    const fitsTens = this.current % 10 === 0 && this.current % 100 >= 20 && small < 10 && !joined
    if (!fitsScale && !fitsTens) return false
    this.current += small
    this.next += joined ? 2 : 1
    return true
  }

  /** "twenty-third", "two hundred and first" */
  private takeOrdinal(): boolean {
    if (this.digits) return false
    const joined = this.word() === 'and' && this.scale >= 100
    const small = ORDINALS.get(this.word(joined ? 1 : 0))
    if (small === undefined || !/^[ -]$/.test(this.gap()) || small >= 20) return false
    if (this.current % 100 < 20 && this.scale === 1) return false
    this.current += small
    this.next += joined ? 2 : 1
    return true
  }
}
