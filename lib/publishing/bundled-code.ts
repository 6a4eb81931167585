import path from 'node:path'
import { build } from 'esbuild'
import { NODE_BUNDLE } from '../node-bundle'
import { packagesRoot } from '../packages-root'
import { bundlePress } from './press/press-bundle'

/** Names the file of the adapter in JavaScript, for `next.config.ts`. */
export const ADAPTER_VARIABLE = 'OTAGAI_ADAPTER'

/** What is bundled: the adapter that Next loads, what the threads run that finish its pages, and the press. */
export type BundledCode = { readonly adapter: string; readonly finishing: string; readonly press: string }

/**
 * Bundles the code that Node itself loads while a site is built. With a loader for TypeScript instead, every process of
 * the build would start by loading it, and would load each module of Next slower.
 *
 * @param project absolute path of the project
 * @param folder where to put the files, inside the project
 * @param options `press`: whether the press is needed
 * @returns their absolute paths
 * @throws esbuild's error, with file and line
 */
export async function bundleCode(
  project: string,
  folder: string,
  { press }: { press: boolean },
): Promise<BundledCode> {
  const sources = path.join(project, 'lib/publishing')
  const files = {
    adapter: path.join(folder, 'adapter.mjs'),
    finishing: path.join(folder, 'finish-file.mjs'),
    press: path.join(folder, 'press.mjs'),
  }
  if (press) await bundlePress(project, files.press, packagesRoot(project))
  await build({
    entryPoints: [path.join(sources, 'adapter.ts'), path.join(sources, 'finish-file.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...NODE_BUNDLE,
  })
  return files
}
