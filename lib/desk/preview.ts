import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { KEY_HEADER } from '../publishing/server/preview-key'
import { DESK_MESSAGES } from './desk-messages'
import { readBody, send } from './http-answers'
import { placedHtml, placedStyles } from './preview-addresses'

/** The site as typed, as the development server renders it. */
export type Preview = {
  /** Answers with a page of it, or a file that a page needs, its addresses below the base. */
  answer(path: string, query: string, response: ServerResponse): Promise<void>
  /** Once the server can be asked. */
  ready(): Promise<unknown>
  end(): void
}

/** What of a page is shown: no script of it is run, or even asked for. Its styles stand in it while it is developed. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin',
].join('; ')

/** A page is some 300 KB while it is developed, the largest picture 40 MB. */
const MOST_BYTES = 50_000_000
const TEXT = 'text/plain; charset=utf-8'
/** How soon a browser asks again, in seconds. */
const RETRY = '1'

/**
 * Starts the development server on a port of its own, where it answers nobody else. Where it ends after all was well, it is
 * started once more when it is next asked.
 *
 * @param content absolute path of the content that it shows
 * @param base what stands before the addresses of its pages, such as `/<token>/preview`
 */
export function startPreview(content: string, base: string): Preview {
  const key = randomBytes(32).toString('hex')
  let server = startServer(content, key)
  return {
    ready: () => server.started,
    end: () => server.child.kill(),
    async answer(path, query, response) {
      const { port, hasEnded } = server
      if (hasEnded && port === undefined) return send(response, 502, TEXT, told('noPreview'))
      if (hasEnded) server = startServer(content, key)
      if (hasEnded || port === undefined)
        return send(response, 503, TEXT, told('starting'), { 'retry-after': RETRY })
      const asked = await ask(port, `/${path}${query}`, key)
      const body = await readBody(asked, MOST_BYTES)
      const type = asked.headers['content-type'] ?? 'application/octet-stream'
      const location = asked.headers.location
      send(response, asked.statusCode ?? 502, type, placed(body, type, base), {
        'content-security-policy': POLICY,
        ...(location?.startsWith('/') ? { location: base + location } : {}),
      })
    },
  }
}

type Server = {
  readonly child: ChildProcess
  readonly started: Promise<unknown>
  port: number | undefined
  hasEnded: boolean
}

function startServer(content: string, key: string): Server {
  const { NODE_ENV: _, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/publishing/server/dev-server.ts'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...(env as NodeJS.ProcessEnv),
      CONTENT_DIR: content,
      OTAGAI_DEV_FOLDER: '.next/desk',
      OTAGAI_PREVIEW_KEY: key,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  const started = new Promise<void>((resolve) => {
    child.once('message', (message: { readonly port: number }) => {
      server.port = message.port
      resolve()
    })
    child.once('exit', () => {
      server.hasEnded = true
      resolve()
    })
  })
  const server: Server = { child, started, port: undefined, hasEnded: false }
  return server
}

function told(key: 'starting' | 'noPreview'): string {
  const { th, en } = DESK_MESSAGES[key]
  return `${th}\n${en}\n`
}

function ask(port: number, path: string, key: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { [KEY_HEADER]: key, accept: '*/*' } }, resolve).on(
      'error',
      reject,
    )
  })
}

function placed(body: Buffer, type: string, base: string): Buffer | string {
  if (type.startsWith('text/html')) return placedHtml(body.toString('utf8'), base)
  return type.startsWith('text/css') ? placedStyles(body.toString('utf8'), base) : body
}
