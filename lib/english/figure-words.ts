/** English words that tell what figures mean to each other. */
export const ENGLISH_FIGURE_WORDS = {
  superlative:
    /\b(?<!\b(?:among|one of|some of|in) (?:the|its|Thailand[’']s|the (?:country|world|region)[’']s) )(?:first(?![- ](?:quarter|half|three|six|time|edition))|top|tops|topped|topping|largest|biggest|greatest|leading(?! to)|leads (?:the|all|in)|led (?:the|all)|(?:leads?|led)(?=,)|came first|in first place|leader|foremost|highest|number[- ]one|no\. 1|ahead of|main investor|main source|heads the|(?<!at )most)\b/i,
  one: /\b(?:an?|another|single)\b/i,
  addsUpTo: /=|\b(?:adds?|sums?|comes?) (?:up )?to\b|\b(?:equals?|makes?|totals?)\b/i,
  totalBefore:
    /\b(?:total(?:l?ing|led)?(?: of)?|altogether|in all|sum of|for a combined|combined total of|adding up to|making|bringing the total to|a total of)\s?$/i,
  totalAfter: /^\W*(?:[a-z]+ ){0,2}(?:in total|in all|altogether|all told|overall|combined|total)\b/i,
  partsFollow:
    /^[^.;]{0,40}?(?::|\b(?:comprising|consisting of|made up of|broken down into|namely|of which)\b)/i,
  onward: /^\s?[–-]$|^(?: [\p{L}%]+){0,4} to(?: about| around| some| nearly| as many as)? $/u,
  backward: /^(?: [\p{L}%]+){0,4},? (?:up |down )?from(?: about| around| some| nearly| the)? $/u,
  sentenceEnd:
    /(?<!\b(?:No|Nos|Pol|Lt|Gen|Col|Maj|Capt|Gov|Sgt|Mr|Mrs|Ms|Dr|Prof|St|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]))[.;!?]\s(?!(?<=[ap]\.m\.\s)[a-z])/,
  rise: /\b(?:ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|increas\w*|(?<!\b(?:speed(?:s|ed|ing)?|set(?:s|ting)?|back(?:s|ed|ing)?|sign(?:s|ed|ing)?|ma[dk]e|pick(?:ed)?|take|step(?:ped|ping)?|follow|open(?:s|ed|ing)?|draw|drew|drawn|buil[dt]|scal(?:e|ed|ing)) )up(?! to\b| until\b|-)|gain(?:s|ed|ing)?|climb\w*|jump\w*|surg\w*|soar\w*|expan\w+|higher|rais(?:e|ed|es|ing)|strengthen\w*|rebound\w*|longer)\b/gi,
  fall: /\b(?:(?<!\b(?:heavy|rain|snow|water|light|very) )f[ae]ll(?:s|en|ing)?|drop\w*|declin\w*|decreas\w*|(?<!\b(?:turn(?:s|ed|ing)?|br[eo]a?k(?:s|en|ing)?|crack(?:s|ed|ing)?|clos(?:es?|ed|ing)|shut(?:s|ting)?|hand(?:s|ed|ing)?|step(?:s|ped|ping)?|wr[io]t(?:es?|ten|ing)|la[iy]d?|put|calm(?:s|ed)?|up and) )down|contract(?:ed|ion|ing)|shr[aiu]nk\w*|reduc\w*|cut(?:s|ting)?|slump\w*|plung\w*|slid|slip(?:ped|s)(?! (?:across|into|past|out|away|through|over))|dip(?:ped|s)?|lower\w*(?! (?:North|South|East|West|Central|Isan|reaches|basin|Mekong|house|court|secondary|primary))|weaken\w*|minus|shorter|shed|los[st]|less(?! than))\b/gi,
  rates: /\binterest\b|\brates?\b|\bshare\b|\bproportion\b/i,
} as const
