import { spawn } from 'node:child_process'
import { freePort } from '../../free-port.mjs'

/** A development server that runs. */
export type DevServer = {
  /** Its address, such as `http://localhost:3000`. */
  readonly url: string
  readonly port: number
  /** Ends it. */
  stop(): Promise<void>
}

/**
 * Starts `npm run dev` on a port of its own.
 *
 * @param contentDir absolute path of a content folder
 * @returns the server, once it has said its address
 * @throws with all that it printed when it ends before
 */
export async function startDevServer(contentDir: string): Promise<DevServer> {
  const port = await freePort()
  const server = spawn(process.execPath, ['lib/publishing/server/dev.mjs'], {
    env: { ...process.env, LC_ALL: 'C', CONTENT_DIR: contentDir, PORT: String(port) },
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  let output = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (output.includes('Otagai is at')) resolve()
      })
    server.once('exit', () => reject(new Error(output)))
  })
  const stop = async () => {
    server.kill()
    await ended
  }
  return { url: `http://localhost:${port}`, port, stop }
}
