import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { LocalizedError } from '../../i18n/localized-error'
import { basePath } from '../../i18n/site-url'
import { commandLanguage, say } from '../../review/command/command-line'
import { needsBuild } from '../build/build-stamp'
import { recoverSite } from '../build/publish'
import { findFreePort, wishedPort } from './free-port'
import { localOrigin, type ServedSite, serveSite } from './server'
import { SERVER_MESSAGES } from './server-messages'

/**
 * Builds the site when `out/` is missing or out of date, serves it and prints its address. The port is `PORT` or 3000,
 * or the next free one; `HOST=0.0.0.0` lets other machines in, such as a phone. Links that are shared point to `SITE_URL`,
 * else to the printed address; where `SITE_URL` has a path, the site lies below it here, too. Ends with Ctrl+C.
 */
export async function startLocalSite(): Promise<void> {
  const site = await served()
  say(SERVER_MESSAGES.servedAt, { url: site.url })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.close().then(() => process.exit(0)))
}

/** Ends the process when `SITE_URL` or `PORT` is wrong, before anything is read or built, or no port is free. */
async function served(): Promise<ServedSite> {
  try {
    const base = basePath()
    const wished = wishedPort(process.env.PORT)
    const project = process.cwd()
    await recoverSite(path.join(project, 'out'))
    return await buildAndServe(project, base, wished)
  } catch (error) {
    if (!(error instanceof LocalizedError)) throw error
    console.error(error.report(commandLanguage()))
    process.exit(1)
  }
}

/** The port is looked for first, because the site may be built for it; one that is taken meanwhile begins it all again. */
async function buildAndServe(project: string, base: string, wished: number): Promise<ServedSite> {
  const host = process.env.HOST || undefined
  const given = process.env.SITE_URL?.trim()
  for (;;) {
    const port = await findFreePort(wished, host)
    if (!given) process.env.SITE_URL = localOrigin(port, host)
    if (await needsBuild(project)) build()
    try {
      return await serveSite({ folder: path.join(project, 'out'), port, base, ...(host ? { host } : {}) })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
}

function build(): void {
  say(SERVER_MESSAGES.building)
  const words = ['--import', 'tsx', 'lib/publishing/build/build.ts', ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
