import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { runInNewContext } from 'node:vm'

/**
 * Modules of Next’s own that every route names although a finished page runs none of them. The list is closed on
 * purpose: what a new version of Next adds must be looked at before it is let pass.
 */
const OF_EVERY_ROUTE = [
  'client/components/builtin/global-error.js',
  'client/components/client-page.js',
  'client/components/client-segment.js',
  'client/components/http-access-fallback/error-boundary.js',
  'client/components/layout-router.js',
  'client/components/render-from-template-context.js',
  'lib/framework/boundary-components.js',
  'lib/metadata/generate/icon-mark.js',
].flatMap((file) => [`/node_modules/next/dist/${file}`, `/node_modules/next/dist/esm/${file}`])

const SUFFIX = '_client-reference-manifest.js'

type Manifests = Record<string, { clientModules?: Record<string, unknown> } | undefined>

/** A Client Component, and the route that brings it in. */
export type ClientModule = {
  /** Its file, from the project's root where it is the project's own. */
  readonly file: string
  /** As in the `app` folder, such as `/[locale]/page`. */
  readonly route: string
}

/**
 * Finds every Client Component that a route would bring into a reader's browser.
 *
 * Next writes a client reference manifest beside each compiled route: a script that sets
 * `globalThis.__RSC_MANIFEST[route] = { clientModules: { [file]: … } }`.
 *
 * @param distDir folder of Next's own output, `.next`
 * @returns the modules that are not of the framework itself, without repetition
 * @throws when there is no manifest, or one has another shape than is known here
 */
export async function clientModules(distDir: string): Promise<ClientModule[]> {
  const folder = path.join(distDir, 'server', 'app')
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(SUFFIX)).sort()
  if (files.length === 0) throw unknownShape(folder, 'no client reference manifest is there')
  const found = new Map<string, ClientModule>()
  for (const file of files) {
    for (const [route, modules] of modulesOf(await readFile(path.join(folder, file), 'utf8'), file)) {
      for (const name of modules) {
        if (OF_EVERY_ROUTE.some((end) => fileOf(name).endsWith(end))) continue
        const own = fileOf(name).replace(/^\[project\]\//, '')
        found.set(own, found.get(own) ?? { file: own, route })
      }
    }
  }
  return [...found.values()]
}

/**
 * @throws an Error that names each Client Component and says what to do instead, when there is any
 */
export async function refuseClientModules(distDir: string): Promise<void> {
  const modules = await clientModules(distDir)
  if (modules.length === 0) return
  throw new Error(
    [
      'Pages are published without the framework’s script, so a Client Component would be dead on them:',
      ...modules.map(({ file, route }) => `  ${file}  (in route ${route})`),
      'Take "use client" out and render it on the server, with plain <a> for links; what needs script goes into',
      'lib/client as an improvement of a page that already works without it.',
    ].join('\n'),
  )
}

function modulesOf(script: string, file: string): [route: string, modules: string[]][] {
  const context: { __RSC_MANIFEST?: Manifests } = {}
  runInNewContext(script, context)
  const manifests = Object.entries(context.__RSC_MANIFEST ?? {})
  if (manifests.length === 0) throw unknownShape(file, 'it sets no __RSC_MANIFEST')
  return manifests.map(([route, manifest]) => {
    if (!manifest?.clientModules) throw unknownShape(file, 'it has no clientModules')
    return [route, Object.keys(manifest.clientModules)]
  })
}

/** A module's name may carry what is taken from it after a `#` or in `<…>`, as in `page.tsx <module evaluation>`. */
function fileOf(name: string): string {
  return name.replace(/( <[^>]*>|#[^/]*)$/, '')
}

function unknownShape(place: string, what: string): Error {
  return new Error(
    `${place}: ${what}. The shape of Next.js’s output has changed: bring lib/publishing/build/client-modules.ts in step with it.`,
  )
}
