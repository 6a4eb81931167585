/*
 * What the worker uses of its surroundings. TypeScript has either the types of a page or those of a worker, and this folder has
 * those of a page. Source: https://w3c.github.io/ServiceWorker/.
 */

/** An event that lasts until what it is told of is done. */
type LastingEvent = { waitUntil(work: Promise<unknown>): void }

/** A request of a page that the worker may answer. */
export type FetchEvent = LastingEvent & {
  readonly request: Request
  readonly clientId: string
  readonly preloadResponse?: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

type WorkerEvents = {
  readonly install: LastingEvent
  readonly activate: LastingEvent
  readonly fetch: FetchEvent
  readonly message: LastingEvent & { readonly data: unknown }
}

type WorkerScope = {
  readonly registration: {
    readonly scope: string
    readonly navigationPreload?: { enable(): Promise<void> }
    unregister(): Promise<boolean>
  }
  readonly clients: {
    claim(): Promise<void>
    get(id: string): Promise<{ readonly url: string } | undefined>
  }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void
}

/** The worker itself. */
export const worker = globalThis as unknown as WorkerScope
