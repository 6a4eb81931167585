import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ServedSite, serveSite } from '../../../lib/publishing/server/server'
import { copyProject } from '../../project-copy'

/** What a build by another content folder came to. */
export type Build = {
  /** Exit code of `npm run build`. */
  readonly code: number
  /** All that it printed. */
  readonly output: string
  /** Folder of the finished site; when the build failed, it is as it was before, which is usually not there. */
  readonly out: string
  /** Removes the site and what it was built in. */
  remove(): Promise<void>
}

/** A copy of the sources that can be built again and again. */
export type BuildPlace = {
  /** Folder of the copy. */
  readonly folder: string
  /** Writes a file of the copy, by its path from there. */
  write(name: string, text: string): Promise<void>
  /** Builds it as `npm run build` does, with other variables and words of the command where they are given. */
  build(variables?: Readonly<Record<string, string>>, words?: readonly string[]): Promise<Build>
}

/** A change of the build's surroundings. */
export type BuildOptions = {
  /** Folder of articles, relative to the project; the site's own when left out. */
  readonly contentDir?: string
  /** Public origin, such as `https://news.example`. */
  readonly siteUrl?: string
  /** Texts of files by their paths from the project, written into the copy: they replace what is there. */
  readonly extraFiles?: Readonly<Record<string, string>>
  /** Text of a page that is in the copy's `out/` before, as an earlier build's. */
  readonly publishedBefore?: string
}

/**
 * Copies the sources, to build the site as `npm run build` does without touching the project's `out/`.
 *
 * @param options what differs from the usual build
 */
export async function buildPlace({
  contentDir,
  siteUrl,
  extraFiles = {},
  publishedBefore,
}: BuildOptions): Promise<BuildPlace> {
  const project = process.cwd()
  const folder = await copyProject('site')
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  const written = { ...extraFiles, ...(publishedBefore ? { 'out/index.html': publishedBefore } : {}) }
  for (const [name, text] of Object.entries(written)) await write(name, text)

  // Messages are in the language of the terminal.
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C' }
  delete env.CONTENT_DIR
  delete env.SITE_URL
  if (contentDir) env.CONTENT_DIR = path.resolve(project, contentDir)
  if (siteUrl) env.SITE_URL = siteUrl

  const build: BuildPlace['build'] = async (variables = {}, words = []) => {
    const command = ['--import', 'tsx', 'lib/publishing/build/build.ts', ...words]
    const started = spawn(process.execPath, command, { cwd: folder, env: { ...env, ...variables } })
    let output = ''
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => {
        output += text
      })
    }
    const code = await new Promise<number>((resolve, reject) => {
      started.on('error', reject)
      started.on('close', (status) => resolve(status ?? 1))
    })
    const remove = () => rm(folder, { recursive: true, force: true })
    return { code, output, out: path.join(folder, 'out'), remove }
  }
  return { folder, write, build }
}

/**
 * Builds the site once, in a copy of the sources.
 *
 * @param options what differs from the usual build
 * @returns how it ended, whether or not it succeeded
 */
export async function runBuild(options: BuildOptions): Promise<Build> {
  return (await buildPlace(options)).build()
}

/**
 * Builds the site from other content, as `runBuild` does, where it must succeed.
 *
 * @param options what differs from the usual build
 * @returns the build with its finished site in `out`
 * @throws with all that the build printed when it fails
 */
export async function buildSite(options: BuildOptions): Promise<Build> {
  const build = await runBuild(options)
  if (build.code === 0) return build
  await build.remove()
  throw new Error(`The build failed with code ${build.code}:\n${build.output}`)
}

/**
 * Serves a built site for one test file, on a port of its own.
 *
 * @param out folder of a finished site
 * @returns its address, and a way to stop
 */
export function serveBuilt(out: string): Promise<ServedSite> {
  return serveSite({ folder: out, port: 0 })
}
