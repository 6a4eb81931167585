import type { Figure, FigureKind } from './figure'

/** A place in a text: its first character, and the character after its last. */
export type Span = { readonly from: number; readonly to: number }

/** A figure as a reader of a language finds it, before its words are cut out of the text. */
export type Reading = Omit<Figure, 'words'>

/**
 * @param kind what sort of figure
 * @param value its value, as in the model
 * @param span where it stands
 * @param more what else is known; the figure is exact and counts nothing where nothing else is said
 * @returns the figure
 */
export function reading(
  kind: FigureKind,
  value: number,
  { from, to }: Span,
  more: Partial<Reading> = {},
): Reading {
  return { kind, value, units: [], qualifier: 'exact', digits: 0, ...more, from, to }
}

/** The place that a match has in its text. */
export function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].trimEnd().length }
}

/** Whether two things of a text stand in the same place, in part at least. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to
}
