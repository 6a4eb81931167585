import { matchesIn } from '../matches'
import { withoutAddresses } from './addresses'
import { CLASSIFIERS, COINS, CURRENCY_SIGNS, THAI_CURRENCIES } from './classifiers'
import { commonEra, thaiDates } from './dates'
import { wholeAmounts, wholeDurations } from './durations'
import { BUDDHIST_ERA_OFFSET, type Figure, looksBuddhist, type Qualifier } from './figure'
import { type Numeral, plainDigits, thaiNumerals, tidy } from './numerals'
import { sharedRates, thaiRate } from './rates'

/** Words before a figure, longest first within each line: "ไม่เกิน" must be read before "เกิน". */
const BEFORE: readonly (readonly [RegExp, readonly Qualifier[]])[] = [
  [/(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย(?:ที่สุด)?|อย่างต่ำ|ขั้นต่ำ|เป็นอย่างน้อย)$/, ['at-least']],
  [
    /(?:(?:ไม่|มิ)(?:ให้|ควร|ได้|อาจ|ต้อง)?เกิน(?:กว่า|กรอบ|เพดาน|ระดับ|เกณฑ์)?|ห้ามเกิน|ไม่มากกว่า|ไม่สูงกว่า|อย่างมาก)$/,
    ['at-most'],
  ],
  [/(?:น้อยกว่า|ต่ำกว่า|ไม่ถึง)$/, ['under']],
  [/หลุด(?:ระดับ|แนว)?$/, ['under', 'exact']],
  // What may not come within 300 metres stays at least as far away.
  [/(?:ใน|ภายใน)(?:ระยะ|รัศมี)(?:ทาง|ห่าง)?$/, ['exact', 'at-most', 'at-least']],
  [/(?:เกือบ(?:ถึง|จะถึง)?|ใกล้(?:ถึง|จะถึง)?|จวน(?:จะถึง)?)$/, ['nearly']],
  [/(?<!เข้า|ผู้|หา|คน|ความ|งาน|ลงทุน|มี|ได้|การ|เดินทาง)(?:ร่วม)$/, ['about', 'nearly', 'exact']],
  [/(?:โดยประมาณ|(?<!งบ)ประมาณ(?!การ)|(?<!ค)ราว\s?ๆ|(?<!ค)ราว|ใกล้เคียง|สัก)$/, ['about']],
  [/(?:กว่า|เกิน(?:กรอบ|เพดาน|ระดับ|เกณฑ์)?|ทะลุ|ล้น)$/, ['over']],
  [/ภายใน(?:เวลา|ระยะเวลา)?$/, ['exact', 'at-most']],
  [/(?:สูงถึง|มากถึง)$/, ['reaching']],
  [/(?:สูงสุดถึง|สูงสุด)$/, ['reaching', 'at-most', 'exact']],
  [/(?:ถึง|แตะ)$/, ['reaching', 'exact']],
]
const AFTER: readonly (readonly [RegExp, readonly Qualifier[]])[] = [
  [/^\s?(?:กว่า|เศษ|\+(?!\s?\d))/, ['over']],
  [/^\s?(?:ขึ้นไป|เป็นอย่างน้อย|เป็นอย่างต่ำ)/, ['at-least']],
  [/^\s?(?:โดยประมาณ(?!\s?(?:ร้อยละ|\d))|เห็นจะได้)/, ['about']],
  [/^\s?(?:ลงมา|เป็นอย่างมาก)/, ['at-most']],
]
const EXACT: readonly Qualifier[] = ['exact']

/** Nouns that make the number after them a place in a row: ครั้งที่ 23, อันดับ 1, มาตรา 44. */
const RANK =
  /(?:(?:ครั้ง|ไตรมาส|อันดับ|ลำดับ|รุ่น|ฉบับ|บท|ตอน|ศตวรรษ|วาระ|รอบ|ระยะ|กลุ่ม|ปี|คน|ราย|สมัย|แห่ง|เดือน|สัปดาห์|คดี|ประเทศ|เวที|ชั้น|ข้อ|ประการ|ประเด็น|เส้น|แผน|หมวด|ส่วน|เลข|โครงการ|ชุด|สะพาน|ทางวิ่ง|ช่อง|ยก|นัด|นาที|วินาที|ชั่วโมง|กิโลเมตร|ดวง|เหรียญ|คัน|ลำ|หลัง|ก้าว|เข็ม|ทางเลือก|ประตู|แนวทาง|มาตรการ|ลูก|รัชกาล|นิ้ว|ข้อเสนอ|กรณี)ที่|อันดับ|วาระ|ชั้น|ลำดับ|เบอร์|หมายเลข|มาตรา|เฟส|ระยะ|เขต|นัมเบอร์)\s?$/
/** Behind these a figure with a measure is a distance or a time: ในระยะ 300 เมตร. */
const STRETCH = /ระยะ\s?$/
/** Years of school: ม.2, ป.6. */
const FORM = /(?:^|[\s(“-]|ชั้น|ระดับ|นักเรียน)[มป]\.\s?$/
const YEAR_BEFORE =
  /(?:ปี(?:งบประมาณ|การศึกษา|ภาษี|การผลิต|ปฏิทิน)?\s?(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?|พ\.\s?ศ\.|พุทธศักราช|ค\.\s?ศ\.|คริสต์ศักราช)\s?$/
const PLACES_LISTED = /^\s?(?:-|ถึง|และ|กับ|หรือ)\s?$/
/** The 12th century of the Buddhist era is the 7th of the Common Era, but for 43 of its years. */
const BUDDHIST_CENTURY = /พุทธศตวรรษที่\s?$/
const BUDDHIST_CENTURIES_AHEAD = 5
const PERCENT = /^\s?(?:%|จุดร้อยละ|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|จุดเปอร์เซ็นต์|จุดเปอร์เซนต์)/
/** What a figure is reckoned by stands between it and its qualifier: ราวปีละ 90,000 คน. */
const RECKONED_BY =
  /(?:ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|คน|ราย|ครัวเรือน|ตัน|ไร่|หน่วย|เที่ยว|ครั้ง|จังหวัด|อำเภอ|ตำบล|แห่ง|กิโลกรัม|กิโลเมตร|ลิตร|คัน|เครื่อง|ชิ้น|ผืน|ตัว|รอบ|ทีม|กลุ่ม|วิชา)ละ\s?$/
/** Gold is weighed by the baht, some 15 g: https://en.wikipedia.org/wiki/Baht_(unit) */
const GOLD = /ทอง(?:คำ)?(?:แท่ง|รูปพรรณ)?(?:น้ำหนัก|หนัก)(?:รวม|กว่า|ประมาณ)*$/
const FIRST = /(?:ครั้ง|แห่ง|คน|ราย|ประเทศ|อันดับ|ลำดับ|เจ้า|กลุ่ม|รุ่น)แรก/g
const HALF =
  /ครึ่งหนึ่ง|ครึ่งเดียว|กึ่งหนึ่ง|ครึ่งต่อครึ่ง|(?<!\d\s?|สอง|สาม|ปี|เดือน|วัน|ชั่วโมง|ล้าน|พัน|แสน|หมื่น)ครึ่ง(?=ของ|ราคา|ปี(?!แรก|หลัง)|ชั่วโมง|เดือน(?!แรก|หลัง))|(?<=กว่า|เกิน|เกือบ|ประมาณ|ราว|ไม่ถึง|ลดลง|เหลือ)ครึ่ง(?!หนึ่ง|ปี|เดือน|วัน|ชั่วโมง|คืน|ทาง|แรก|หลัง)/g
const HAS_HALF = /ครึ่ง|กึ่งหนึ่ง/
/** หนึ่งในห้าคน is a fifth of them; 1 ใน 3 จังหวัด is one of three. */
const IN_SO_MANY = /^\s?(?:คน|ครัวเรือน)(?!ที่|ร้าย)/
const HALF_OF_TIME = /^ครึ่ง(?:ปี|ชั่วโมง|เดือน|ราคา)/
const DOUBLED = /(?<![\d.]\s?|สอง|สาม|สี่|ห้า|หก|สิบ)เท่าตัว|ทวีคูณ/g
/** A dotted or dashed run of digits that names rather than counts, and a digit inside a Latin word. */
const NAME_BEFORE = /[A-Za-z][-./]?$|@$|[\u0e01-\u0e4e]-$|พีเอ็ม\s?$/
/** 6G, 3D, 30@30: a name too, where no measure follows (5kW). */
const NAME_AFTER = /^(?:[A-Z](?![A-Za-z])|@)/
/** Addresses and telephone numbers hold digits that count nothing. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\d)\+?\d{1,3}(?:[- ]\d{3,4}){2}(?!\d)|(?<!\d)0\d{8,9}(?!\d)/g

/** What may be counted, by its first letter, the longest first. */
const UNIT_NAMES = new Map<string, string[]>()
for (const name of [CLASSIFIERS, THAI_CURRENCIES, COINS]
  .flatMap((names) => Object.keys(names))
  .sort((a, b) => b.length - a.length))
  UNIT_NAMES.set(name[0] ?? '', [...(UNIT_NAMES.get(name[0] ?? '') ?? []), name])
const SIGNS = Object.keys(CURRENCY_SIGNS)

/**
 * Reads every figure of a Thai text: counts with their classifiers, money, percentages, ordinals, years of
 * either era, dates, quarters, ranges, fractions, each with its qualifier (กว่า, สูงถึง, ประมาณ…).
 *
 * @param written a Thai text, one paragraph or less
 * @returns the figures in the order of the text; values are in the Common Era and in full (2 หมื่นล้าน is 2e10)
 */
export function readThaiFigures(written: string): Figure[] {
  const text = withoutAddresses(plainDigits(written), ADDRESS)
  const figures: Figure[] = thaiDates(text)
  const taken = (from: number, to: number) => figures.some((figure) => from < figure.to && figure.from < to)
  const add = (match: RegExpMatchArray, figure: Pick<Figure, 'kind' | 'value'> & Partial<Figure>) => {
    const from = match.index ?? 0
    const to = from + match[0].length
    if (!taken(from, to)) figures.push({ qualifiers: EXACT, from, to, words: match[0], ...figure })
  }
  for (const match of matchesIn(text, FIRST)) add(match, { kind: 'ordinal', value: 1, soft: true })
  // "half-hourly" for ทุกครึ่งชั่วโมง: what is half of a length of time need not be told as a figure.
  for (const match of HAS_HALF.test(text) ? matchesIn(text, HALF) : [])
    add(match, {
      kind: 'fraction',
      value: 0.5,
      ...(match[0] === 'ครึ่ง' && HALF_OF_TIME.test(text.slice(match.index)) ? { soft: true } : {}),
      ...qualified(text, match.index),
    })
  for (const match of matchesIn(text, DOUBLED))
    add(match, { kind: 'multiple', value: 2, ...qualified(text, match.index) })

  const numerals = thaiNumerals(text).filter((numeral) => !taken(numeral.from, numeral.to))
  let previous: { figure: Figure; numeral: Numeral } | undefined
  for (const [index, numeral] of numerals.entries()) {
    const next = numerals[index + 1]
    const fraction =
      next &&
      /^\s?ใน\s?$/.test(text.slice(numeral.to, next.from)) &&
      (!unitAfter(text, next.to) || (numeral.value === 1 && IN_SO_MANY.test(text.slice(next.to))))
    if (fraction && next.value > numeral.value && numeral.value > 0) {
      const share = make(text, numeral.from, next.to, 'fraction', tidy(numeral.value / next.value))
      figures.push({ ...share, ...qualified(text, share.from) })
      numerals.splice(index + 1, 1)
      continue
    }
    const figure = readNumeral(text, numeral, previous?.figure)
    if (!figure) continue
    const between = previous && text.slice(previous.numeral.to, numeral.from)
    const ranged = previous && between !== undefined && /^\s?(?:-|ถึง|~)\s?$/.test(between)
    // ร้อยละ 0.5 และ 1.2 ตามลำดับ: the word before the first holds for the next.
    const listed =
      previous?.figure.kind === 'percent' &&
      figure.kind === 'count' &&
      !figure.unit &&
      /^\s?(?:และ|กับ|หรือ|,|เหลือ|เป็น)\s?$/.test(between ?? '') &&
      !/^\s?(?:-|ถึง)\s?\d/.test(text.slice(numeral.to, numeral.to + 8))
    const places = previous?.figure.kind === 'ordinal' || figure.kind === 'ordinal'
    const years = previous?.figure.kind === 'year' || figure.kind === 'year'
    if (previous && ranged && !years && !places) {
      const low = lowEnd(previous.figure, previous.numeral, figure, numeral)
      figures[figures.indexOf(previous.figure)] = low
      // ร้อยละ 1-2: what stands before the lower end holds for both.
      const kind = low.kind === 'percent' && !figure.unit ? low.kind : figure.kind
      figures.push({ ...figure, kind, qualifiers: low.qualifiers })
    } else if (listed) figures.push({ ...figure, kind: 'percent' })
    // วาระที่ 2 และ 3, พุทธศตวรรษที่ 12–16: the word before the first place holds for the next.
    else if (previous?.figure.kind === 'ordinal' && isBareCount(figure) && PLACES_LISTED.test(between ?? ''))
      figures.push({
        ...figure,
        kind: 'ordinal',
        value: figure.value + previous.figure.value - previous.numeral.value,
      })
    else figures.push(figure)
    previous = { figure: figures[figures.length - 1] as Figure, numeral }
  }
  const read = figures
    .map((figure) => ({
      ...figure,
      words: written.slice(figure.from, figure.to).trim(),
      ...thaiRate(text, figure),
    }))
    .sort((a, b) => a.from - b.from)
  return sharedRates(text, wholeAmounts(text, wholeDurations(text, read)))
}

/** How exactly a share is meant, by the words before it. */
function qualified(text: string, from: number): Pick<Figure, 'qualifiers'> {
  const before = text.slice(Math.max(0, from - 20), from).trimEnd()
  return { qualifiers: BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? EXACT }
}

function isBareCount({ kind, unit, value, qualifiers }: Figure): boolean {
  return kind === 'count' && !unit && Number.isInteger(value) && qualifiers === EXACT
}

function make(text: string, from: number, to: number, kind: Figure['kind'], value: number): Figure {
  return { kind, value, qualifiers: EXACT, from, to, words: text.slice(from, to) }
}

/** The lower end of a range takes the scale and unit that stand after the upper: 3-5 พันล้านบาท. */
function lowEnd(low: Figure, lowNumeral: Numeral, high: Figure, highNumeral: Numeral): Figure {
  const shared = lowNumeral.scale === 1 && low.value < highNumeral.value / highNumeral.scale
  const { unit, units } = low.unit ? low : high
  return {
    ...low,
    kind: low.unit || low.kind === 'percent' ? low.kind : high.kind,
    value: shared ? tidy(low.value * highNumeral.scale) : low.value,
    ...(unit ? { unit } : {}),
    ...(units ? { units } : {}),
  }
}

function unitAfter(text: string, to: number): { name: string; to: number } | undefined {
  const space = text[to] === ' ' ? 1 : 0
  const name = UNIT_NAMES.get(text[to + space] ?? '')?.find((unit) => text.startsWith(unit, to + space))
  const end = to + space + (name?.length ?? 0)
  // จำเลยที่ 1 และที่ 3 คนละ 20 ปี: what is reckoned by begins there, and is not counted.
  return name && !text.startsWith('ละ', end) ? { name, to: end } : undefined
}

function readNumeral(text: string, numeral: Numeral, previous: Figure | undefined): Figure | undefined {
  const { from, value, digits, bare } = numeral
  let before = text.slice(Math.max(0, from - 40), from)
  if (digits && (NAME_BEFORE.test(before) || NAME_AFTER.test(text.slice(numeral.to, numeral.to + 3))))
    return undefined
  const written = text.slice(from, numeral.to)
  const continuesYear =
    previous?.kind === 'year' && /^\s?(?:[-/]|ถึง|จนถึง|และ|กับ|หรือ)\s?$/.test(text.slice(previous.to, from))
  const yearBefore = YEAR_BEFORE.exec(before)
  const unit = unitAfter(text, numeral.to)
  // พ.ศ. 2199 is Buddhist, though so small a number elsewhere is none.
  const isBuddhist =
    value > 1000 &&
    ((yearBefore && /พ/.test(yearBefore[0])) ||
      (continuesYear && previous.buddhist && value - BUDDHIST_ERA_OFFSET > previous.value))
  if (digits && /^\d{4}$/.test(written) && (yearBefore || continuesYear || (looksBuddhist(value) && !unit))) {
    return {
      ...make(text, from, numeral.to, 'year', isBuddhist ? value - BUDDHIST_ERA_OFFSET : commonEra(written)),
      ...(isBuddhist || looksBuddhist(value) ? { buddhist: true } : {}),
    }
  }
  if (digits && /^\d{2}$/.test(written) && (yearBefore || continuesYear) && value >= 40 && !unit) {
    return make(text, from, numeral.to, 'year', 2500 + value - BUDDHIST_ERA_OFFSET)
  }
  if (!digits && value <= 2 && !bare && (yearBefore === null || value === 0)) {
    const rank = RANK.test(before)
    if (!rank)
      return value === 0 ? undefined : { ...make(text, from, numeral.to, 'count', value), soft: true }
  }
  // เป้าหมายทั้งปีที่ 35 ล้านคน names an amount.
  if (
    RANK.test(before) &&
    Number.isInteger(value) &&
    !bare &&
    value < 1_000_000 &&
    !(unit && STRETCH.test(before))
  ) {
    const place = BUDDHIST_CENTURY.test(before) ? value - BUDDHIST_CENTURIES_AHEAD : value
    // ชั้นสอง of a house is "upstairs" as well, and ส่วนที่สอง tells what comes next.
    const floor = !digits && /(?:ชั้น|(?:ส่วน|ประการ|ข้อ|ประเด็น|ด้าน|เรื่อง|แนวทาง|มาตรการ)ที่)\s?$/.test(before)
    // ไตรมาสที่ 14 ติดต่อกัน is "14 quarters in a row" as well.
    const [, period = ''] = /(ไตรมาส|เดือน|สัปดาห์|ปี)ที่\s?$/.exec(before) ?? []
    const [lasting] = CLASSIFIERS[period] ?? []
    return {
      ...make(text, from, numeral.to, 'ordinal', place),
      ...(floor ? { soft: true } : {}),
      ...(lasting ? { unit: lasting } : {}),
    }
  }
  if (digits && value <= 6 && FORM.test(before)) return make(text, from, numeral.to, 'ordinal', value)
  if (/(?:^|[^่])ที่$/.test(before) && !digits && !unit && value < 100 && !bare) {
    return { ...make(text, from, numeral.to, 'ordinal', value), soft: true }
  }

  let start = from
  const leftOf = before.trimEnd()
  const sign = SIGNS.find((mark) => leftOf.endsWith(mark))
  if (sign) start = trimmedEnd(text, start) - sign.length
  const percentBefore = /ร้อยละ\s?$/.exec(before)
  if (percentBefore) start -= percentBefore[0].length
  before = text.slice(Math.max(0, start - 40), start)
  const trimmed = before.replace(RECKONED_BY, '').trimEnd()
  let qualifiers = numeral.over ? (['over'] as readonly Qualifier[]) : EXACT
  const leading = BEFORE.find(([pattern]) => pattern.test(trimmed))
  if (leading && qualifiers === EXACT) {
    qualifiers = leading[1]
    if (trimmed === before.trimEnd())
      start = trimmedEnd(text, start) - (leading[0].exec(trimmed)?.[0].length ?? 0)
  }
  const vague = /(?:หลาย|นับ|เรือน|หลัก|เป็น)$/.test(trimmed)
  if (bare && vague) return make(text, start, unit?.to ?? numeral.to, 'hundreds', value)
  const percentAfter = PERCENT.test(text.slice(numeral.to, numeral.to + 20))
  if (bare && !unit && qualifiers === EXACT && !percentAfter && !/ครึ่ง/.test(written)) return undefined

  let to = numeral.to
  const inside = AFTER.find(([pattern]) => pattern.test(text.slice(to, to + 20)))
  if (inside) {
    if (qualifiers === EXACT) qualifiers = inside[1]
    to += inside[0].exec(text.slice(to, to + 20))?.[0].length ?? 0
  }
  const base = { qualifiers, from: start }
  const percent = PERCENT.exec(text.slice(to, to + 20))
  if (percent || percentBefore) {
    const points = /จุด/.test(percent?.[0] ?? '') || /^\s?จุด(?!มุ่ง|ประสงค์|หมาย|ที่)/.test(text.slice(to, to + 8))
    return {
      ...make(text, start, to + (percent?.[0].length ?? 0), 'percent', value),
      ...base,
      ...(points ? { unit: 'point' } : {}),
    }
  }
  const after = unitAfter(text, to)
  if (after) {
    const currency = THAI_CURRENCIES[after.name]
    if (after.name === 'เท่า')
      return { ...make(text, start, after.to, 'multiple', value), from: start, qualifiers }
    let end = after.to
    let counted = value
    const half = /^ครึ่ง(?!หนึ่ง)/.exec(text.slice(end))
    if (half) {
      counted += 0.5
      end += half[0].length
    }
    // 50 กิโลวัตต์ชั่วโมง (kWh) ขึ้นไป
    const behind = text.slice(end, end + 30)
    const closing = AFTER.find(([pattern]) => pattern.test(behind.replace(/^ ?\([A-Za-z0-9²³/]{1,8}\)/, '')))
    if (closing && qualifiers === EXACT && closing[1][0] !== 'over') {
      qualifiers = closing[1]
      end += closing[0].exec(behind)?.[0].length ?? 0
    }
    if (after.name === 'เหรียญ' && isMedal(text, end, counted))
      return { ...make(text, start, end, 'count', counted), from: start, qualifiers, unit: 'medal' }
    if (currency && GOLD.test(trimmed))
      return { ...make(text, start, end, 'count', counted), from: start, qualifiers, unit: 'baht-weight' }
    if (currency)
      return { ...make(text, start, end, 'money', counted), from: start, qualifiers, unit: currency }
    const coin = COINS[after.name]
    if (coin) {
      const amount = tidy(counted / coin[1])
      return { ...make(text, start, end, 'money', amount), from: start, qualifiers, unit: coin[0] }
    }
    const units = CLASSIFIERS[after.name] ?? []
    const all = /ทั้ง\s?$/.test(text.slice(Math.max(0, start - 5), start)) && !digits
    return {
      ...make(text, start, end, 'count', counted),
      qualifiers,
      ...(units[0] ? { unit: units[0], units } : {}),
      ...(all ? { soft: true } : {}),
    }
  }
  if (sign) return { ...make(text, start, to, 'money', value), ...base, unit: CURRENCY_SIGNS[sign] as string }
  // A number word without a unit is more often a part of an expression than a figure (สี่แยก, ห้าม).
  if (!digits && numeral.scale === 1) return undefined
  return { ...make(text, start, to, 'count', value), ...base }
}

/** A medal is called as the dollar is: 3 เหรียญทอง, รวม 9 เหรียญ; few win a hundred of them. */
function isMedal(text: string, end: number, value: number): boolean {
  const behind = text.slice(end, end + 8)
  if (/^(?:ทอง|เงิน|รางวัล)/.test(behind)) return true
  return value < 100 && !/^\s?(?:ต่อ|สหรัฐ|ฮ่องกง|สิงคโปร์)/.test(behind)
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}
