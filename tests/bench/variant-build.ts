import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compressSite } from '../../lib/publishing/finish/compress'
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

/** Seconds of a review of everything, and of the next when nothing has changed since. */
export type ReviewSeconds = { readonly first: number; readonly again: number }

/** A built site, and what it took. */
export type VariantSite = {
  /** Folder of the site; without a content folder of its own it is compressed, whichever it is. */
  readonly out: string
  readonly cost: BuildCost
  /** What the next build takes when one article has changed, where a build knows of the one before. */
  readonly costAgain?: BuildCost
  /** Seconds that `npm run review` takes over the archive. */
  readonly review?: ReviewSeconds
  /** Removes the site and what it was built in. */
  remove(): Promise<void>
}

/** The same configuration, but no adapter finishes the export, and Next takes as many processes as it would by itself. */
const STOCK_CONFIG = `import config from './own.config'

const { adapterPath: _, ...stock } = config
const { cpus: __, ...experimental } = config.experimental ?? {}
export default { ...stock, experimental }
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
    await mkdir(path.join(folder, '.cache/store'), { recursive: true })
    await symlink(cards, path.join(folder, '.cache/store/cards'), 'junction')
    if (variant === 'stock') {
      await rename(path.join(folder, 'next.config.ts'), path.join(folder, 'own.config.ts'))
      await writeFile(path.join(folder, 'next.config.ts'), STOCK_CONFIG)
    }
    const out = path.join(folder, 'out')
    const cost = await costOf(variant, folder, contentDir)
    if (variant === 'stock') {
      // The host would do it: it is no part of a stock build. Of generated articles the cost alone is asked for.
      if (!contentDir) await compressSite(out)
      return { out, cost, remove }
    }
    if (!contentDir) return { out, cost, remove }
    await changeOne(contentDir)
    const costAgain = await costOf(variant, folder, contentDir)
    return { out, cost, costAgain, review: await reviewSeconds(folder, contentDir), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** What readers are thanked with at the end of an article, in the languages of a generated archive. */
const THANKS = { th: 'ขอขอบคุณผู้อ่านทุกท่าน', en: 'Thank you to all readers.' }

/** Adds a sentence to an article in the middle of the archive. */
async function changeOne(contentDir: string) {
  const home = path.join(contentDir, 'articles')
  const slugs = (await readdir(home)).sort()
  const folder = path.join(home, slugs[Math.floor(slugs.length / 2)] ?? '')
  for (const [locale, thanks] of Object.entries(THANKS)) {
    const file = path.join(folder, `${locale}.md`)
    if (existsSync(file)) await appendFile(file, `\n${thanks}\n`)
  }
}

async function costOf(variant: Variant, folder: string, contentDir: string | undefined): Promise<BuildCost> {
  const taken = await runBuild(variant, folder, contentDir)
  const files = await readdir(path.join(folder, 'out'), { recursive: true })
  return { ...taken, pages: files.filter((file) => file.endsWith('.html')).length, files: files.length }
}

/** @throws with the end of what the review printed, when it finds errors */
async function reviewSeconds(folder: string, contentDir: string): Promise<ReviewSeconds> {
  const review = () => run(['lib/review/command/start.mjs'], folder, contentDir)
  await rm(path.join(folder, '.cache/review'), { recursive: true, force: true })
  const [first, again] = [await review(), await review()]
  return { first: first.seconds, again: again.seconds }
}

async function runBuild(variant: Variant, folder: string, contentDir: string | undefined) {
  const next = fileURLToPath(new URL('dist/bin/next', import.meta.resolve('next/package.json')))
  // Ours is all that `npm run build` does, the bilingual review with it.
  const command = variant === 'ours' ? ['--import', 'tsx', 'lib/publishing/build/build.ts'] : [next, 'build']
  return run(command, folder, contentDir)
}

/** Runs Node to its end, and tells what it took. */
async function run(command: readonly string[], folder: string, contentDir: string | undefined) {
  const env: NodeJS.ProcessEnv = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  delete env.CONTENT_DIR
  delete env.SITE_URL
  if (contentDir) env.CONTENT_DIR = contentDir

  const cpuBefore = await childrenCpuSeconds()
  const start = performance.now()
  const child = spawn(process.execPath, command, { cwd: folder, env })
  const memory = watchMemory(child.pid ?? 0)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      output = (output + text).slice(-4000)
    })
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? 1))
  })
  const seconds = (performance.now() - start) / 1000
  const peakBytes = await memory.stop()
  const cpuAfter = await childrenCpuSeconds()
  if (code !== 0) throw new Error(`${command.join(' ')} failed with code ${code}:\n${output}`)
  return {
    seconds,
    ...(cpuBefore === undefined || cpuAfter === undefined ? {} : { cpuSeconds: cpuAfter - cpuBefore }),
    ...(peakBytes === undefined ? {} : { peakBytes }),
  }
}
