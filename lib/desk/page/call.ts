import type { LocalizedMessage } from '../../i18n/localized-message'
import type { DeskCalls, PublishEvent, PublishRequest, Refusal, UploadAnswer } from '../api'

/** What the server refused, with its reason. */
export class Refused extends Error {
  override readonly name = 'Refused'
  /** @param told the reason */
  constructor(readonly told: LocalizedMessage) {
    super(told.en)
  }
}

/** The server has not answered: it has ended, or was started anew with another address. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

const listeners = new Set<() => void>()
let isReachable = true

/** Whether the server answered the last time, for React's `useSyncExternalStore`. */
export const reachability = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  isReachable: () => isReachable,
}

function setReachable(now: boolean) {
  if (now === isReachable) return
  isReachable = now
  for (const listener of listeners) listener()
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(`desk/api/${path}`, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    setReachable(false)
    throw new Unreachable()
  }
  if (response.ok) {
    setReachable(true)
    return response
  }
  const refusal = (await response.json().catch(() => undefined)) as Partial<Refusal> | undefined
  if (refusal?.refused) throw new Refused(refusal.refused)
  setReachable(false)
  throw new Unreachable()
}

function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return ask(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) })
}

/**
 * @param name one of the desk's calls
 * @param request what it takes
 * @param signal ends it before there is an answer
 * @returns its answer
 * @throws {@link Refused}, {@link Unreachable}
 */
export async function call<Name extends keyof DeskCalls>(
  name: Name,
  request: DeskCalls[Name]['request'],
  signal?: AbortSignal,
): Promise<DeskCalls[Name]['response']> {
  return (await post(name, request, signal)).json()
}

/**
 * Puts a file beside the texts of an article.
 *
 * @param slug the article
 * @param file what was dropped, pasted or chosen
 * @param name the name that it gets
 * @param isReplacing whether another file of that name makes room
 * @throws {@link Refused}, {@link Unreachable}
 */
export async function upload(
  slug: string,
  file: Blob,
  name: string,
  isReplacing: boolean,
): Promise<UploadAnswer> {
  const path = `files/${slug}/${encodeURIComponent(name)}${isReplacing ? '?replace' : ''}`
  const headers = { 'content-type': 'application/octet-stream' }
  return (await ask(path, { method: 'PUT', headers, body: file })).json()
}

/**
 * Publishes what a build would publish now.
 *
 * @param request with which words it is committed
 * @returns what happens, as it happens
 * @throws {@link Refused}, {@link Unreachable}
 */
export async function* publish(request: PublishRequest): AsyncGenerator<PublishEvent> {
  const { body } = await post('publish', request)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let unread = ''
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true }
    const lines = (unread + (value ?? '')).split('\n')
    unread = done ? '' : (lines.pop() ?? '')
    for (const line of lines) if (line) yield JSON.parse(line) as PublishEvent
    if (done) return
  }
}
