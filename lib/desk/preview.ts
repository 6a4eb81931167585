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
/** How soon a browser asks again, in seconds. */
const RETRY = '1'

/**
 * Starts the development server on a port of its own, where it answers nobody else.
 *
 * @param content absolute path of the content that it shows
 * @param base what stands before the addresses of its pages, such as `/<token>/preview`
 */
export function startPreview(content: string, base: string): Preview {
  const key = randomBytes(32).toString('hex')
  const { NODE_ENV: _, ...env } = process.env
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', 'lib/publishing/server/dev-server.ts'],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...(env as NodeJS.ProcessEnv),
        CONTENT_DIR: content,
        OTAGAI_DEV_FOLDER: '.next/desk',
        OTAGAI_PREVIEW_KEY: key,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  )
  let port: number | undefined
  let hasEnded = false
  const started = new Promise((resolve) => {
    child.once('message', (message: { readonly port: number }) => {
      port = message.port
      resolve(port)
    })
    child.once('exit', () => {
      hasEnded = true
      resolve(undefined)
    })
  })
  return {
    ready: () => started,
    end: () => child.kill(),
    async answer(path, query, response) {
      if (hasEnded) return send(response, 502, 'text/plain; charset=utf-8', told('noPreview'))
      if (port === undefined)
        return send(response, 503, 'text/plain; charset=utf-8', told('starting'), { 'retry-after': RETRY })
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
