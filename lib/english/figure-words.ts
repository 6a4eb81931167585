/** English words that tell what figures mean to each other. */
export const ENGLISH_FIGURE_WORDS = {
  superlative:
    /\b(?:first(?![- ](?:quarter|half|three|six|time|edition))|top|tops|topped|topping|largest|biggest|greatest|leading(?! to)|leads (?:the|all|in)|led (?:the|all)|leader|foremost|highest|number one|no\. 1|ahead of|main investor|main source|heads the|(?<!at )most)\b/i,
  totalBefore:
    /\b(?:total(?:l?ing|led)?(?: of)?|altogether|in all|sum of|for a combined|combined total of|adding up to|making|bringing the total to|a total of)\s?$/i,
  totalAfter: /^\W*(?:[a-z]+ ){0,2}(?:in total|in all|altogether|all told|overall|combined|total)\b/i,
  partsFollow:
    /^[^.;]{0,40}?(?::|\b(?:comprising|consisting of|made up of|broken down into|namely|of which)\b)/i,
  sentenceEnd:
    /(?<!\b(?:No|Nos|Mr|Mrs|Ms|Dr|Prof|St|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]))[.;!?]\s/,
} as const
