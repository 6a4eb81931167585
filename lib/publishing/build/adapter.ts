import { Socket } from 'node:net'
import path from 'node:path'
import type { NextAdapter } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { LocalizedError } from '../../i18n/localized-error'
import { codeStamp } from '../../store/code-stamp'
import { plannedBuild } from '../../store/planned-build'
import { forgetUnused, storeFolder } from '../../store/store'
import { finishSite } from '../finish/finish-site'
import { BUILD_MESSAGES } from './build-messages'
import { writeStamp } from './build-stamp'
import { refuseClientModules } from './client-modules'
import { PREVIEW_FOLDER, PUBLISHED_FOLDER, publishSite, recoverSite } from './publish'

/** With `output: 'export'`, Next exports into `distDir` when that is not `.next`, and first removes whatever is there: so it must not be `out`. */
const EXPORT_FOLDER = '.site'

/** `next typegen` loads the configuration as a build does, but writes its types into `distDir`; they belong in `.next`. */
const exports = (phase: string): boolean =>
  phase === PHASE_PRODUCTION_BUILD && !process.argv.includes('typegen')

/**
 * The lock of a build is held by the process that has started this one. When that is killed, another build may begin at once:
 * so this one must not go on.
 */
function endWithParent(): void {
  process.stdin.once('close', () => process.exit(1)).resume()
  if (process.stdin instanceof Socket) process.stdin.unref()
}

/**
 * The Next.js adapter of the site: it finishes what `next build` exports and leaves the finished site in `out/`, and a build
 * that fails, wherever it fails, leaves `out/` as it was.
 */
const adapter: NextAdapter = {
  name: 'otagai',

  modifyConfig(config, { phase }) {
    if (!exports(phase)) return config
    if (!plannedBuild()) throw new LocalizedError(BUILD_MESSAGES.notAlone)
    if (!process.connected) endWithParent()
    return { ...config, distDir: EXPORT_FOLDER }
  },

  async onBuildComplete({ projectDir, distDir }) {
    const plan = plannedBuild()
    if (!plan) throw new LocalizedError(BUILD_MESSAGES.notAlone)
    // Else pages of two kinds would be in the store under the same sum.
    if (codeStamp(projectDir, plan.isPreview) !== plan.code) throw new LocalizedError(BUILD_MESSAGES.changed)
    await refuseClientModules(distDir)
    const site = path.join(projectDir, EXPORT_FOLDER)
    const out = path.join(projectDir, plan.isPreview ? PREVIEW_FOLDER : PUBLISHED_FOLDER)
    await recoverSite(out)
    await finishSite(site, plan)
    await publishSite(site, out)
    if (!plan.isPreview) writeStamp(projectDir, plan)
    for (const kind of ['pages', 'cards', 'pictures', 'search'] as const) forgetUnused(storeFolder(kind))
  },
}

export default adapter
