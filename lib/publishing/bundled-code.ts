import path from 'node:path'
import { build } from 'esbuild'
import { NODE_BUNDLE } from '../node-bundle.mjs'
import { packagesRoot } from '../packages-root'
import type { PreparedBuild } from '../prepared-build'
import { bundlePress } from './press/press-bundle'

/**
 * Bundles the code that Node itself loads while a site is built. With a loader for TypeScript instead, every process of
 * the build would start by loading it, and would load each module of Next slower.
 *
 * @param project absolute path of the project
 * @param files where to put the adapter that Next loads, what the threads run that finish its pages, and the press; all
 *   inside the project
 * @param options `press`: whether the press is needed
 * @throws esbuild's error, with file and line
 */
export async function bundleCode(
  project: string,
  files: Pick<PreparedBuild, 'adapter' | 'finishing' | 'press'>,
  { press }: { press: boolean },
): Promise<void> {
  const sources = path.join(project, 'lib/publishing')
  if (press) await bundlePress(project, files.press, packagesRoot(project))
  for (const [source, outfile] of [
    ['adapter.ts', files.adapter],
    ['finish-file.ts', files.finishing],
  ] as const)
    await build({ entryPoints: [path.join(sources, source)], outfile, ...NODE_BUNDLE })
}
