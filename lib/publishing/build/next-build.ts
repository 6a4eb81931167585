import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Progress } from './progress'

/** How `next build` ended. */
export type NextBuild = {
  readonly hasFailed: boolean
  /** What stopped it, or one of its processes, from outside, such as a system without memory. */
  readonly signal?: string
}

/** A shell's way to say so, and V8's when its heap is full. */
const CODES_OF_SIGNALS = { 137: 'SIGKILL', 134: 'SIGABRT', 143: 'SIGTERM' } as const

/** So Next.js tells that one of its processes was stopped from outside. */
const STOPPED = /signal: (SIG[A-Z]+)/

/** So it counts the pages that it has rendered, four times where its output is no terminal. */
const RENDERED = /\((\d+)\/(\d+)\)/

/** A line that warns. */
const WARNING = /^\s*(⚠|warn)/i

/**
 * Runs `next build`. Of what it says while all is well, warnings alone are shown: the rest is about routes, not about the
 * site. When it fails, everything is.
 *
 * @param progress told how many pages are rendered of all
 * @returns once it has ended
 */
export async function nextBuild(progress: Progress): Promise<NextBuild> {
  // Found as a package is, so that a copy of the sources inside the project can be built too.
  const next = fileURLToPath(new URL('dist/bin/next', import.meta.resolve('next/package.json')))
  // As this very process was started: with the loader of TypeScript, which the adapter needs.
  const child = spawn(process.execPath, [...process.execArgv, next, 'build'], {
    // The adapter ends with its parent, which it sees by its standard input.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  let [said, complained] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    const [, done, all] = RENDERED.exec(text) ?? []
    if (done && all) progress(Number(done), Number(all))
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text
    process.stderr.write(text)
  })
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (...ended) => resolve(ended))
  })
  process.off('exit', stop)
  if (code === 0) for (const line of said.split('\n').filter((one) => WARNING.test(one))) console.warn(line)
  else console.error(said)
  const stopped =
    signal ??
    CODES_OF_SIGNALS[code as keyof typeof CODES_OF_SIGNALS] ??
    (code === 0 ? undefined : STOPPED.exec(said + complained)?.[1])
  return { hasFailed: code !== 0, ...(stopped ? { signal: stopped } : {}) }
}
