import { readDataTable } from '../data-table'
import { createWordMatcher } from '../typography/word-matcher'

/** A unit as `data/units.yaml` has it. */
export type Unit = {
  /** What it measures, for measures alone. */
  readonly dimension?: string
  /** How many of the dimension's common unit one of it is. */
  readonly is?: number
  /** Whether it is told apart from other things that are. */
  readonly firm?: boolean
} & Readonly<Record<string, unknown>>

const UNITS = readDataTable<Readonly<Record<string, Unit>>>('lib/figures/data/units.yaml')

/** The languages that units have words in. */
type Words = Readonly<Record<string, readonly string[]>>

/**
 * @param locale a language
 * @returns every unit with its words in that language
 */
export function unitWords(locale: string): (readonly [id: string, words: readonly string[]])[] {
  return Object.entries(UNITS).map(([id, unit]) => [id, (unit as Words)[locale] ?? []])
}

/**
 * @param locale a language
 * @returns a search for words of units, each with the ids of all units that it may stand for
 */
export function unitMatcher(locale: string) {
  return createWordMatcher(
    unitWords(locale).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
  )
}

/**
 * @param id a unit
 * @returns what it measures, and how much of it one is; undefined for what counts things
 */
export function measureOf(id: string): { dimension: string; is: number } | undefined {
  const { dimension, is } = UNITS[id] ?? {}
  return dimension === undefined || is === undefined ? undefined : { dimension, is }
}

/** Whether a unit counts things that are always called by their name: people, countries, provinces. */
export function isFirmThing(id: string): boolean {
  return UNITS[id]?.firm === true
}
