import { createRequire } from 'node:module'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { NODE_BUNDLE } from '../../node-bundle.mjs'
import type { PageKind } from '../site-pages'
import { cssModules } from './css-modules'

/** Where each route is below its language. */
const ROUTES: Readonly<Record<PageKind, string>> = {
  article: 'articles/[slug]/page.tsx',
  parallel: 'articles/[slug]/parallel/[[...beside]]/page.tsx',
  card: 'articles/[slug]/card.png/route.ts',
  older: 'page/[page]/page.tsx',
  topic: 'topics/[topic]/[[...older]]/page.tsx',
  'topic-feed.xml': 'topics/[topic]/feed.xml/route.ts',
  'topic-feed.json': 'topics/[topic]/feed.json/route.ts',
  year: 'archive/[year]/[[...older]]/page.tsx',
  'year-feed.xml': 'archive/[year]/feed.xml/route.ts',
  'year-feed.json': 'archive/[year]/feed.json/route.ts',
}

/** What the modules of pages ask Next.js and next-intl for, and what gives it to them in the press. */
const STAND_INS: Readonly<Record<string, string>> = {
  'next-intl': 'intl.ts',
  'next-intl/server': 'intl.ts',
  'next/root-params': 'address.ts',
  'next/navigation': 'address.ts',
}

/**
 * Bundles the press: the routes that have many pages, with the components they show, and what prints them.
 *
 * @param project absolute path of the project
 * @param file where to put it, inside the project
 * @param root absolute path of Turbopack's root, which the names of classes depend on
 * @throws esbuild's error, with file and line
 */
export async function bundlePress(project: string, file: string, root: string): Promise<void> {
  const press = path.join(project, 'lib/publishing/press')
  await build({
    ...NODE_BUNDLE,
    // The routes are of the app, which nothing in `lib` may import: here they are only named.
    stdin: { contents: entryOf(project), resolveDir: project, sourcefile: 'press.ts', loader: 'ts' },
    outfile: file,
    jsx: 'automatic',
    // Parts of Next.js that are bundled with it are CommonJS.
    banner: {
      js: [
        "import{createRequire}from'node:module';const require=createRequire(import.meta.url)",
        "import{fileURLToPath}from'node:url';const __dirname=fileURLToPath(new URL('.',import.meta.url))",
      ].join(';'),
    },
    plugins: [standIns(press), cssModules(root)],
  })
}

function entryOf(project: string): string {
  const routes = Object.entries(ROUTES)
  const module = (file: string) => JSON.stringify(path.join(project, 'app/[locale]', file))
  return [
    `import { printingOf } from ${JSON.stringify(path.join(project, 'lib/publishing/press/print-pages.ts'))}`,
    `import * as layout from ${module('layout.tsx')}`,
    ...routes.map(([, file], index) => `import * as route${index} from ${module(file)}`),
    `export default printingOf({ ${routes
      .map(([kind, file], index) =>
        file.endsWith('page.tsx')
          ? `'${kind}': { layout, page: route${index} }`
          : `'${kind}': { route: route${index} }`,
      )
      .join(', ')} })`,
  ].join('\n')
}

function standIns(press: string): Plugin {
  const { resolve } = createRequire(path.join(press, 'press-bundle.ts'))
  return {
    name: 'stand-ins',
    setup(build) {
      build.onResolve({ filter: /^next(-intl)?\// }, ({ path: asked }) =>
        asked.startsWith('next/dist/') ? { path: resolve(asked) } : undefined,
      )
      build.onResolve({ filter: /^(next-intl|next\/)/ }, ({ path: asked, importer }) => {
        const standIn = STAND_INS[asked]
        return standIn && !importer.startsWith(press) ? { path: path.join(press, standIn) } : undefined
      })
      // A mark for bundlers alone: there is nothing in it.
      build.onResolve({ filter: /^server-only$/ }, () => ({ path: 'server-only', namespace: 'nothing' }))
      build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }))
    },
  }
}
