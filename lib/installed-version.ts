import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The version of a package, for the names of what is kept between builds: another version may make it otherwise.
 *
 * Looks where Node would: the packages of a copy of the sources lie in a folder above it.
 *
 * @param name a package that is installed, such as `sharp`
 * @param folder where to begin; the working directory when left out
 * @throws when it is not installed
 */
export function installedVersion(name: string, folder = process.cwd()): string {
  const manifest = path.join(/* turbopackIgnore: true */ folder, 'node_modules', name, 'package.json')
  const above = path.dirname(folder)
  try {
    return JSON.parse(readFileSync(/* turbopackIgnore: true */ manifest, 'utf8')).version
  } catch (error) {
    if (above === folder) throw error
    return installedVersion(name, above)
  }
}
