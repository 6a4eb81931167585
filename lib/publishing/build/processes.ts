import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Numbers of processes are given anew, so the time when it began belongs to a process. */
type ProcessStatus = {
  /** That time, as digits in whatever form the system tells it; undefined where it cannot be known. */
  readonly began: string | undefined
  /** It has ended, but whoever started it has not yet taken note of it. */
  readonly hasEnded: boolean
}

/**
 * @param pid number of a process
 * @returns when the process began, as digits that are equal for the same process alone; undefined where there is none, or
 *   the system does not tell
 */
export function beginOf(pid: number): string | undefined {
  return statusOf(pid).began
}

/**
 * @param pid number of a process
 * @param began what {@link beginOf} gave for it
 * @returns whether that very process is at work; true where the number is in use and the system does not tell since when
 */
export function isRunning(pid: number, began: string): boolean {
  const status = statusOf(pid)
  if (status.hasEnded) return false
  return status.began === undefined ? isThere(pid) : status.began === began
}

function statusOf(pid: number): ProcessStatus {
  try {
    if (process.platform !== 'linux') {
      const told = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
      return { began: told.replace(/\D/g, '') || undefined, hasEnded: false }
    }
    // The name of the program, in brackets, may hold spaces; the 22nd field is the 20th behind it (proc_pid_stat(5)).
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return { began: fields[18], hasEnded: state === 'Z' }
  } catch {
    return { began: undefined, hasEnded: false }
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
