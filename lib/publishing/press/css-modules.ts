import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'esbuild'
import { transform } from 'lightningcss'

/** How Turbopack names the classes of CSS modules in a production build, in the words of Lightning CSS, which it is built on. */
const PATTERN = '[hash]_[local]'

/**
 * Lets esbuild read CSS modules as Next.js does: each as the names of its classes, the same names; and style sheets as
 * nothing, because Next.js has put them into its pages.
 *
 * @param root absolute path of Turbopack's root, which the names depend on
 */
export function cssModules(root: string): Plugin {
  return {
    name: 'css-modules',
    setup(build) {
      build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
        if (!file.endsWith('.module.css')) return { contents: '', loader: 'js' }
        const place = path.relative(root, file).split(path.sep).join('/')
        const { exports = {} } = transform({
          filename: `[project]/${place}`,
          code: await readFile(file),
          cssModules: { pattern: PATTERN },
        })
        const names = Object.entries(exports).map(([local, { name, composes }]) => [
          local,
          [name, ...composes.map((composed) => composed.name)].join(' '),
        ])
        return { contents: JSON.stringify(Object.fromEntries(names)), loader: 'json' }
      })
    },
  }
}
