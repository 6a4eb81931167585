const UNDER_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
/** Numerals up to ninety. */
export const SMALL = new Map<string, number>([
  ...UNDER_TWENTY.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
])
/** "first" to "hundredth" and "thousandth". */
export const ORDINALS = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...TENS.split(' ').map((word, index) => [word.replace(/y$/, 'ieth'), (index + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
])
/** Words and newspaper abbreviations; a billion is 10⁹ in today's English on both sides of the Atlantic. */
export const SCALES = new Map<string, number>([
  ['dozen', 12],
  ['gross', 144],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])
/** Parts that stand behind a whole number and "and". */
export const AND_PARTS: ReadonlyMap<string, number> = new Map([
  ['a half', 0.5],
  ['a quarter', 0.25],
  ['one quarter', 0.25],
  ['three quarters', 0.75],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['two thirds', 2 / 3],
])
/** Behind "a third", what tells that it is another one: "two and a third was hurt". */
export const THIRD_OF_ROW = /^(?:was|is|were|has|had|will|would|man|woman|person|party|one)$/
/** What a sum may be gross of, which no gross counts. */
export const NOT_COUNTED =
  /^(?:tax|taxes|fees?|interest|commissions?|charges|costs?|expenses|deductions|vat)$/
