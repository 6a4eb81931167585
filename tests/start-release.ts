import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../lib/publishing/release/release-command.ts', import.meta.url))

/** What a command came to. */
export type Ended = { readonly code: number | null; readonly output: string }

/**
 * Starts `npm run release` in a process of its own.
 *
 * @param project the folder that has the site in `out/`
 * @param words what follows on the command line
 */
export function startRelease(
  project: string,
  words: readonly string[],
): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const started = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), COMMAND, ...words], {
    cwd: project,
  })
  let output = ''
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const ended = new Promise<Ended>((resolve) => started.on('close', (code) => resolve({ code, output })))
  return { process: started, ended }
}
