import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileOfBuild } from '../content/build-snapshot'
import { processSingleton } from '../content/process-singleton'
import type { Locale } from '../i18n/locales'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import type { SitePage } from './site-pages'

/** A page with its key in the store. */
export type PlannedPage = SitePage & {
  readonly key: string
  /** Whether the store had it when the build began: then it is not rendered. */
  readonly isStored: boolean
}

/** What one build puts together. */
export type PlannedBuild = {
  /** What `codeStamp` was when the build began. */
  readonly code: string
  /** What `stampOf` was when the build began. */
  readonly stamp: string
  /** Whether the site is made to be looked at before its time: then it does not take the place of the published one. */
  readonly isPreview: boolean
  /** When something of it appears or ends of itself, in milliseconds since 1970. */
  readonly nextChange?: number
  /** The sums of the articles that are published, by their slugs. */
  readonly sums: Readonly<Record<string, string>>
  /** Every page of the routes that have many. */
  readonly pages: readonly PlannedPage[]
  /** The social cards of every article in every language: their paths, and their names in the store. */
  readonly cards: readonly { readonly path: string; readonly name: string }[]
  /** For each language the names in the store of the articles' words for the search, the oldest article first. */
  readonly searched: Readonly<Record<Locale, readonly string[]>>
}

const PLAN = 'plan.json'

/**
 * @param folder absolute path of the folder of a build
 * @param plan what the build puts together
 */
export function writePlan(folder: string, plan: PlannedBuild): void {
  writeFileAtomic(path.join(folder, PLAN), JSON.stringify(plan))
}

/**
 * @returns the plan of the running build; undefined outside of one
 * @throws when the folder that the build names has none
 */
export function plannedBuild(): PlannedBuild | undefined {
  const file = fileOfBuild(PLAN)
  if (!file) return undefined
  return processSingleton(file, () => JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')))
}
