import path from 'node:path'

/** Files that the first half of a build leaves for the second: absolute paths. */
export type PreparedBuild = {
  /** The articles, as they were read. */
  readonly records: string
  /** Which pages are made, and how. */
  readonly plan: string
  /** The adapter that Next.js loads, in JavaScript. */
  readonly adapter: string
  /** What threads run that finish pages. */
  readonly finishing: string
  /** What threads run that print pages. */
  readonly press: string
}

/**
 * Names the file of the articles for the processes that render pages: each of them would otherwise read and judge the whole
 * archive again, and could read it while an editor saves.
 */
export const RECORDS_VARIABLE = 'OTAGAI_RECORDS'

/** Names the file of the plan; without it, Next.js renders every page. */
export const PLAN_VARIABLE = 'OTAGAI_PLAN'

/** Names the file of the adapter. */
export const ADAPTER_VARIABLE = 'OTAGAI_ADAPTER'

/** Names the file that finishes pages; without it they are finished one by one, by the adapter itself. */
export const FINISHING_VARIABLE = 'OTAGAI_FINISHING'

/** Names the file of the press; without it nothing is printed. */
export const PRESS_VARIABLE = 'OTAGAI_PRESS'

/** Says on the command line of `prepare.ts` that the press may not be used. */
export const NO_PRESS = '--no-press'

/**
 * @param project absolute path of the project
 * @returns where everything is; inside the project, so that the packages are found from there
 */
export function preparedBuild(project: string): PreparedBuild {
  const place = (name: string) => path.join(project, '.cache/build', name)
  return {
    records: place('articles.json'),
    plan: place('plan.json'),
    adapter: place('adapter.mjs'),
    finishing: place('finish-file.mjs'),
    press: place('press.mjs'),
  }
}
