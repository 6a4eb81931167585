import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * @param project absolute path of the project, which may be a copy of the sources inside the project itself
 * @returns absolute path of the folder whose `node_modules` holds the packages: all that is bundled lies below it
 */
export function packagesRoot(project: string): string {
  const manifest = createRequire(path.join(project, 'package.json')).resolve('next/package.json')
  return path.resolve(manifest, '../../..')
}
