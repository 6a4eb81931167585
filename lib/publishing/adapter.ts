import path from 'node:path'
import type { NextAdapter } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { articles } from '../articles/library'
import { siteUrl } from '../i18n/site-url'
import { writeSearchIndex } from '../search/write-index'
import { stampOf, writeStamp } from './build-stamp'
import { compressSite } from './compress'
import { finishSite } from './finish-site'
import { writeHeadersFile } from './headers-file'
import { publishSite, recoverSite } from './publish'
import { hashSource } from './security-policy'
import { writeServerConfigurations } from './server-configurations'

/** What Next tells an adapter when a build is complete. */
export type BuildContext = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

/** A finished export before it is published. */
export type ExportedSite = {
  /** Absolute path of the folder Next exported into; a step changes the files in it. */
  readonly folder: string
  /** Absolute path of a folder for configurations of servers, published together with the site. */
  readonly configurations: string
  readonly build: BuildContext
}

/** One thing that is done to the export before it is published. A step that throws stops the build, and `out/` stays as it was. */
export type FinishingStep = (site: ExportedSite) => Promise<void> | void

/** What is done to the export, in this order. */
const finishingSteps: readonly FinishingStep[] = [
  async ({ folder }) => {
    await writeSearchIndex(folder, articles())
  },
  async ({ folder, configurations, build }) => {
    const { styles } = await finishSite(folder, build.distDir, siteUrl())
    const facts = { styles: styles.map(hashSource).sort(), https: siteUrl().startsWith('https:') }
    await writeHeadersFile(folder, facts)
    await writeServerConfigurations(configurations, facts)
  },
  async ({ folder }) => {
    await compressSite(folder)
  },
]

/** With `output: 'export'`, Next exports into `distDir` when that is not `.next`, and first removes whatever is there: so it must not be `out`. */
const EXPORT_FOLDER = '.site'

/** Where the configurations of servers wait until the site is published. */
const CONFIGURATIONS_FOLDER = '.deploy'

/** `next typegen` loads the configuration as a build does, but writes its types into `distDir`; they belong in `.next`. */
const exports = (phase: string): boolean =>
  phase === PHASE_PRODUCTION_BUILD && !process.argv.includes('typegen')

let stamp: string | undefined

/**
 * The Next.js adapter of the site: `next build` alone leaves the finished site in `out/`, and a build that fails,
 * wherever it fails, leaves `out/` as it was.
 */
const adapter: NextAdapter = {
  name: 'otagai',

  async modifyConfig(config, { phase, projectDir }) {
    if (!exports(phase)) return config
    // Taken before anything is read: what changes while the build runs is not in it, and is built the next time.
    stamp = await stampOf(projectDir)
    return { ...config, distDir: EXPORT_FOLDER }
  },

  async onBuildComplete(build) {
    const folder = path.join(build.projectDir, EXPORT_FOLDER)
    const configurations = path.join(build.projectDir, CONFIGURATIONS_FOLDER)
    const out = path.join(build.projectDir, 'out')
    await recoverSite(out)
    for (const step of finishingSteps) await step({ folder, configurations, build })
    await publishSite(folder, out)
    await publishSite(configurations, path.join(build.projectDir, 'deploy'))
    if (stamp) await writeStamp(build.projectDir, stamp)
  },
}

export default adapter
