import { spawnSync } from 'node:child_process'
import { type AddressInfo, connect, createServer } from 'node:net'
import path from 'node:path'
import { LocalizedError } from '../../i18n/localized-error'
import { basePath } from '../../i18n/site-url'
import { needsBuild } from '../build/build-stamp'
import { recoverSite } from '../build/publish'
import { localOrigin, type ServedSite, serveSite } from './server'

/** How many ports after the wished one are tried. */
const ATTEMPTS = 20

/**
 * Builds the site when `out/` is missing or out of date, serves it and prints its address. The port is `PORT` or 3000,
 * or the next free one; `HOST=0.0.0.0` lets other machines in, such as a phone. Links that are shared point to `SITE_URL`,
 * else to the printed address; where `SITE_URL` has a path, the site lies below it here, too. Ends with Ctrl+C.
 */
export async function startLocalSite(): Promise<void> {
  const base = readBasePath()
  const wished = wishedPort(process.env.PORT)
  const project = process.cwd()
  await recoverSite(path.join(project, 'out'))
  const site = await buildAndServe(project, base, wished)
  console.info(`Otagai is at ${site.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.close().then(() => process.exit(0)))
}

/** Before anything is read or built; ends the process when `SITE_URL` is wrong. */
function readBasePath(): string {
  try {
    return basePath()
  } catch (error) {
    if (!(error instanceof LocalizedError)) throw error
    console.error(error.message)
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
  console.info('Building the site …')
  const words = ['--import', 'tsx', 'lib/publishing/build/build.ts']
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
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
 * Finds a port, or the next one that is free, and says so when it is not the wished one.
 *
 * @param wished the port to try first; 0 lets the system choose
 * @param host the address to listen on, if not this machine alone
 * @returns a port that nothing is served on
 * @throws when none of twenty ports is free
 */
export async function findFreePort(wished: number, host = '127.0.0.1'): Promise<number> {
  for (let port = wished; port < wished + ATTEMPTS && port <= 65535; port++) {
    if (port > 0 && (await answers(port))) continue
    const found = await listenOnce(port, host)
    if (!found) continue
    if (wished > 0 && found !== wished) console.info(`Port ${wished} is taken; using ${found} instead.`)
    return found
  }
  throw new Error(`No port from ${wished} to ${wished + ATTEMPTS - 1} is free: name another with PORT.`)
}

/** The port that can be listened on; undefined where it is taken, or not for this user. */
function listenOnce(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', (error: NodeJS.ErrnoException) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? resolve(undefined) : reject(error),
    )
    server.listen(port, host, () => {
      const { port: found } = server.address() as AddressInfo
      server.close(() => resolve(found))
    })
  })
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
