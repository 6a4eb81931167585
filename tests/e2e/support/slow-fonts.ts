import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site whose fonts keep a reader waiting. */
export type SlowFonts = {
  /** Its address, without a slash at the end. */
  readonly url: string
  /** Paths of the fonts that were asked for, in order. */
  readonly asked: readonly string[]
  /** Lets the fonts through that were asked for so far, and all that will be. */
  release(): void
  close(): void
}

/**
 * Passes a site on, but holds its fonts back. A browser keeps what it gets from here, as it does from a server; of what
 * is held back with Playwright's routes it keeps nothing.
 *
 * @param site address of the site
 * @param fonts whether they come when they are let through, or are never found
 */
export async function serveWithSlowFonts(site: string, fonts: 'held' | 'lost' = 'held'): Promise<SlowFonts> {
  const asked: string[] = []
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const server = createServer(async (question, answer) => {
    if (question.url?.endsWith('.woff2')) {
      asked.push(question.url)
      if (fonts === 'lost') return answer.destroy()
      await opened
    }
    const { method, headers } = question
    const passed = request(new URL(question.url ?? '/', site), { method, headers }, (response) =>
      response.pipe(answer.writeHead(response.statusCode ?? 502, response.headers)),
    )
    question.pipe(passed.on('error', () => answer.destroy()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    release: open,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
