import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { MOST_TEXT_BYTES } from '../content/yaml/file-advice'
import { localeCodes } from '../i18n/locales'
import { headersFor } from '../publishing/headers/headers'
import type { ChangeEvents } from '../publishing/server/content-changes'
import type { PublishRequest } from './api'
import { articleFolder, fileBeside } from './article-files'
import { answerCall, type Desk, inForm, noteWritten } from './desk-calls'
import { type DeskPage, deskDocument } from './desk-page'
import { admitted } from './guard'
import { decoded, readBody, readJson, send, sendError, sendJson } from './http-answers'
import type { Preview } from './preview'
import { publishSite } from './publish'
import { checkUpload, MOST_UPLOAD_BYTES, takeUpload } from './uploads'

/** What the server answers with. */
export type DeskServer = Desk & {
  readonly token: string
  readonly port: number
  readonly page: DeskPage
  readonly preview: Preview
  readonly changes: ChangeEvents
  /** Absolute path of a folder for what is not judged yet. */
  readonly workplace: string
}

/** The texts of an article as JSON, each letter of which may take several bytes. */
const MOST_CALL_BYTES = 2 * MOST_TEXT_BYTES * (localeCodes.length + 1)

/**
 * @param desk what is answered with; its port is the one that the server is to listen on
 * @returns a server that answers nobody but the editor of this start, and anybody else with nothing but a status
 */
export function deskServer(desk: DeskServer): Server {
  return createServer((request, response) => {
    const asked = admitted(request, desk)
    if (!asked) return void response.writeHead(403).end()
    answer(request, asked, response, desk).catch((error) => sendError(response, error))
  })
}

async function answer(
  request: IncomingMessage,
  { path: asked, query }: { readonly path: string; readonly query: string },
  response: ServerResponse,
  desk: DeskServer,
): Promise<void> {
  const [place = '', of = '', call = '', ...rest] = asked.split('/')
  if (request.method === 'POST' && asked === 'desk/api/publish') return answerPublish(request, response, desk)
  if (request.method === 'POST' && place === 'desk' && of === 'api' && rest.length === 0) {
    const answered = await answerCall(call, await readJson(request, MOST_CALL_BYTES), desk)
    return answered === undefined ? notFound(response) : sendJson(response, answered)
  }
  if (request.method === 'PUT' && asked.startsWith('desk/api/files/') && rest.length === 2)
    return answerUpload(request, response, rest, query, desk)
  if (request.method !== 'GET' && request.method !== 'HEAD') return notFound(response)
  if (asked === 'desk/api/changes') return desk.changes.answer(request, response)
  if (asked.startsWith('desk/files/')) return answerFile(response, asked.split('/').slice(2), desk)
  if (place === 'preview') return desk.preview.answer(asked.slice('preview/'.length), query, response)
  if (asked === 'desk') {
    const { html, policy } = deskDocument(desk.language)
    return send(response, 200, 'text/html; charset=utf-8', html, { 'content-security-policy': policy })
  }
  const file = place === 'desk' ? desk.page.get(asked.slice('desk/'.length)) : undefined
  return file ? send(response, 200, typeOf(asked), file) : notFound(response)
}

async function answerUpload(
  request: IncomingMessage,
  response: ServerResponse,
  [slug = '', name = '']: readonly string[],
  query: string,
  desk: DeskServer,
): Promise<void> {
  const folder = articleFolder(desk.content, slug)
  const bytes = await readBody(request, MOST_UPLOAD_BYTES)
  if (query === '?check') return sendJson(response, checkUpload(decoded(name), bytes, desk.workplace))
  const taken = takeUpload(folder, decoded(name), bytes, query === '?replace', desk.workplace)
  if ('name' in taken) noteWritten(`articles/${slug}/${taken.name}`, desk)
  sendJson(response, taken)
}

/** A picture beside the texts, shown as it is and as nothing else. */
function answerFile(
  response: ServerResponse,
  [slug = '', name = '']: readonly string[],
  desk: DeskServer,
): void {
  const bytes = fileBeside(articleFolder(desk.content, slug), decoded(name))
  if (!bytes) notFound(response)
  else send(response, 200, typeOf(name), bytes, { 'content-security-policy': "default-src 'none'; sandbox" })
}

async function answerPublish(
  request: IncomingMessage,
  response: ServerResponse,
  desk: DeskServer,
): Promise<void> {
  const { commitMessage } = inForm('publish', await readJson(request, MOST_CALL_BYTES)) as PublishRequest
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
  })
  for await (const event of publishSite(desk, commitMessage)) response.write(`${JSON.stringify(event)}\n`)
  response.end()
}

/** The type that a file is published as. */
function typeOf(name: string): string {
  return headersFor(`/${name}`)['content-type'] ?? 'application/octet-stream'
}

function notFound(response: ServerResponse): void {
  send(response, 404, 'text/plain; charset=utf-8')
}
