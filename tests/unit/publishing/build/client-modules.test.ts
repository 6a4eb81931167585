import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { clientModules, refuseClientModules } from '../../../../lib/publishing/build/client-modules'

/** A folder as Next leaves it, with the client reference manifest of one route. */
function built(script: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'otagai-manifest-'))
  mkdirSync(path.join(folder, 'server/app/[locale]'), { recursive: true })
  writeFileSync(path.join(folder, 'server/app/[locale]/page_client-reference-manifest.js'), script)
  return folder
}

const manifest = (...modules: string[]) =>
  built(`globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/[locale]/page"] = ${JSON.stringify({
    clientModules: Object.fromEntries(modules.map((name) => [name, { id: 1, chunks: [] }])),
  })}`)

const OF_NEXT = '[project]/node_modules/next/dist/esm/client/components/layout-router.js'

test('a route with the framework’s own modules alone is let pass', async () => {
  await expect(
    refuseClientModules(manifest(OF_NEXT, `${OF_NEXT} <module evaluation>`)),
  ).resolves.toBeUndefined()
})

test('a Client Component is refused by its file and route, with what to do instead', async () => {
  const refused = refuseClientModules(
    manifest(OF_NEXT, '[project]/components/share-button.tsx <module evaluation>'),
  )
  await expect(refused).rejects.toThrow('components/share-button.tsx  (in route /[locale]/page)')
  await expect(refused).rejects.toThrow('lib/client')
})

test('a client module of a package, or of Next beside what every route has, is found too', async () => {
  const modules = [
    '[project]/node_modules/next-intl/dist/esm/production/shared/NextIntlClientProvider.js',
    '[project]/node_modules/next/dist/client/app-dir/link.js',
  ]
  expect((await clientModules(manifest(OF_NEXT, ...modules))).map(({ file }) => `[project]/${file}`)).toEqual(
    modules,
  )
})

test.each([
  ['globalThis.__OTHER = {}', '__RSC_MANIFEST'],
  ['globalThis.__RSC_MANIFEST = {"/page": {}}', 'clientModules'],
])('a manifest of another shape is refused: %s', async (script, missing) => {
  await expect(clientModules(built(script))).rejects.toThrow(missing)
})

test('a build without manifests is refused', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'otagai-manifest-'))
  mkdirSync(path.join(folder, 'server/app'), { recursive: true })
  await expect(clientModules(folder)).rejects.toThrow('has changed')
})
