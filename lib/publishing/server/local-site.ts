import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import path from 'node:path'
import { needsBuild } from '../build/build-stamp'
import { recoverSite } from '../build/publish'
import { type ServedSite, serveSite } from './server'

/** How many ports after the wished one are tried. */
const ATTEMPTS = 20

/**
 * Builds the site when `out/` is missing or out of date, serves it and prints its address. The port is `PORT` or 3000,
 * or the next free one; `HOST=0.0.0.0` lets other machines in, such as a phone. Ends with Ctrl+C.
 */
export async function startLocalSite(): Promise<void> {
  const project = process.cwd()
  const out = path.join(project, 'out')
  await recoverSite(out)
  if (await needsBuild(project)) {
    console.info('Building the site …')
    const build = spawnSync(process.execPath, ['--import', 'tsx', 'lib/publishing/build/build.ts'], {
      stdio: 'inherit',
    })
    if (build.status !== 0) process.exit(build.status ?? 1)
  }
  const site = await serveOnFreePort(out, wishedPort(process.env.PORT), process.env.HOST)
  console.info(`Otagai is at ${site.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.close().then(() => process.exit(0)))
}

/** Reads PORT; ends the process with one line when it is no port. */
function wishedPort(text: string | undefined): number {
  if (!text) return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  console.error(`PORT is "${text}": it must be a whole number from 0 to 65535, such as 3000.`)
  process.exit(1)
}

/**
 * Serves a site on a port, or on the next one that is free, and says so when it is not the wished one.
 *
 * @param folder folder of a finished site
 * @param wished the port to try first
 * @param host the address to listen on, if not this machine alone
 * @returns the served site
 * @throws when none of twenty ports is free
 */
export async function serveOnFreePort(folder: string, wished: number, host?: string): Promise<ServedSite> {
  for (let port = wished; port < wished + ATTEMPTS && port <= 65535; port++) {
    if (port > 0 && (await answers(port))) continue
    try {
      const site = await serveSite({ folder, port, ...(host ? { host } : {}) })
      if (port !== wished) console.info(`Port ${wished} is taken; using ${port} instead.`)
      return site
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  throw new Error(`No port from ${wished} to ${wished + ATTEMPTS - 1} is free: name another with PORT.`)
}

/** Whether something is served there on either loopback address: a browser asked for `localhost` might reach that instead. */
function answers(port: number): Promise<boolean> {
  const asked = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ port, host }, () => resolve(true))
        socket.on('error', () => resolve(false))
        socket.on('connect', () => socket.destroy())
      }),
  )
  return Promise.all(asked).then((found) => found.includes(true))
}
