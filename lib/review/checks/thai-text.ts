import type { ArticleVersion } from '../../articles/article'
import { matchesIn } from '../../matches'
import { plainDigits } from '../../thai/numerals'
import { SLIPS } from '../../thai/slips'
import type { VersionCheck } from '../check'
import { type Finding, finding, type Value } from '../finding'
import { pairAt } from '../letter-pairs'
import type { MessageKey } from '../messages'
import type { Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'
import { VOCABULARY } from '../vocabulary'

const ID = 'thai-text'
const MARK = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e'
const UPPER_VOWEL = '\u0e31\u0e34-\u0e37'
const TONE = '\u0e48-\u0e4b'
const LETTER = '\u0e01-\u0e4e'
/** How many letters around what is wrong are told, so that an editor finds it. */
const AROUND = 6
/** Letters of a slip that is told with those around it. */
const SHORT = 3

/** What is wrong wherever it stands, and how it is written instead. */
const RULES: readonly (readonly [RegExp, MessageKey, string])[] = [
  [/เเ/g, 'thai-text.lookalike', 'แ'],
  [/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, 'thai-text.lookalike', '$1\u0e33'],
  [/(?<![ฤฦ])ๅ/g, 'thai-text.lookalike', 'า'],
  [new RegExp(`([${MARK}ะาำ])\\1+`, 'g'), 'thai-text.doubled', '$1'],
  [new RegExp(`([${TONE}])(?!\\1)[${TONE}]`, 'g'), 'thai-text.doubled', '$1'],
  [new RegExp(`([${UPPER_VOWEL}])(?!\\1)[${UPPER_VOWEL}]`, 'g'), 'thai-text.doubled', '$1'],
  [new RegExp(`([${TONE}])([${UPPER_VOWEL}\u0e38\u0e39])`, 'g'), 'thai-text.order', '$2$1'],
  // A tone mark stands over the consonant that begins a syllable: over its last one it has slipped (ข่าย่).
  [
    new RegExp(
      `(?<![เแโใไ][\u0e01-\u0e2e]?)(?<=[${MARK}าะ])([\u0e01-\u0e2e])[${TONE}](?![\u0e01-\u0e1b\u0e1e-\u0e2c\u0e2d-\u0e3f\u0e45-\u0e4e])`,
      'g',
    ),
    'thai-text.order',
    '$1',
  ],
  [new RegExp(`ำ([${TONE}])`, 'g'), 'thai-text.order', '$1ำ'],
  [new RegExp(`(?<![${LETTER}\u25cc-])[${MARK}]`, 'g'), 'thai-text.lone', ''],
  [new RegExp(`(?<=[${LETTER}]) (?=[ะาำ]|[\u0e01-\u0e2e]์)`, 'g'), 'thai-text.space', ''],
  [new RegExp(`(?<=[เแโใไ]) (?=[${LETTER}])`, 'g'), 'thai-text.space', ''],
  [new RegExp(`ๆ(?=[${LETTER}])`, 'g'), 'thai-text.repeatSpace', 'ๆ '],
]

/** Most texts have nothing wrong: one look spares them one for each rule. */
const ANY_RULE = anyOf(RULES.map(([pattern]) => pattern))
const ANY_SLIP = anyOf(SLIPS.map(([pattern]) => pattern))

function anyOf(patterns: readonly RegExp[]): RegExp {
  let groups = 0
  // Back references count the groups of their own pattern.
  const sources = patterns.map(({ source }) => {
    const own = source.replace(/\\([1-9])/g, (_, number) => `\\${Number(number) + groups}`)
    groups += source.match(/(?<!\\)\((?!\?)/g)?.length ?? 0
    return own
  })
  return new RegExp(sources.join('|'))
}

/** Slips of the keyboard in a Thai text that a spelling checker for another language would not see. */
export const thaiText: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    if (!/^th(?:-|$)/.test(side.version.locale)) return []
    const passages = [...side.text.front, ...side.text.body].filter(({ kind }) => kind !== 'code')
    return [...passages.flatMap((passage) => inPassage(side, passage)), ...mixed(side, passages)]
  },
}

function inPassage(side: Side, passage: ReviewPassage): Finding[] {
  const found: Finding[] = []
  const text = withoutQuoted(passage)
  const tell = (words: string, key: MessageKey, expected: string, more: Record<string, Value> = {}) => {
    if (found.some((one) => one.words === words)) return
    found.push(finding(ID, 'warning', side, passage, words, key, { expected, ...more }))
  }
  for (const [pattern, key, mended] of ANY_RULE.test(text) ? RULES : []) {
    for (const match of matchesIn(text, pattern)) {
      const [from, to] = widened(text, match.index, match.index + match[0].length)
      const words = text.slice(from, to)
      tell(words.trim(), key, words.replace(pattern, mended).trim())
    }
  }
  for (const { index } of text.includes('  ') ? matchesIn(text, SPACES) : []) {
    const words = text.slice(Math.max(0, index - AROUND), index + AROUND).trim()
    tell(words, 'thai-text.spaceTwice', words.replace(/ {2,}/g, ' '))
  }
  for (const [pattern, meant] of ANY_SLIP.test(text) ? SLIPS : []) {
    for (const { 0: words, index } of matchesIn(text, pattern)) {
      if (words.length > SHORT) {
        tell(words, 'thai-text.slip', meant)
        continue
      }
      // So few letters say nothing alone.
      const [from, to] = widened(text, index, index + words.length)
      const around = text.slice(from, to)
      tell(around, 'thai-text.slip', around.replace(pattern, meant))
    }
  }
  // จังหวะ before the name of a place is จังหวัด.
  for (const { from, words } of side.names(passage)) {
    if (text.slice(0, from).endsWith('จังหวะ')) tell(`จังหวะ${words}`, 'thai-text.slip', `จังหวัด${words}`)
  }
  for (const [words, expected] of doubledWords(text)) tell(words, 'thai-text.wordTwice', expected)
  for (const [words, expected] of splitWords(side, text)) tell(words, 'thai-text.space', expected)
  for (const match of matchesIn(text, /[\u200b-\u200f\u2060\ufeff\u00ad]/g)) {
    const near = text.slice(Math.max(0, match.index - 8), match.index + 9)
    tell(
      `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
      'thai-text.invisible',
      '',
      { near },
    )
  }
  return found
}

/** Takes in some Thai letters on both sides. */
function widened(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to]
  while (start > 0 && from - start < AROUND && isThaiLetter(text[start - 1])) start--
  while (end < text.length && end - to < AROUND && isThaiLetter(text[end])) end++
  return [start, end]
}

function isThaiLetter(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '\u0e01' && letter <= '\u0e4e'
}

/** A note about a slip quotes it. */
function withoutQuoted(passage: ReviewPassage): string {
  if (passage.kind !== 'note') return passage.text
  return passage.text.replace(/“[^”]*”|"[^"]*"/g, (quoted) => '•'.repeat(quoted.length))
}

const words = new Intl.Segmenter('th', { granularity: 'word' })
const spacelessForms = new WeakMap<object, Forms>()

/** Words that a space tears apart: those of the glossary, long ones of the vocabulary, and those that the dictionary only knows whole. */
function* splitWords(side: Side, text: string): Generator<readonly [string, string]> {
  const forms = formsWithoutSpaces(side)
  for (const match of matchesIn(text, SPACED)) {
    // "ที่ อ.แม่สาย": an abbreviation stands by itself.
    const behind = match.index + match[0].length + (match[2] ?? '').length
    if (text[behind] === '.') continue
    const left = (match[1] ?? '').slice(-NEAR)
    const right = (match[2] ?? '').slice(0, NEAR)
    const whole = left + right
    for (let at = 0; at < left.length; at++) {
      const isTornHere = (form: string) => at + form.length > left.length && whole.startsWith(form, at)
      const pair = pairAt(whole, at)
      const torn = [
        ...(forms.get(pair) ?? []).filter(isTornHere),
        // A long word of the vocabulary has to stand whole elsewhere.
        ...(longWords().get(pair) ?? []).filter(
          (form) => isTornHere(form) && wholeText(side.version).includes(form),
        ),
      ]
      for (const form of torn)
        yield [`${left.slice(at)} ${right.slice(0, at + form.length - left.length)}`, form]
    }
    const one = words.segment(whole).containing(left.length - 1)
    if (!one || one.index + one.segment.length === left.length || one.segment.length < 4) continue
    // One or two letters alone between spaces are hardly a word; with their neighbour they are one.
    const last = left.slice(one.index)
    const first = one.segment.slice(last.length)
    if (!isFragment(last) && !isFragment(first)) {
      if (isTorn(side, last, one.segment)) yield [`${last} ${first}`, one.segment]
      continue
    }
    // Apart, the two sides must fall to pieces in the same place, or the space stands between two words.
    const alone = [words.segment(left).containing(left.length - 1), words.segment(right).containing(0)]
    if (alone[0]?.segment !== last || alone[1]?.segment !== first) continue
    yield [`${last} ${first}`, one.segment]
  }
}

/**
 * Whether the text has a long word whole elsewhere, and its first part nowhere else without the rest: อุตสาห กรรม among
 * อุตสาหกรรม.
 */
function isTorn({ version }: Side, part: string, word: string): boolean {
  if (word.length < LONG_WORD) return false
  const text = wholeText(version)
  let whole = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (text.startsWith(word, at)) whole++
    else if (text[at + part.length] !== ' ') return false
  }
  return whole > 0 && text.split(`${part} `).length === 2
}

const LONG_WORD = 7
const wholeTexts = new WeakMap<ArticleVersion, string>()

function wholeText(version: ArticleVersion): string {
  const known = wholeTexts.get(version)
  if (known !== undefined) return known
  const text = [version.body, version.headline, version.standfirst].join('\n')
  wholeTexts.set(version, text)
  return text
}

const SPACES = /(?<=\S) {2,}(?=\S)/g
/** Letters of the shortest and the longest word that is looked for twice. */
const [SHORTEST_TWICE, LONGEST_TWICE] = [3, 9]
/** Words that are right when they stand twice: ล้านล้าน, ที่ที่, เทศบาลนครนครสวรรค์, and those said twice without ๆ. */
const SAID_TWICE = /^(?:ล้าน|ที่|ของ|คน|วัน|นาน|ต่าง|เรื่อย|บ่อย|มาก|เด็ก|นคร|เมือง|บ้าน|วัด|เกาะ|แม่|ห้วย|บาง|เขา)$/

/** A word typed twice: ความความร่วมมือ. */
function* doubledWords(text: string): Generator<readonly [string, string]> {
  for (let length = SHORTEST_TWICE; length <= LONGEST_TWICE; length++) {
    // Letters that are the same as those so many places on, in a row.
    let same = 0
    for (let at = 0; at + length < text.length; at++) {
      same = text.charCodeAt(at) === text.charCodeAt(at + length) && isThaiLetter(text[at]) ? same + 1 : 0
      // The letter before the word may be its last one, too.
      if (same < length) continue
      const from = at + 1 - length
      const word = text.slice(from, at + 1)
      if (!SAID_TWICE.test(word) && standsApart(text, from, length)) yield [word + word, word]
    }
  }
}

/** Whether the same word stands at a place and again behind it, rather than parts of others. */
function standsApart(text: string, from: number, length: number): boolean {
  const start = Math.max(0, from - NEAR)
  const edges = [...words.segment(text.slice(start, from + 2 * length + NEAR))].map(
    (part) => part.index + start,
  )
  return edges.includes(from) && edges.includes(from + length)
}

/** How much of a run of letters is enough to find the words at its end. */
const NEAR = 20
/** A space between Thai letters; what follows it may stand before the next one. */
const SPACED = new RegExp(`([${LETTER}]+) (?=([${LETTER}]+))`, 'g')

/** Forms by their first two letters. */
type Forms = ReadonlyMap<number, readonly string[]>

function formsWithoutSpaces(side: Side): Forms {
  const known = spacelessForms.get(side.findNames)
  if (known) return known
  const forms = byBeginning(side.glossaryForms, 4)
  spacelessForms.set(side.findNames, forms)
  return forms
}

let vocabularyWords: Forms | undefined

/** Words of the vocabulary that are too long to be two by chance. */
function longWords(): Forms {
  vocabularyWords ??= byBeginning(
    VOCABULARY.flatMap(({ forms: { th = [] } }) => th),
    LONG_WORD + 2,
  )
  return vocabularyWords
}

function byBeginning(words: Iterable<string>, shortest: number): Forms {
  const forms = new Map<number, string[]>()
  for (const word of new Set(words)) {
    if (word.length < shortest || !/^[\u0e01-\u0e4e]+$/.test(word)) continue
    const alike = forms.get(pairAt(word, 0))
    if (alike) alike.push(word)
    else forms.set(pairAt(word, 0), [word])
  }
  return forms
}

/** Letters that can be no syllable: a consonant alone, or one with a mark that closes nothing. */
function isFragment(part: string): boolean {
  return (
    /^[\u0e01-\u0e2e]$|^[\u0e01-\u0e2e][\u0e31\u0e47]$|^[\u0e01-\u0e2e]{2}$|^[เแโ][\u0e01-\u0e2e]$/.test(
      part,
    ) &&
    !/^(?:ณ|ธ|บน|ผล|คน|ลม|รถ|มด|นก|ปม|ถม|จม|งบ|พบ|รบ|ขน|ฝน|ทน|ชน|สน|กฎ|ตน|ยก|อก|หก|ตก|นม|ลด|หด|อด|สด|กด|จด|รส|ยศ|บท|ปี|ลง|วง|ธง|งด|จบ|ลบ|อบ|ชม|สม|พล|ศพ|ผง|ดง|วน|ปน|จน|ปก|บก|รก|กบ|ชก|ถก)$/.test(
      part,
    )
  )
}

const GLUED_FIGURE = new RegExp(`[${LETTER}]{1,6}(?<!ช่อง|ทางหลวง|โควิด|รุ่น)\\d+`, 'g')
const SPACED_FIGURE = new RegExp(`[${LETTER}] \\d`, 'g')
/** From so many figures on, how they are set is a habit of the text. */
const MANY_SPACED = 5

/** Ways of writing that are each right, but not side by side. */
function mixed(side: Side, passages: readonly ReviewPassage[]): Finding[] {
  const found: Finding[] = []
  const first = (pattern: RegExp, among = passages) => {
    for (const passage of among) {
      const match = pattern.exec(passage.text)
      if (match) return { words: match[0], passage }
    }
    return undefined
  }
  const count = (pattern: RegExp) =>
    passages.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)
  // Looking for up to six letters before the mark is slow, and most passages have no such mark.
  const repeating = passages.filter(({ text }) => text.includes('ๆ'))
  const spaced = first(new RegExp(`[${LETTER}]{1,6} ๆ`), repeating)
  const close = first(new RegExp(`[${LETTER}]{1,6}(?<!ๆ)ๆ`), repeating)
  if (spaced && close) {
    const rarer = count(/ ๆ/g) <= count(/[^ ]ๆ/g) ? [spaced, close] : [close, spaced]
    const [here, other] = rarer as [typeof spaced, typeof spaced]
    found.push(
      finding(ID, 'warning', side, here.passage, here.words, 'thai-text.repeatMixed', { other: other.words }),
    )
  }
  // A space before a figure left out once, where all others have it: ของปี2567.
  const [glued, ...more] = passages.flatMap((passage) =>
    matchesIn(passage.text, GLUED_FIGURE).map(({ 0: words }) => ({ words, passage })),
  )
  if (glued && more.length === 0 && count(SPACED_FIGURE) >= MANY_SPACED) {
    const expected = glued.words.replace(/(?=\d)/, ' ')
    found.push(
      finding(ID, 'warning', side, glued.passage, glued.words, 'thai-text.figureJoined', { expected }),
    )
  }
  const straight = first(/(?<!\d)"[^"]{0,20}/)
  if (straight && first(/[“”]/))
    found.push(finding(ID, 'warning', side, straight.passage, straight.words, 'thai-text.quotes'))
  const thai = first(/[๐-๙][๐-๙,.]*/)
  const western = first(/(?<![A-Za-z-])\d+(?![A-Za-z])/)
  if (thai && western) {
    found.push(
      finding(ID, 'warning', side, thai.passage, thai.words, 'thai-text.digits', {
        expected: plainDigits(thai.words),
      }),
    )
  }
  return found
}
