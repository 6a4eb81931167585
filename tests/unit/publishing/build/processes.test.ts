import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { beginOf, isRunning } from '../../../../lib/publishing/build/processes'

test('a process is at work by its number and the time when it began', () => {
  const began = beginOf(process.pid) ?? ''
  expect(began).toMatch(/^\d+$/)
  expect(isRunning(process.pid, began)).toBe(true)
  expect(isRunning(process.pid, `${began}1`)).toBe(false)
})

test('a process that has ended is not', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  const began = beginOf(child.pid as number) ?? ''
  expect(isRunning(child.pid as number, began)).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(beginOf(child.pid as number)).toBeUndefined()
  expect(isRunning(child.pid as number, began)).toBe(false)
})
