import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeBuildLock } from '../../../../lib/publishing/build/build-lock'

let project: string
const started: ChildProcess[] = []

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'lock-'))
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(project, { recursive: true, force: true })
})

const lock = () => path.join(project, '.cache/build.lock')

/** Another process that takes the lock and holds it for so long, in ms; gives what it says first, `has` or why not. */
function holder(time: number): Promise<{ said: string; child: ChildProcess }> {
  const module = path.resolve('lib/publishing/build/build-lock.ts')
  const code = `import { takeBuildLock } from ${JSON.stringify(module)}
try {
  const giveBack = takeBuildLock(${JSON.stringify(project)})
  console.log('has')
  setTimeout(giveBack, ${time})
} catch (error) {
  console.log(error.message)
}`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  started.push(child)
  return new Promise((resolve) => child.stdout.once('data', (text) => resolve({ said: String(text), child })))
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

test('a lock that is held is told of with the process, and is free again once it is given back', async () => {
  const { child } = await holder(60_000)
  expect(() => takeBuildLock(project)).toThrow(new RegExp(`process ${child.pid}, since \\d\\d:\\d\\d`))
  const other = await holder(0)
  expect(other.said).toContain(String(child.pid))
  child.kill('SIGKILL')
  await ended(child)
  takeBuildLock(project)()
  expect(existsSync(lock())).toBe(false)
}, 30_000)

test('the lock of a killed process holds nobody', async () => {
  const { child } = await holder(60_000)
  child.kill('SIGKILL')
  await ended(child)
  expect(existsSync(lock())).toBe(true)
  expect((await holder(0)).said).toBe('has\n')
}, 30_000)

test('a lock whose number of a process was given anew holds nobody, nor does one that was broken off', () => {
  for (const text of [JSON.stringify({ pid: process.pid, began: '1', since: '' }), '', '{"pid":']) {
    mkdirSync(path.dirname(lock()), { recursive: true })
    writeFileSync(lock(), text)
    takeBuildLock(project)()
  }
  expect(readdirSync(path.dirname(lock()))).toEqual([])
})

test('of many that come at once, over a lock that holds nobody, one gets it', async () => {
  const { child } = await holder(60_000)
  child.kill('SIGKILL')
  await ended(child)
  const said = await Promise.all(Array.from({ length: 6 }, () => holder(20_000)))
  expect(said.filter(({ said }) => said === 'has\n')).toHaveLength(1)
}, 60_000)
