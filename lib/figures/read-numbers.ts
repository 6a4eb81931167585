import type { Lexicon } from './figure-language'
import type { NumberPlace, Tables } from './number-place'
import { amountAt, percentAt } from './read-amounts'
import { yearAt } from './read-years'
import { type Reading, reading } from './reading'
import { measureOf } from './units'

/** "an estimated", "a full": an article may stand between a qualifier and its figure. */
const ARTICLE = /\b(?:an?|another|all) $/i
/** Letters before a number that only mark it, and do not make it a name. */
const MARKS =
  /(?:\b(?:mid|early|late|pre|post|a|the|THB|US|Bt|B|USD|EUR|GBP|JPY|CNY|FY|Q|Rp|RM)|\d(?:st|nd|rd|th))-?$/

/**
 * Tells what a number means, by what stands around it.
 *
 * @param place a number where it stands
 * @param tables the tables of its language
 * @returns the figure that it is
 */
export function figureAt(place: NumberPlace, tables: Tables): Reading {
  const { numeral, before, after } = place
  const { value, digits, ordinal } = numeral
  if (digits > 0 && isCode(before, after)) return reading('count', value, numeral, { digits, optional: true })
  // "first" and "second" are said of anything; 23rd is a figure.
  if (ordinal)
    return reading('ordinal', value, numeral, { digits, ...(digits === 0 ? { optional: true } : {}) })
  // ล้านบาท in the head of a table is no figure, แสนคน in "per 100,000 people" is one.
  if (numeral.bare)
    return withSurroundings(
      place,
      { ...(amountAt(place, tables) ?? countAt(place, tables)), optional: true },
      tables,
    )
  const percent = percentAt(place, tables)
  if (percent) return withSurroundings(place, percent, tables)
  const year = yearAt(place, tables)
  if (year) return year
  const amount = amountAt(place, tables)
  if (amount) return withSurroundings(place, amount, tables)
  return rankAt(place, tables) ?? withSurroundings(place, countAt(place, tables), tables)
}

/** ครั้งที่ 23, อันดับ 1, "number 1", "Section 44" */
function rankAt({ numeral, before, unit }: NumberPlace, { lexicon }: Tables): Reading | undefined {
  const [rank] = lexicon.rankBefore.exec(before) ?? []
  if (rank === undefined || !Number.isInteger(numeral.value) || numeral.scale !== 1) return undefined
  // กลุ่ม 5 ประเทศ counts countries; ครั้งที่ 5 is a place whatever follows.
  if (unit?.direct && lexicon.weakRank.test(rank)) return undefined
  // "China leads" for จีนครองอันดับ 1
  const isWord = numeral.value === 1 || (numeral.digits === 0 && numeral.value === 2)
  return reading('ordinal', numeral.value, numeral, {
    digits: numeral.digits,
    ...(isWord ? { optional: true } : {}),
  })
}

function countAt({ text, numeral, after, behind, unit }: NumberPlace, { lexicon }: Tables): Reading {
  const { value, digits, scale } = numeral
  const [times = ''] = lexicon.times.exec(after) ?? []
  const half = unit ? (lexicon.halfMore.exec(text.slice(unit.to, unit.to + 12))?.[0].length ?? 0) : 0
  const to = Math.max(numeral.to, unit?.direct ? unit.to : 0, half ? (unit?.to ?? behind) + half : 0)
  // One of a thing need not be counted, and a small number in words is often a part of an expression.
  const isVague = value === 1 || (digits === 0 && (value <= 2 || (lexicon.needsUnit && !unit && scale === 1)))
  const isPart = numeral.part && !times && !unit?.values.some(measureOf)
  if (isPart) return reading('fraction', value, numeral, { digits, optional: true })
  return reading(
    times ? 'multiple' : 'count',
    half ? value + 0.5 : value,
    { from: numeral.from, to },
    {
      digits,
      units: times ? [] : (unit?.values ?? []),
      ...(isVague ? { optional: true } : {}),
    },
  )
}

/** Adds how exactly the figure is meant, and by what it is reckoned. */
function withSurroundings(
  place: NumberPlace,
  figure: Reading,
  { lexicon, qualifiers, unitAt }: Tables,
): Reading {
  const { text, isEdge, numeral } = place
  // "under a 50-year concession" says nothing of the years.
  const isAdjective = /^-[a-z]/i.test(text.slice(numeral.to, numeral.to + 2))
  const article = isAdjective
    ? 0
    : (ARTICLE.exec(text.slice(Math.max(0, figure.from - 9), figure.from))?.[0].length ?? 0)
  const start = figure.from - article
  const reckoned = lexicon.perBefore?.exec(text.slice(Math.max(0, start - 20), start))
  const reckonedBy = reckoned && unitAtEnd(reckoned[1] ?? '', unitAt)
  // ขั้นต่ำกิโลกรัมละ 130 บาท: a qualifier may stand before what a figure is reckoned by.
  const beforeRate = reckonedBy ? start - (reckoned?.[0].length ?? 0) + reckonedBy.from : start
  const before = qualifiers.before(text, beforeRate, isEdge) ?? qualifiers.before(text, start, isEdge)
  const after = qualifiers.after(text, numeral.to) ?? qualifiers.afterUnit(text, figure.to)
  const told = after && after.qualifier !== 'exact' ? after : before
  const isThing =
    figure.units.length > 0 && !figure.units.some(mayBeCrossed) && !figure.units.includes('point')
  const isAcross = before?.word === 'over' && !isThing
  const to = Math.max(figure.to, told === after ? (after?.to ?? 0) : 0)
  const per = [...(reckonedBy ? [reckonedBy.units] : []), ...unitsBehind(text, to, lexicon, unitAt)]
  return {
    ...figure,
    qualifier: numeral.over ? 'over' : told === before && isAcross ? 'across' : (told?.qualifier ?? 'exact'),
    from:
      told === before && told?.qualifier !== 'exact'
        ? Math.min(figure.from, before?.from ?? figure.from)
        : figure.from,
    to,
    ...(per.length === 0 ? {} : { per }),
  }
}

/** What something may happen over, or be stretched over. */
function mayBeCrossed(unit: string): boolean {
  return ['time', 'calendar', 'length', 'area'].includes(measureOf(unit)?.dimension ?? '')
}

/** The units by which a figure is reckoned, one behind the other: บาทต่อคนต่อทริป, "a head a month". */
function unitsBehind(
  text: string,
  from: number,
  { perAfter }: Pick<Lexicon, 'perAfter'>,
  unitAt: Tables['unitAt'],
): (readonly string[])[] {
  const [found, word = ''] = perAfter.exec(text.slice(from, from + 30)) ?? []
  if (found === undefined) return []
  const unit = unitAt(word, 0)
  if (!unit) return []
  return [
    unit.values,
    ...unitsBehind(text, from + found.length - word.length + unit.to, { perAfter }, unitAt),
  ]
}

/** The unit that a run of letters ends with, and where it begins: ไร่ in เกษตรกรไร่ละ; none of เหรียญทองละ. */
function unitAtEnd(run: string, unitAt: Tables['unitAt']): { units: readonly string[]; from: number } {
  for (let from = 0; from < run.length; from++) {
    const unit = unitAt(run, from)
    if (unit?.to === run.length) return { units: unit.values, from }
  }
  return { units: [], from: run.length }
}

/** G20, COVID-19, F-16, A320, 5G, 30@30: digits that name rather than count. */
function isCode(before: string, after: string): boolean {
  if (/[A-Za-z][-./]?$|@$|[\u0e01-\u0e4e]-$/.test(before) && !MARKS.test(before)) return true
  return /^(?:[A-Z](?![A-Za-z])|@)/.test(after) && !/^[CFKMBW]\b/.test(after)
}
