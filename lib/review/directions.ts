import type { Term } from '../articles/glossary'
import type { Locale } from '../i18n/locales'
import { type Finding, finding } from './finding'
import type { Pair, Side } from './pair'
import type { ReviewPassage } from './reviewed-text'

type Route = { readonly from: Term; readonly to: Term; readonly words: string }
type Visit = { readonly verb: string; readonly place: Term; readonly words: string }

/** How a language says "from A to B", and "invest in A", between and before names. */
type Grammar = {
  readonly from: RegExp
  readonly to: RegExp
  /** Stands between the winner and the loser, and the other way round. */
  readonly beats: RegExp
  readonly loses: RegExp
  readonly verbs: readonly (readonly [string, RegExp])[]
  /** Stands between the first of a ranking and the next. */
  readonly followed: RegExp
}

const GRAMMARS: Readonly<Record<Locale, Grammar>> = {
  th: {
    from: /จาก\s?$/,
    to: /^\s?(?:กลับ|ข้าม|เข้า|มา|ไป)*(?:สู่|ยัง|ถึง|ให้|เข้า|เข้ามา)\s?$/,
    beats: /^\s?(?:ซึ่ง|ที่)?(?:ได้)?(?:เอา)?ชนะ(?:ทีมชาติ|ทีม)?\s?$/,
    loses: /^\s?(?:ซึ่ง|ที่)?(?:พ่าย)?แพ้(?:ให้แก่|ให้กับ|ให้|ต่อ)?(?:ทีมชาติ|ทีม)?\s?$/,
    verbs: [
      ['invest', /(?:ลงทุน|การลงทุน)(?:ใน|ที่)\s?$/],
      ['visit', /เยือน\s?$/],
      ['export', /ส่งออก(?:ไป|ไปยัง|สู่)\s?$/],
    ],
    followed: /^[^.;:\n]{0,60}?(?:รองลงมา|ตามด้วย|ตามมาด้วย)(?:คือ|ได้แก่|เป็น)?\s?(?:จังหวัด|ประเทศ)?$/,
  },
  en: {
    from: /\bfrom $/i,
    to: /^ (?:back |over |across )?(?:in)?to (?:the )?$/i,
    beats: /^(?:,? who|,? which)?(?: had)? (?:beat|beats|defeated|overcame|won against) (?:the )?$/i,
    loses:
      /^(?:,? who|,? which)?(?: had)? (?:lost to|lost against|(?:was|were) (?:beaten|defeated) by|fell to) (?:the )?$/i,
    verbs: [
      ['invest', /\binvest\w*(?: \w+){0,2} in $/i],
      ['visit', /\bvisit\w*(?: to)? $/i],
      ['export', /\bexport\w* to $/i],
    ],
    followed:
      /^,? (?:and )?(?:then|before) (?:the )?$|^[^.;:\n]{0,60}?,? (?:and )?(?:followed by|ahead of) (?:the )?$/i,
  },
}

/**
 * Finds movements between two named places that go the other way in the translation: from Japan to Thailand.
 *
 * @param check the id of the check that asks
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 */
export function directionFindings(
  check: string,
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
): Finding[] {
  const [there, here] = [routes(pair.source, source), routes(pair.target, target)]
  const found: Finding[] = []
  for (const route of here.routes) {
    const other = there.routes.find((one) => one.from === route.to && one.to === route.from)
    const right = there.routes.some((one) => one.from === route.from && one.to === route.to)
    if (other && !right)
      found.push(
        finding(check, 'error', pair.target, target, route.words, 'wording.direction', {
          source: other.words,
          expected: other.words,
        }),
      )
  }
  for (const visit of here.visits) {
    const others = there.visits.filter((one) => one.verb === visit.verb)
    const [other] = others
    if (other && !others.some((one) => one.place === visit.place)) {
      found.push(
        finding(check, 'error', pair.target, target, visit.words, 'wording.direction', {
          source: other.words,
          expected: other.words,
        }),
      )
    }
  }
  return found
}

function routes(side: Side, passage: ReviewPassage): { routes: Route[]; visits: Visit[] } {
  const grammar = GRAMMARS[side.version.locale]
  if (!grammar) return { routes: [], visits: [] }
  const { text } = passage
  const names = [...side.names(passage)].sort((a, b) => a.from - b.from)
  const found: { routes: Route[]; visits: Visit[] } = { routes: [], visits: [] }
  for (const [index, name] of names.entries()) {
    const before = text.slice(Math.max(0, name.from - 40), name.from)
    const next = names[index + 1]
    if (next && grammar.from.test(before) && grammar.to.test(text.slice(name.to, next.from))) {
      found.routes.push({ from: name.term, to: next.term, words: text.slice(name.from, next.to) })
    }
    const between = next && text.slice(name.to, next.from)
    const won = between !== undefined && grammar.beats.test(between)
    if (next && (won || grammar.loses.test(between ?? ''))) {
      const [from, to] = won ? [name.term, next.term] : [next.term, name.term]
      found.routes.push({ from, to, words: text.slice(name.from, next.to) })
    }
    if (next && grammar.followed.test(text.slice(name.to, next.from))) {
      found.routes.push({ from: name.term, to: next.term, words: text.slice(name.from, next.to) })
    }
    for (const [verb, pattern] of grammar.verbs) {
      const match = pattern.exec(before)
      if (match) found.visits.push({ verb, place: name.term, words: match[0] + name.words })
    }
  }
  return found
}
