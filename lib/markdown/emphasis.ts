import { attention } from 'micromark-core-commonmark'
import { classifyCharacter } from 'micromark-util-classify-character'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

/** Letters of scripts that are written without spaces between words. */
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}ー]/u

/** What a sign of multiplication stands between. */
const DIGIT = /[\d๐-๙]/

const ASTERISK = 42
const UNDERSCORE = 95
/** What `classifyCharacter` returns for punctuation; for white space it is 1, for anything else undefined. */
const PUNCTUATION = 2

function isOf(code: Code, characters: RegExp): boolean {
  return code !== null && code > 0 && characters.test(String.fromCharCode(code))
}

/**
 * CommonMark's emphasis with one rule widened. There (section 6.2), `**` between a letter and a quotation mark or bracket
 * neither opens nor closes, because in a language with spaces it would be inside a word: `**“โครงการ”**ของ` stays as
 * it is typed. In scripts without spaces the letter says nothing of a word, so it counts as a space would. `_` keeps
 * the strict rule, as it is part of names and addresses. And one `*` between two digits multiplies: 2*3*4.
 */
const spacelessAttention: Construct = {
  name: 'spacelessAttention',
  // Also what the parser resolves inside of links: both names share one resolver, which then runs once.
  ...(attention.resolveAll && { resolveAll: attention.resolveAll }),
  tokenize(effects, ok) {
    const otherMarkers = (this.parser.constructs.attentionMarkers.null ?? []).filter(
      (code) => code !== ASTERISK && code !== UNDERSCORE,
    )
    const previous = this.previous
    const before = classifyCharacter(previous)
    let marker: Code = null
    let length = 0

    const start: State = (code) => {
      marker = code
      effects.enter('attentionSequence')
      return inside(code)
    }
    const inside: State = (code) => {
      if (code === marker) {
        effects.consume(code)
        length++
        return inside
      }
      const token = effects.exit('attentionSequence')
      const after = classifyCharacter(code)
      const wide = marker === ASTERISK
      if (wide && length === 1 && isOf(previous, DIGIT) && isOf(code, DIGIT)) return ok(code)
      const spaceBefore = before || (wide && isOf(previous, SPACELESS))
      const spaceAfter = after || (wide && isOf(code, SPACELESS))
      const open = !after || (after === PUNCTUATION && spaceBefore) || otherMarkers.includes(code)
      const close = !before || (before === PUNCTUATION && spaceAfter) || otherMarkers.includes(previous)
      token._open = Boolean(wide ? open : open && (before || !close))
      token._close = Boolean(wide ? close : close && (after || !open))
      return ok(code)
    }
    return start
  },
}

/** The extension of micromark's syntax that puts these rules in the place of CommonMark's. */
export const spacelessEmphasis: Extension = {
  text: { [ASTERISK]: spacelessAttention, [UNDERSCORE]: spacelessAttention },
  disable: { null: ['attention'] },
}
