import { request } from 'node:http'

/** What a server answered, byte for byte. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/**
 * Asks as no browser or fetch would: the path goes over the wire exactly as it is written, and nothing is decoded.
 *
 * @param site address of the server
 * @param target path and query
 * @param options method and header fields
 */
export function ask(
  site: string,
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(site)
    request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
