import { spawn } from 'node:child_process'

/** The editor's desk, once it has said its address. */
export type StartedDesk = {
  /** The address of its page, with the token of this start. */
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts the editor's desk as `npm run desk` does once everything that it needs is installed, in Thai.
 *
 * @param folder a copy of the sources, whose content is edited
 * @param port where it is to listen
 * @param program what Node is to run
 * @param more settings of its own
 * @throws with all that it printed when it ends by itself
 */
export async function startDesk(
  folder: string,
  port: number,
  program: readonly string[] = ['--import', 'tsx', 'lib/desk/desk.ts'],
  more: NodeJS.Dict<string> = {},
): Promise<StartedDesk> {
  const { CONTENT_DIR: _, ...env } = process.env
  const started = spawn(process.execPath, [...program, '--no-open', '--locale', 'th'], {
    cwd: folder,
    env: { ...env, PORT: String(port), SITE_URL: '', RELEASE_DIR: '', ...more },
  })
  const ended = new Promise<void>((resolve) => started.once('close', () => resolve()))
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const [address] = /http:\S+\/desk/.exec(said) ?? []
        if (address) resolve(address)
      })
    ended.then(() => reject(new Error(said)))
  })
  return {
    url,
    stop() {
      started.kill('SIGTERM')
      return ended
    },
  }
}
