import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { bundleDeskPage } from '@/lib/desk/desk-page'

/** It comes from the same machine: this is what a browser reads within a tenth of a second. */
const MOST_SCRIPT_BYTES = 900_000
const MOST_STYLES_BYTES = 30_000

const page = await bundleDeskPage()
const textOf = (name: string) => Buffer.from(page.get(name) ?? '').toString('utf8')

it('is bundled with all that it needs, and asks for no module that a browser does not have', async () => {
  const script = textOf('desk.js')
  const { metafile } = await build({
    stdin: { contents: script, loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    external: ['*'],
    logLevel: 'silent',
  })
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports)).toEqual([])
  expect(script).not.toContain('Dynamic require of')
})

it('has its fonts beside its styles, and asks no other site for anything', () => {
  const addresses = [...textOf('desk.css').matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address)
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) expect([...page.keys()]).toContain(address?.replace(/^\.\//, ''))
})

it('stays as small as it is', () => {
  const bytes = (name: string) => page.get(name)?.length ?? 0
  expect(bytes('desk.js')).toBeGreaterThan(100_000)
  expect(bytes('desk.js')).toBeLessThan(MOST_SCRIPT_BYTES)
  expect(bytes('desk.css')).toBeLessThan(MOST_STYLES_BYTES)
})
