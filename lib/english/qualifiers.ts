import type { Qualifier } from '../thai/figure'

/** Words before a figure; the first line that fits counts, so "no more than" stands before "more than". */
export const BEFORE: readonly (readonly [RegExp, readonly Qualifier[]])[] = [
  [/\b(?:no|not) (?:less|fewer) than$/i, ['at-least', 'reaching']],
  [/\b(?:at least|(?:at )?an? minimum(?: of)?|minimum of|at the (?:very )?least)$/i, ['at-least']],
  [
    /\b(?:no|not|never|n[o']t) (?:for )?(?:more|greater|higher|larger|taller|longer|older|heavier|wider|bigger|later|faster) than$|\b(?:at most|maximum (?:[a-z]+ ){0,2}of|not (?:exceed(?:ing)?|over|above)|no over|within)$/i,
    ['at-most'],
  ],
  [/\b(?:capped at|limited to|restricted to|(?:limit|ceiling|cap) of)$/i, ['at-most', 'exact']],
  [
    /\b(?:nearly|almost|close to|approaching|nearing|just under|just short of|just shy of|not far off|not quite|virtually|practically|verging on|a little under|slightly under|slightly less than|just below)$/i,
    ['nearly'],
  ],
  [
    /\b(?:less than|fewer than|under(?: the age of)?|below(?: the age of)?|lower than|younger than|shorter than|lighter than|smaller than|short of)$/i,
    ['under'],
  ],
  [/\b(?:upwards? of)$/i, ['over', 'at-least']],
  [
    /\b(?:(?:well |far |just |slightly |a little )?(?:more than|(?<!\b(?:extend(?:s|ed|ing)?|spread(?:s|ing)?|stretch(?:es|ed|ing)?|it|them|spaced) )over|above|beyond|greater than|higher than|larger than|older than|taller than|longer than|heavier than|wider than|bigger than)|exceed(?:s|ed|ing)?|to (?:top|pass|exceed|surpass)|over the age of|in excess of|surpass(?:es|ed|ing)?|tops|topped|topping|north of|pass(?:es|ed|ing) the|passed|outnumber(?:ed|ing)?)(?: the)?$/i,
    ['over'],
  ],
  // "shot up to 188" tells where it went.
  [
    /(?<!\b(?:add(?:s|ed|ing)?|sho[ot]t?(?:s|ing)?|jump(?:s|ed|ing)?|go(?:es|ing|ne)?|went|climb(?:s|ed|ing)?|r[io]se[sn]?|surg(?:e[sd]?|ing)|edg(?:e[sd]?|ing)|crept|soar(?:s|ed|ing)?|picked|ramp(?:s|ed|ing)?) )\b(?:up to)$/i,
    ['reaching', 'at-most'],
  ],
  [
    /\b(?:as (?:much|many|high|large|great|big) as|a (?:full|whopping|hefty|massive|staggering|substantial|sizeable|considerable|high of)|a peak of|a high of)$/i,
    ['reaching'],
  ],
  [/\bto the tune of$/i, ['reaching', 'exact']],
  [
    /\b(?:reach(?:es|ed|ing)?|hit(?:s|ting)?|amount(?:s|ed|ing)? to|total(?:s|l?ed|l?ing)?|climb(?:s|ed|ing)? to|ris(?:es|ing) to|rose to|surg(?:es|ed|ing) to|soar(?:s|ed|ing)? to|stand(?:s|ing)? at|stood at|touch(?:es|ed|ing)?)$/i,
    ['exact', 'reaching'],
  ],
  [
    /(?:\b(?:about|around|roughly|approximately|approx\.?|some|circa|an estimated|estimated|in the (?:region|order|vicinity|neighbourhood) of|somewhere (?:near|around)|more or less)|~|\bc\.)$/i,
    ['about'],
  ],
]
/** Words after a figure, before its unit or after it. */
export const AFTER: readonly (readonly [RegExp, readonly Qualifier[]])[] = [
  [/^(?:\+(?! ?\d)|-plus\b| plus\b(?! (?:an?|the|another)\b| \w+ (?:more|other)))/i, ['over', 'at-least']],
  [/^(?:-odd\b| odd\b)/i, ['about', 'over']],
  [
    /^ (?:or more|or above|and above|and up|or greater|(?:and|or) (?:over|older|higher|heavier|larger|bigger|longer)|at (?:the )?(?:very )?least|as a minimum)\b/i,
    ['at-least'],
  ],
  [/^ (?:or so|or thereabouts|approximately|more or less|give or take)\b/i, ['about']],
  [
    /^ (?:or (?:less|fewer|under|lower|smaller|younger|shorter)|at the most|and (?:under|below)|at (?:the )?most)\b/i,
    ['at-most'],
  ],
  [/^ and (?:more(?! than)|counting)\b/i, ['over', 'at-least']],
]
/** Nothing is said of how exactly a figure is meant. */
export const EXACT: readonly Qualifier[] = ['exact']
