import { spawn } from 'node:child_process'
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compressSite } from '../../lib/publishing/compress'
import { copyProject } from '../project-copy'
import { childrenCpuSeconds, watchMemory } from './process-tree'

/** The site as it is, or the same site exported by Next.js alone. */
export const VARIANTS = ['ours', 'stock'] as const
export type Variant = (typeof VARIANTS)[number]

/** What a build took. */
export type BuildCost = {
  readonly seconds: number
  /** Processor time of all its processes; not known on every system. */
  readonly cpuSeconds?: number
  /** The most memory that all its processes took at once; not known on every system. */
  readonly peakBytes?: number
  readonly pages: number
  readonly files: number
}

/** A built site, and what it took. */
export type VariantSite = {
  /** Folder of the site, compressed whichever it is. */
  readonly out: string
  readonly cost: BuildCost
  /** Removes the site and what it was built in. */
  remove(): Promise<void>
}

/**
 * Next.js takes this before `next.config.ts`: the same configuration, but no adapter finishes the export.
 * tsx loads the other file, as it does in a usual build.
 */
const STOCK_CONFIG = `import config from './next.config.ts'

const { adapterPath: _, ...stock } = config
export default stock
`

/**
 * Builds a site from nothing, but for the social cards: those of both variants are the same, and drawn before.
 *
 * @param variant which of the two
 * @param cards folder of drawn cards
 * @param contentDir absolute path of a content folder; the site's own when left out
 * @throws with the end of what the build printed, when it fails
 */
export async function buildVariant(
  variant: Variant,
  cards: string,
  contentDir?: string,
): Promise<VariantSite> {
  const folder = await copyProject(`bench-${variant}`)
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await mkdir(path.join(folder, '.cache'), { recursive: true })
    await symlink(cards, path.join(folder, '.cache/cards'), 'junction')
    if (variant === 'stock') await writeFile(path.join(folder, 'next.config.mjs'), STOCK_CONFIG)
    const taken = await runBuild(folder, contentDir)
    const out = path.join(folder, 'out')
    const files = await readdir(out, { recursive: true })
    const pages = files.filter((file) => file.endsWith('.html')).length
    // The host would do it: it is no part of a stock build.
    if (variant === 'stock') await compressSite(out)
    return { out, cost: { ...taken, pages, files: files.length }, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function runBuild(folder: string, contentDir: string | undefined) {
  const env: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  delete env.CONTENT_DIR
  delete env.SITE_URL
  if (contentDir) env.CONTENT_DIR = contentDir

  const cpuBefore = await childrenCpuSeconds()
  const start = performance.now()
  // Next itself, and not `npm run build`: the bilingual review before it is the same for both.
  const next = fileURLToPath(new URL('dist/bin/next', import.meta.resolve('next/package.json')))
  const build = spawn(process.execPath, ['--import', 'tsx', next, 'build'], { cwd: folder, env })
  const memory = watchMemory(build.pid ?? 0)
  let output = ''
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      output = (output + text).slice(-4000)
    })
  }
  const code = await new Promise<number>((resolve, reject) => {
    build.on('error', reject)
    build.on('close', (status) => resolve(status ?? 1))
  })
  const seconds = (performance.now() - start) / 1000
  const peakBytes = await memory.stop()
  const cpuAfter = await childrenCpuSeconds()
  if (code !== 0) throw new Error(`A build failed with code ${code}:\n${output}`)
  return {
    seconds,
    ...(cpuBefore === undefined || cpuAfter === undefined ? {} : { cpuSeconds: cpuAfter - cpuBefore }),
    ...(peakBytes === undefined ? {} : { peakBytes }),
  }
}
