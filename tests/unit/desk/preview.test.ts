import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Preview, startPreview } from '@/lib/desk/preview'
import { copyProject } from '../../project-copy'

// The development server itself, in a folder of its own. No page is asked for, which would be compiled first: that typed words
// stand in it is seen in tests/e2e/desk.spec.ts.
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>()
  return { ...real, spawn: vi.fn(real.spawn) }
})

const FILE = 'icon.svg'
const project = process.cwd()
let folder: string
let preview: Preview
const server = createServer((request, response) => {
  preview.answer(request.url?.slice(1) ?? '', '', response)
})
const children = () => vi.mocked(spawn).mock.results.map(({ value }) => value as ChildProcess)

beforeAll(async () => {
  folder = await copyProject('preview')
  process.chdir(folder)
  preview = startPreview(path.join(folder, 'content'), path.join(folder, 'content'), '/token/preview')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  for (const child of children()) child.kill('SIGKILL')
  process.chdir(project)
  await rm(folder, { recursive: true, force: true })
})

const ask = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${FILE}`)
const shown = () => vi.waitUntil(async () => (await ask()).status === 200, { timeout: 60_000, interval: 100 })

it('tells who asks to wait while it starts, and shows nothing that could run', async () => {
  const early = await ask()
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await early.text()).toMatch(/[ก-ฮ].*\n.*starting/)
  await shown()
  const policy = (await ask()).headers.get('content-security-policy')
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'self'; sandbox allow-same-origin$/)
  expect(policy).not.toMatch(/script-src|allow-scripts|unsafe-eval/)
})

it('is started once more when it was killed', async () => {
  const [first] = children()
  first?.kill('SIGKILL')
  await once(first as ChildProcess, 'exit')
  expect((await ask()).status).toBe(503)
  await shown()
  expect(children()).toHaveLength(2)
})

it('ends with the desk, however that ends', async () => {
  const last = children().at(-1) as ChildProcess
  // What it sees when the desk is killed.
  last.disconnect()
  expect(await once(last, 'exit')).toEqual([0, null])
  await ask()
  const next = children().at(-1) as ChildProcess
  expect(next).not.toBe(last)
  preview.end()
  await once(next, 'exit')
})

it('ends with a desk that was killed while it was being loaded', async () => {
  startPreview(path.join(folder, 'content'), path.join(folder, 'content'), '/token/preview')
  const child = children().at(-1) as ChildProcess
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})
