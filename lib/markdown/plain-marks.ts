import { matchesIn } from '../matches'

/** Marks of Markdown and of HTML, which mean nothing in a plain text. */
const MARKS: readonly RegExp[] = [
  /&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d{0,2});/gi,
  /<(?:\/?[a-z][^<>]*|!--[^<>]*--)>/gi,
  /!?\[[^[\]\n]*\]\([^()\n]*\)|\[\^[^\]\s]+\]|\[\[[^\]\n]*\]\]|\{\{[^{}\n]*\}\}/g,
  /(?<![*\w])\*\*(?![\s*])[^*\n]*[^*\s]\*\*(?![*\w])|(?<![\w_])__(?![\s_])[^_\n]*[^_\s]__(?![\w_])/g,
  /(?<![\p{L}\p{M}\p{N}*])\*(?![\s*\d])[^*\n]*[^*\s]\*(?![\p{L}\p{M}\p{N}*])/gu,
  /~~[^~\n]+~~|`[^`\n]+`/g,
  /^(?:#{1,6}|>|[-*+•])[ \t]+(?=\S)/g,
]

/**
 * @param text a text that is shown as it is, such as a headline
 * @returns the marks in it that were meant to be read: `&amp;`, `**bold**`, `[words](address)`, tags
 */
export function plainMarksIn(text: string): string[] {
  return MARKS.flatMap((pattern) => matchesIn(text, pattern)).map(([words]) => words)
}
