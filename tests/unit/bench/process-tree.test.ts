import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { treeMemory, watchMemory } from '../../bench/process-tree'

const one = (id: number, parent: number, residentBytes: number) => ({ id, parent, residentBytes })

describe('treeMemory', () => {
  it('adds up a process and all below it, and no other', () => {
    const processes = [one(1, 0, 1000), one(7, 1, 100), one(8, 7, 20), one(9, 8, 3), one(10, 1, 5000)]
    expect(treeMemory(processes, 7)).toBe(123)
  })

  it('still finds what a process that has ended left behind', () => {
    expect(treeMemory([one(8, 7, 20)], 7)).toBe(20)
  })
})

describe('watchMemory', () => {
  it('sees the memory of a running process, or says that the system does not tell', async () => {
    const child = spawn(process.execPath, [
      '-e',
      "Buffer.alloc(2e8, 1); console.log('ready'); setInterval(() => {}, 1000)",
    ])
    await once(child.stdout, 'data')
    const watch = watchMemory(child.pid ?? 0)
    const peak = await watch.stop()
    child.kill()
    if (process.platform === 'win32') expect(peak).toBeUndefined()
    else expect(peak).toBeGreaterThan(10e6)
  })
})
