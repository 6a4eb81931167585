import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CompoundWords } from '../typography/compounds'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import type { ArticleRecord } from './articles/article'
import { processSingleton } from './process-singleton'
import type { Term } from './site/glossary'
import type { SiteSettings } from './site/site-settings'
import type { Topic } from './site/topics'

/**
 * Names the folder of the running build. It has the content as it was read when the build began: so all processes that
 * render show the same, even when an editor saves meanwhile, and none of them reads and judges the whole archive again.
 */
export const BUILD_VARIABLE = 'OTAGAI_BUILD'

/** The content of one build. */
export type ContentSnapshot = {
  readonly records: readonly ArticleRecord[]
  readonly topics: readonly Topic[]
  readonly glossary: readonly Term[]
  readonly words: CompoundWords
  readonly settings: SiteSettings
  /** The moment that the site is made for, in milliseconds since 1970: what is dated later is not in it. */
  readonly at: number
  /** Whether it is made to be looked at before its time: then no search engine is to keep it. */
  readonly isPreview: boolean
}

const CONTENT = 'content.json'

/**
 * @param name name of a file
 * @returns its absolute path in the folder of the running build; undefined outside of one
 */
export function fileOfBuild(name: string): string | undefined {
  const folder = process.env[BUILD_VARIABLE]
  return folder ? path.join(/* turbopackIgnore: true */ folder, name) : undefined
}

/**
 * @param folder absolute path of the folder of a build
 * @param snapshot the content as it was read
 */
export function writeContentSnapshot(folder: string, snapshot: ContentSnapshot): void {
  writeFileAtomic(path.join(folder, CONTENT), JSON.stringify(snapshot))
}

/** @returns the moment that pages are made for, in milliseconds since 1970: that of the build, else now */
export function publishingMoment(): number {
  return contentSnapshot()?.at ?? Date.now()
}

/** @returns whether the running build makes a site to be looked at before its time */
export function isPreview(): boolean {
  return contentSnapshot()?.isPreview ?? false
}

/**
 * @returns the content of the running build; undefined outside of one
 * @throws when the folder that the build names has none
 */
export function contentSnapshot(): ContentSnapshot | undefined {
  const file = fileOfBuild(CONTENT)
  if (!file) return undefined
  return processSingleton(file, () => JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')))
}
