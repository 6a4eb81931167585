import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('is started whole by its command, which says how it is called', () => {
  const words = ['lib/desk/start.mjs', '--help', '--locale', 'th']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/npm run desk.*\n\n.*โต๊ะข่าว/)
})
