import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Who may ask: whoever knows the token of this start, from a page of this very server. */
type DeskOrigin = { readonly token: string; readonly port: number }

/** What a guard looks at of a request. */
export type AskedRequest = {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** What the body of a request may be, by its method. A form of another site can send neither. */
const BODY_TYPES: Readonly<Record<string, string>> = {
  POST: 'application/json',
  PUT: 'application/octet-stream',
}

/**
 * Judges a request before anything is done for it. A name that was made to lead to this machine (DNS rebinding) is told by
 * `Host`, a page of another site by `Origin`, and everybody else by the token.
 *
 * @param request the request as it came
 * @param desk the token and the port of this start
 * @returns the path behind the token, without a slash before it, and the query with its question mark; undefined for
 *   whoever may not ask, who is told nothing
 */
export function admitted(
  { method = '', url = '', headers }: AskedRequest,
  { token, port }: DeskOrigin,
): { readonly path: string; readonly query: string } | undefined {
  const { host = '', origin } = headers
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return undefined
  const [, given = '', path = '', query = ''] = /^\/([^/?]*)\/([^?]*)(\?.*)?$/s.exec(url) ?? []
  const isOwn = origin === `http://${host}`
  if (!isSame(given, token) || (origin !== undefined && !isOwn)) return undefined
  if (method === 'GET' || method === 'HEAD') return { path, query }
  const type = BODY_TYPES[method]
  const sent = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type !== undefined && sent === type && isOwn ? { path, query } : undefined
}

/** The time that it takes says nothing of how far the two agree. */
function isSame(given: string, token: string): boolean {
  const sum = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(sum(given), sum(token))
}
