import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'
import { LocalizedError } from '../../i18n/localized-error'
import { localizeMessage } from '../../i18n/localized-message'
import { headersFor } from '../headers/headers'
import { SERVER_MESSAGES } from './server-messages'

/** Where and what to serve. */
export type ServeOptions = {
  /** Folder of a finished site. */
  readonly folder: string
  /** TCP port; 0 lets the system choose a free one. */
  readonly port: number
  /** Address to listen on; this machine alone when left out. */
  readonly host?: string
  /** Path that the site lies under, as `basePath` gives it; the root when left out. */
  readonly base?: string
}

/** A site that is being served. */
export type ServedSite = {
  /** Its address, such as `http://localhost:3000/`, with the path that the site lies under. */
  readonly url: string
  /** Stops serving: open connections are closed. */
  close(): Promise<void>
}

/** Hidden files, the headers of other hosts, and compressed files by their own name are nobody's to ask for. */
const HIDDEN = /\/\.|^\/_(?:headers|redirects)$|\.(br|gz)$/i

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Serves a finished site as a static host does: `/th` is sent on to `/th/`, an address without a file gets `404.html`
 * with status 404, files that lie compressed beside the originals (`.br`, `.gz`) are used, and every answer has the
 * headers of `headersFor`. Where the site lies under a path, `/` leads there. When the folder is replaced by another build,
 * that one is served from then on.
 *
 * @param options what to serve, and where
 * @returns the site's address and a way to stop, once it can be asked
 * @throws LocalizedError when the folder is not there, or an Error with code `EADDRINUSE` when the port is taken
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { folder, port, host, base = '' } = options
  if (!existsSync(folder)) throw new LocalizedError(localizeMessage(SERVER_MESSAGES.noSite, { folder }))
  let served = identityOf(folder)
  let answer = answerFrom(folder, base)
  const server = createServer((request, response) => {
    const now = identityOf(folder)
    // Between the two renames of a swap there is no folder: the former list of files is still the best one.
    if (now && now !== served) [served, answer] = [now, answerFrom(folder, base)]
    answer(request, response)
  })
  await listen(server, port, host ?? LOOPBACK)
  return {
    url: `${localOrigin((server.address() as AddressInfo).port, host)}${base}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

const LOOPBACK = '127.0.0.1'

/**
 * @param port a TCP port
 * @param host the address that is listened on; this machine alone when left out
 * @returns the origin to ask there, such as `http://localhost:3000`
 */
export function localOrigin(port: number, host = LOOPBACK): string {
  const isHere = [LOOPBACK, '0.0.0.0', '::'].includes(host)
  return `http://${isHere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

/** What tells one build's folder from another's: a swap brings another inode, made at another time. */
function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats && `${stats.ino} ${stats.birthtimeMs} ${stats.mtimeMs}`
}

function answerFrom(folder: string, base: string): Answer {
  // The list of files is read once, so nothing that is asked for can name a file outside it.
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    dotfiles: false,
    // Only a file's exact name finds it: what a folder's address shows is decided below.
    extensions: [],
    setHeaders: (response, name) => {
      for (const [field, value] of Object.entries(headersFor(name))) response.setHeader(field, value)
    },
  })
  const answerMissing = missingFrom(folder)

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersFor('/'), allow: 'GET, HEAD' }).end()
      return
    }
    const [address, query] = splitAddress(request.url ?? '/')
    const decoded = decode(address)
    if (decoded === undefined) {
      response.writeHead(400, headersFor('/')).end()
      return
    }
    // Not for good: at this address another site may be served tomorrow.
    if (base && ['/', base].includes(decoded)) return sendOn(response, 307, `${base}/${query}`)
    const isBelow = decoded.startsWith(`${base}/`)
    const asked = isBelow ? decoded.slice(base.length) : decoded
    const inside = isBelow && !HIDDEN.test(asked)
    if (inside && !asked.endsWith('/') && existsSync(path.join(folder, asked, 'index.html'))) {
      const page = encodePath(`${base}/${asked.replace(/^\/+/, '')}/`)
      return sendOn(response, 308, page + query)
    }
    if (!isPlainRange(request.headers.range)) delete request.headers.range
    request.url = encodePath(asked.endsWith('/') ? `${asked}index.html` : asked)
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding'])
    // A file can go between its listing and its reading; the reader sees a broken answer, the server goes on.
    response.on('pipe', (file) => file.on('error', () => response.destroy()))
    if (inside) files(request, response, () => answerMissing(response))
    else answerMissing(response)
  }
}

/** The answer for what is not there: the site's page for that, where it has one. */
function missingFrom(folder: string): (response: ServerResponse) => void {
  const file = path.join(folder, '404.html')
  const page = existsSync(file) ? readFileSync(file) : undefined
  const body = page ?? Buffer.from('Not found')
  const type = page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8'
  const headers = { ...headersFor('/404.html'), 'content-type': type, 'content-length': body.length }
  return (response) => response.writeHead(404, headers).end(body)
}

function sendOn(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { ...headersFor('/'), location }).end()
}

/** Parts the path of a request's target from its query, which keeps its question mark. */
function splitAddress(target: string): [string, string] {
  const at = target.indexOf('?')
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at)]
}

/** Undoes percent-encoding once; nothing when it is malformed or hides a separator or a NUL. */
function decode(address: string): string | undefined {
  if (/%2f|%5c|%00|\\/i.test(address)) return undefined
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/** The opposite of `decode`: what would end a path is escaped too. */
function encodePath(asked: string): string {
  return encodeURI(asked).replace(/[?#]/g, encodeURIComponent)
}

/** What is left of `Accept-Encoding` without what it refuses by `q=0` (RFC 9110, section 12.5.3). */
function acceptedEncodings(header: string | string[] | undefined): string {
  return String(header ?? '')
    .split(',')
    .filter((coding) => !/;\s*q=0(\.0*)?\s*$/i.test(coding))
    .join(',')
}

/** A single range from a first to an optional last byte (RFC 9110, section 14.1.2). Others are answered whole, as they may be. */
function isPlainRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  return first !== undefined && (last === '' || Number(last) >= Number(first))
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
