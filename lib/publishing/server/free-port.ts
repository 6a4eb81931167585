import { type AddressInfo, connect, createServer } from 'node:net'
import { LocalizedError } from '../../i18n/localized-error'
import { localizeMessage } from '../../i18n/localized-message'
import { say } from '../../review/command/command-line'
import { SERVER_MESSAGES } from './server-messages'

/** How many ports after the wished one are tried. */
const ATTEMPTS = 20

/**
 * @param text what `PORT` says
 * @returns the port to try first, 3000 where it says nothing
 * @throws LocalizedError when it is no port
 */
export function wishedPort(text: string | undefined): number {
  if (!text) return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new LocalizedError(localizeMessage(SERVER_MESSAGES.noPort, { text }))
}

/**
 * Finds a port, or the next one that is free, and says so when it is not the wished one.
 *
 * @param wished the port to try first; 0 lets the system choose
 * @param host the address to listen on, if not this machine alone
 * @returns a port that nothing is served on
 * @throws LocalizedError when none of twenty ports is free
 */
export async function findFreePort(wished: number, host = '127.0.0.1'): Promise<number> {
  for (let port = wished; port < wished + ATTEMPTS && port <= 65535; port++) {
    if (port > 0 && (await answers(port))) continue
    const found = await listenOnce(port, host)
    if (!found) continue
    if (wished > 0 && found !== wished) say(SERVER_MESSAGES.otherPort, { wished, port: found })
    return found
  }
  const last = Math.min(wished + ATTEMPTS - 1, 65535)
  throw new LocalizedError(localizeMessage(SERVER_MESSAGES.noFreePort, { first: wished, last }))
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
