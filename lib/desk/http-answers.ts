import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { DESK_MESSAGES } from './desk-messages'
import { RefusedError, refusalOf } from './refusal'

/** What every answer has: nothing of it is for other sites, or to be kept. */
const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/**
 * @param response the answer
 * @param status the status of HTTP
 * @param type its content type
 * @param body what is sent; left out for none
 * @param more further headers
 */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array = '',
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type, ...more }).end(body)
}

/**
 * @param response the answer
 * @param value what is sent as JSON
 * @param status the status of HTTP
 */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value))
}

/**
 * Answers what was thrown: a refusal in the languages of the editors; of a mistake of ours no more than that it was made.
 * Whoever has gone in the middle of a request is told nothing.
 *
 * @param response the answer, nothing of which was sent yet
 * @param error what was thrown
 */
export function sendError(response: ServerResponse, error: unknown): void {
  if (response.req.destroyed && !response.req.complete) return void response.destroy()
  const refusal = refusalOf(error)
  if (!refusal) console.error(error)
  if (response.headersSent) response.destroy()
  else sendJson(response, { refused: refusal?.localized ?? DESK_MESSAGES.mistake }, refusal?.status ?? 500)
}

/**
 * @param request a request
 * @param most how many bytes its body may have
 * @returns the body
 * @throws RefusedError when it has more, or does not say how many it has, which every browser does
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length']) <= most) return buffer(request)
  throw new RefusedError(DESK_MESSAGES.tooLarge, 413, { megabytes: Math.floor(most / 1e6) })
}

/**
 * @param request a request
 * @param most how many bytes its body may have
 * @returns what its body says as JSON
 * @throws RefusedError when it has more, or is no JSON
 */
export async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  const body = await readBody(request, most)
  return orRefused(() => JSON.parse(body.toString('utf8')))
}

/**
 * @param part a part of a path
 * @returns it without percent-encoding
 * @throws RefusedError when it is malformed
 */
export function decoded(part: string): string {
  return orRefused(() => decodeURIComponent(part))
}

function orRefused<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new RefusedError(DESK_MESSAGES.badForm, 400, { field: String(error) })
  }
}
