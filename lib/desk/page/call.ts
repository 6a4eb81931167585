import { useSyncExternalStore } from 'react'
import type { LocalizedMessage } from '../../i18n/localized-message'
import type { DeskCalls, PublishEvent, PublishRequest, Refusal, TakenFile, UploadAnswer } from '../api'

/** What the server refused, with its reason. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(readonly told: LocalizedMessage) {
    super(told.en)
  }
}

/** The server has not answered: it has ended, or was started anew with another address. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

const reachability = new EventTarget()
let isReachable = true

function setReachable(now: boolean) {
  const isOther = now !== isReachable
  isReachable = now
  if (isOther) reachability.dispatchEvent(new Event('change'))
}

function onReachable(listener: () => void) {
  reachability.addEventListener('change', listener)
  return () => reachability.removeEventListener('change', listener)
}

/** @returns whether the server answered the last time */
export function useReachable(): boolean {
  return useSyncExternalStore(onReachable, () => isReachable)
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`desk/api/${path}`, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
  })
  const refusal = response?.ok ? {} : ((await response?.json().catch(() => ({}))) as Partial<Refusal>)
  if (refusal?.refused) throw new Refused(refusal.refused)
  setReachable(response?.ok === true)
  if (!response?.ok) throw new Unreachable()
  return response
}

function post(path: string, body: unknown, signal: AbortSignal | null = null): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return ask(path, { method: 'POST', headers, body: JSON.stringify(body), signal })
}

function put(path: string, file: Blob): Promise<Response> {
  return ask(path, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: file })
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
 * @param path the article's slug and the name that the file gets
 * @param file what was dropped, pasted or chosen
 * @param isReplacing whether another file of that name makes room
 * @throws {@link Refused}, {@link Unreachable}
 */
export async function upload(
  [slug, name]: readonly [slug: string, name: string],
  file: Blob,
  isReplacing: boolean,
): Promise<UploadAnswer> {
  return (await put(`files/${slug}/${encodeURIComponent(name)}${isReplacing ? '?replace' : ''}`, file)).json()
}

/**
 * @param slug the article's slug
 * @param file what was dropped, pasted or chosen
 * @returns what it is, where it can be put beside the texts
 * @throws {@link Refused}, {@link Unreachable}
 */
export async function checkFile(slug: string, file: File): Promise<TakenFile> {
  return (await put(`files/${slug}/${encodeURIComponent(file.name)}?check`, file)).json()
}

/**
 * Publishes what a build would publish now.
 *
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
