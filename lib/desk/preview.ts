import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { shownPath } from '../content/problem'
import { placeStyles } from '../publishing/finish/page-addresses'
import { KEY_HEADER } from '../publishing/server/preview-key'
import { DESK_MESSAGES } from './desk-messages'
import { send } from './http-answers'
import { placedHtml } from './preview-addresses'

/** The site as typed, as the development server renders it. */
export type Preview = {
  /** Answers with a page of it, or a file that a page needs, its addresses below the base. */
  answer(path: string, query: string, response: ServerResponse): Promise<void>
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

const TEXT = 'text/plain; charset=utf-8'
/** How soon a browser asks again, in seconds. */
const RETRY = '1'

/**
 * Starts the development server on a port of its own, where it answers nobody else. Where it ends after all was well, it is
 * started once more when it is next asked.
 *
 * @param content absolute path of the content that it shows
 * @param saved absolute path of the content that an editor knows, whose files it names
 * @param base what stands before the addresses of its pages, such as `/<token>/preview`
 */
export function startPreview(content: string, saved: string, base: string): Preview {
  const folders = [shownPath(content), shownPath(saved)] as const
  const key = randomBytes(32).toString('hex')
  let server = startServer(content, key)
  return {
    end: () => server.child.kill(),
    async answer(path, query, response) {
      if (server.hasEnded && server.port === undefined) return send(response, 502, TEXT, told('noPreview'))
      if (server.hasEnded) server = startServer(content, key)
      const asked = server.port && (await ask(`http://127.0.0.1:${server.port}/${path}${query}`, key))
      if (!asked) return send(response, 503, TEXT, told('starting'), { 'retry-after': RETRY })
      const type = asked.headers.get('content-type') ?? 'application/octet-stream'
      const location = asked.headers.get('location')
      const body = Buffer.from(await asked.arrayBuffer())
      send(response, asked.status, type, placed(body, type, base, folders), {
        'content-security-policy': POLICY,
        ...(location?.startsWith('/') ? { location: base + location } : {}),
      })
    },
  }
}

type Server = {
  readonly child: ChildProcess
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
  const server: Server = { child, port: undefined, hasEnded: false }
  child.once('message', ({ port }: { readonly port: number }) => {
    server.port = port
  })
  child.once('exit', () => {
    server.hasEnded = true
  })
  return server
}

function told(key: 'starting' | 'noPreview'): string {
  const { th, en } = DESK_MESSAGES[key]
  return `${th}\n${en}\n`
}

/** @returns its answer; undefined where it ends at this moment */
function ask(url: string, key: string): Promise<Response | undefined> {
  return fetch(url, { headers: { [KEY_HEADER]: key }, redirect: 'manual' }).catch(() => undefined)
}

function placed(
  body: Buffer,
  type: string,
  base: string,
  folders: readonly [made: string, known: string],
): Buffer | string {
  if (type.startsWith('text/html')) return placedHtml(body.toString('utf8'), base, folders)
  return type.startsWith('text/css') ? placeStyles(body.toString('utf8'), base) : body
}
