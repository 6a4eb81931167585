import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** One process of this machine. */
export type Process = { readonly id: number; readonly parent: number; readonly residentBytes: number }

/** How often the memory is looked at: shorter peaks are missed. */
const INTERVAL_MS = 200

/**
 * @param processes all processes
 * @param root the id of one
 * @returns the resident memory of it and all that it started, in bytes; what processes share counts for each
 */
export function treeMemory(processes: readonly Process[], root: number): number {
  const children = new Map<number, Process[]>()
  for (const one of processes) children.set(one.parent, [...(children.get(one.parent) ?? []), one])
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + child.residentBytes + below(child.id), 0)
  return (processes.find(({ id }) => id === root)?.residentBytes ?? 0) + below(root)
}

/**
 * Watches how much memory a process and all that it starts take together.
 *
 * @param root the id of the process
 * @returns `stop` ends the watch and gives the highest sum in bytes, or nothing where the system does not tell
 */
export function watchMemory(root: number): { stop(): Promise<number | undefined> } {
  let peak: number | undefined
  let stopped = false
  const watch = async () => {
    while (!stopped) {
      const processes = await listProcesses()
      if (!processes) return
      peak = Math.max(peak ?? 0, treeMemory(processes, root))
      await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS))
    }
  }
  const watching = watch()
  return {
    async stop() {
      stopped = true
      await watching
      return peak
    },
  }
}

async function listProcesses(): Promise<Process[] | undefined> {
  if (process.platform === 'linux') return fromProc()
  if (process.platform === 'win32') return undefined
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss='])
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [id = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number)
      return { id, parent, residentBytes: kilobytes * 1024 }
    })
}

/** https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
async function fromProc(): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    ids.map(async (id): Promise<Process[]> => {
      // A process may end between its listing and its reading.
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
      const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      return status ? [{ id: Number(id), parent: number('PPid'), residentBytes: number('VmRSS') * 1024 }] : []
    }),
  )
  return found.flat()
}

/**
 * @returns the processor time, in seconds, of all processes that this one started and that have ended; nothing but on Linux
 */
export async function childrenCpuSeconds(): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  // The name of the command, in brackets, may hold spaces; `cutime` and `cstime` are fields 16 and 17, in hundredths
  // of a second on every common kernel: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
  const stat = await readFile('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}
