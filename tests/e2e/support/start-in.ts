import { spawn } from 'node:child_process'

/** `npm start`, once it has said its address. */
export type Started = {
  readonly url: string
  /** All that it has printed until then. */
  readonly said: string
  stop(): Promise<void>
}

/**
 * Starts the site as `npm start` does once everything that it needs is installed.
 *
 * @param folder a copy of the sources
 * @param variables of the environment: `SITE_URL` is that alone which is given here
 * @throws with all that it printed when it ends by itself
 */
export async function startIn(folder: string, variables: Readonly<Record<string, string>>): Promise<Started> {
  const code =
    "import { startLocalSite } from './lib/publishing/server/local-site.ts'; await startLocalSite()"
  const words = ['--import', 'tsx', '--input-type=module', '-e', code]
  const env = { ...process.env, SITE_URL: '', ...variables }
  const started = spawn(process.execPath, words, { cwd: folder, env })
  const ended = new Promise<void>((resolve) => started.once('close', () => resolve()))
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const [, address] = /Otagai is at (\S+)/.exec(said) ?? []
        if (address) resolve(address)
      })
    ended.then(() => reject(new Error(said)))
  })
  return {
    url,
    said,
    stop() {
      started.kill('SIGTERM')
      return ended
    },
  }
}
