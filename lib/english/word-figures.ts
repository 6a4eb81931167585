/** Parts of a whole, in words: each pattern with its part. */
export const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:one[- ])?half(?= (?:of|the|its|their|a\b|that|all|as|at|now|up|immediately|will|would|is|are|was|were|in advance|straight)|\b$)|\bfifty-fifty\b|(?<=\b(?:by|in|than|to|nearly|almost|over|about|around|above|below) )half\b(?![ -](?:an?\b|century|year|day|hour|past|time))/gi,
    0.5,
  ],
  [
    /\b(?:a|one)[- ]third(?=[,.;:)]|$| (?:of|the|this|last|since|for|over|during|after|before|by|compared|on|at|within|and|or|but|when|while|down|up|more|less|fewer|lower|higher|as|to|in|are|is|were|was|have|has|had|will|would|earn|from|came?|went|goes|go|said|say)\b)/gi,
    1 / 3,
  ],
  [/\btwo[- ]thirds\b/gi, 2 / 3],
  [
    /(?<=\b(?:by|of|nearly|almost|about|around|over|than|roughly|some) )a quarter(?=[,.;:)]|$)|(?<=\bor )a quarter(?=,)|\b(?:a|one)[- ]quarter(?= of (?!an? percentage)| the| (?:less|more|fewer|lower|higher|have|has|had|are|is|were|was|will|would)\b)/gi,
    0.25,
  ],
  [/\bthree[- ]quarters\b/gi, 0.75],
  [
    /\b(?:a|one)[- ]fifth(?= of| the)|(?<=\b(?:by|nearly|almost|about|around|over|than|roughly|some|rose|fell|up|down) )a fifth\b/gi,
    0.2,
  ],
  [/\btwo[- ]fifths\b/gi, 0.4],
  [/\bthree[- ]fifths\b/gi, 0.6],
  [/\bfour[- ]fifths\b/gi, 0.8],
  [/\b(?:a|one)[- ]tenth(?= of| the)/gi, 0.1],
]
/** Parts of a percentage point, in words: each pattern with its part. */
export const PARTS_OF_POINT: readonly (readonly [RegExp, number])[] = [
  [/\b(?:a|one)[- ]quarter of an? percentage point/gi, 0.25],
  [/\bhalf an? percentage point/gi, 0.5],
]
/** A length of time without a figure ("free for a week"): each pattern with its unit and how many of it. */
export const SPANS: readonly (readonly [pattern: RegExp, unit: string, value: number])[] = [
  [/\ban hour and a half\b/gi, 'minute', 90],
  [/\ba year and a half\b/gi, 'month', 18],
  [/\ban hour\b/gi, 'hour', 1],
  [/\b(?:for|within|in|over|lasting|than|nearly|almost|about|around|takes?|took) a week\b/gi, 'week', 1],
  [/\b(?:for|within|over|lasting|than|nearly|almost|about|around|takes?|took) a month\b/gi, 'month', 1],
  [/\bthe (?:past|last|coming|next) year\b/gi, 'year', 1],
  [
    /\b(?:for|within|in|over|lasting|than|nearly|almost|about|around|takes?|took) a year\b(?! earlier| ago)/gi,
    'year',
    1,
  ],
  [/\b(?:every|each|a|per) fortnight\b|\bfortnightly\b/gi, 'week', 2],
  [/\ba decade\b/gi, 'year', 10],
  [/\ba century\b(?! and a half)/gi, 'year', 100],
  [/\ba century and a half\b/gi, 'year', 150],
  [/\b(?:around|round)[- ]the[- ]clock\b|\bday and night\b/gi, 'hour', 24],
]
/** What a rate is reckoned by, where a scale stands alone: 50 per million. */
export const PER_SCALE = /\bper (?:one )?(hundred thousand|hundred|thousand|million)\b/gi
/** The scales that {@link PER_SCALE} names. */
export const SCALES_NAMED: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  'hundred thousand': 1e5,
  million: 1e6,
}
/** Fits every text that a pattern of {@link SPANS} fits. */
export const HAS_SPAN =
  /\b(?:an?|past|last|coming|next) (?:hour|week|month|year|decade|century)\b|\bfortnight|[ -]clock\b|\bday and night\b/i
/** How many times, in words: each pattern with its factor. */
export const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:twice|double[ds]?(?![- ](?:track|deck|digit|check|standard|room|bed|glaz|fault))|doubling|two-?fold|twofold)\b/gi,
    2,
  ],
  [/\b(?:tripl(?:e[ds]?|ing)|treble[ds]?|three-?fold|thrice)\b/gi, 3],
  [/\b(?:quadrupl(?:e[ds]?|ing)|four-?fold)\b/gi, 4],
  [/\b(?:five-?fold)\b/gi, 5],
  [/\b(?:ten-?fold)\b/gi, 10],
]
/** Scales without a number (hundreds, several million): each pattern with its scale. */
export const VAGUE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:dozens|scores of)\b/gi, 10],
  [/\bhundreds\b(?! of (?:thousands|millions|billions))|\bseveral hundred\b/gi, 100],
  [/(?<!hundreds of )\bthousands\b|\bseveral thousand\b/gi, 1e3],
  [/\b(?:tens of thousands|several tens of thousands)\b/gi, 1e4],
  [/\b(?:hundreds of thousands)\b/gi, 1e5],
  [/(?<!hundreds of )\bmillions\b|\bseveral million\b/gi, 1e6],
  [/\bhundreds of millions\b/gi, 1e8],
  [/\bbillions\b|\bseveral billion\b/gi, 1e9],
]
/** Fits every text that a pattern of {@link VAGUE} fits: one look tells most paragraphs to have none, which spares many. */
export const HAS_VAGUE = /dozens|scores|hundred|thousand|million|billion/i
/** Fits every text that a pattern of {@link FRACTIONS} fits. */
export const HAS_FRACTION = /half|fifty-|third|quarter|fifth|tenth/i
/** Fits every text that a pattern of {@link MULTIPLES} fits. */
export const HAS_MULTIPLE = /twice|doubl|fold|tripl|trebl|thrice|quadrupl/i
