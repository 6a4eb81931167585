import type { FigureWords, Lexicon } from '../figure-language'
import { englishDates } from './english-dates'
import { englishNumerals } from './english-numerals'

/** How English tells figures. */
export const englishLexicon: Lexicon = {
  locale: 'en',
  numerals: (text) => englishNumerals(text),
  dates: englishDates,
  percentBefore: /(?!)/,
  percentAfter:
    /^[- ]?(?:%|(?:of an? )?per ?cent(?:age[- ]points?)?|pct|of an? percentage[- ]point|percentage[- ]points?|basis points?|bps)(?![a-z])/i,
  points: /points?$|bps$/i,
  rankBefore:
    /\b(?:No\.|nos?\.|number|rank(?:s|ed|ing)?(?: at)?|place[ds]?|edition|article|section|phase|chapter|clause|rule|version|volume|vol\.|round|stage|part|level|series|generation|episode|grade|zone|class|group|route|room|page|week|day|type|type-|mathayom|prathom|tier|#)\s?(?:number |no\. )?$/i,
  weakRank: /(?!)/,
  yearBefore:
    /\b(?:in|since|of|by|until|till|during|from|to|for|year|years|FY|fiscal|early|late|mid|before|after|between|and|through|CE|AD|as of|the|summer|spring|autumn|winter|fall|back in|around)[ -]?$|[(]$/i,
  shortYearBefore: /\bFY\s?$|'$|\b(?:Q[1-4]|[1-4]Q|H[12]|[12]H)\/$/,
  shortYearBehind: /^ ?(?:-|~|\/|to) ?(?:FY|')?(\d\d)(?![\d/]|[.,]\d| ?(?:%|per ?cent|million|billion))/,
  ageBefore: /\b(?:aged?|age of|ages?)\s$/i,
  shortYear: (written) => 2000 + Number(written),
  buddhistBefore: /\b(?:B\.?\s?E\.?|Buddhist (?:Era|year))\s?$/i,
  buddhistAfter:
    /^\s?\(?(?:B\.?E\.?|(?:in|of) the Buddhist (?:Era|calendar)|Buddhist Era)(?![A-Za-z.]|\s?\d)/i,
  sides: /^(?: ?[x×*] ?| by )$/,
  partOf: /^ (?:[a-z]+ )?(?:in|out of)(?: every)? $/,
  range: /^ ?(?:-|to|~|through)[ ]?(?:THB|US\$|[$฿€£¥]|FY|')?$/,
  list: /^(?:, (?:and )?| and | or )$/,
  adjective:
    /^[- ](?!(?:and|or|of|in|at|to|for|from|with|on|by|is|are|was|were|be|has|have|had|that|which|who|per|over|a|an|the|this|these|those|its|their|within|during|before|after|since|until|as|last|next|under|into|more|people|percent|up|down|million|billion|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)\b)[a-z]+(?:-[a-z]+)*(?=[ -])/i,
  times: /^ times (?:as|more|higher|larger|the|greater|bigger|lower|faster)\b/i,
  needsUnit: false,
  perBefore: undefined,
  perAfter: /^(?: of [a-z]+)? ?(?:(?:an?|per|each|every|for each|for every) |\/ ?)([a-z-]+)/i,
  ofOne: /^(?:(?: of)? an? |-an?-|-)/i,
  notWhole: /(?!)/,
  halfMore: /^ and a half(?![a-z])/i,
  noFigures: /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g,
}

/** How English tells what figures mean to each other. */
export const englishFigureWords: FigureWords = {
  addsUpTo: /=|\b(?:adds?|sums?|comes?) (?:up )?to\b|\b(?:equals?|makes?|totals?)\b/i,
  totalBefore:
    /\b(?:total(?:l?ing|led)?(?: of)?|altogether|in all|sum of|for a combined|combined total of|adding up to|making|bringing the total to|a total of)\s?$/i,
  totalAfter: /^\W*(?:[a-z]+ ){0,2}(?:in total|in all|altogether|all told|overall|combined|total)\b/i,
  partsFollow:
    /^[^.;]{0,40}?(?::|\b(?:comprising|consisting of|made up of|broken down into|namely|of which)\b)/i,
  originBefore: /\bfrom(?: about| around| some| nearly| the| a)?\s$/i,
  sentenceEnd:
    /(?<!\b(?:No|Nos|Pol|Lt|Gen|Col|Maj|Capt|Gov|Sgt|Mr|Mrs|Ms|Dr|Prof|St|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]))[.;!?]\s(?!(?<=[ap]\.m\.\s)[a-z])/,
}
