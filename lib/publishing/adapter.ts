import path from 'node:path'
import type { NextAdapter } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { removeUnused } from '../kept-between-builds'
import { picturesFolder } from '../pictures/variants-folder'
import { cardsFolder } from '../sharing/cards-folder'
import { planOfBuild } from './build-plan'
import { stampOf, writeStamp } from './build-stamp'
import { finishSite } from './finish-site'
import { keepWrongPrint, WrongPrint } from './press/wrong-print'
import { publishSite, recoverSite } from './publish'
import { keepPublished } from './published-site'
import { keepStandby } from './standby'

/** With `output: 'export'`, Next exports into `distDir` when that is not `.next`, and first removes whatever is there: so it must not be `out`. */
const EXPORT_FOLDER = '.site'

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
    stamp = stampOf(projectDir)
    return { ...config, distDir: EXPORT_FOLDER }
  },

  async onBuildComplete({ projectDir, distDir }) {
    const site = path.join(projectDir, EXPORT_FOLDER)
    const out = path.join(projectDir, 'out')
    await recoverSite(out)
    const plan = planOfBuild()
    const { published, before } = await finishSite({ site, distDir, out }, plan).catch((error) => {
      if (error instanceof WrongPrint) keepWrongPrint(projectDir, error)
      throw error
    })
    await publishSite(site, out, (former) => keepStandby(out, former, published, before))
    keepPublished(projectDir, published)
    if (stamp) await writeStamp(projectDir, stamp)
    if (!plan?.unchanged.length)
      for (const kept of [cardsFolder(), picturesFolder()]) await removeUnused(kept)
  },
}

export default adapter
