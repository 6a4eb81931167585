import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../finish/site-files'
import { isHashed } from '../headers/headers'
import { releasePath } from './release-folder'

/*
 * A page that was opened before another release was swung to still asks for the font, script, picture or part of the search
 * that it names. These have a sum of their content in their names, so files of all releases can lie in one site: each
 * release has links to those of the others. Links and not copies, because what is lent is to go with the release that it
 * belongs to, and because they tell it from what is the release's own.
 */

/**
 * Gives a site links to the hashed files of other releases that it lacks.
 *
 * @param folder folder of releases
 * @param site a folder in `releases/`, which need not be a release yet
 * @param lenders names of the other releases
 */
export function lendHashedFiles(folder: string, site: string, lenders: readonly string[]): void {
  for (const lender of lenders)
    for (const file of filesIn(releasePath(folder, lender)).filter(hasHashedName)) {
      const place = path.join(site, file)
      if (existsSync(place)) continue
      mkdirSync(path.dirname(place), { recursive: true })
      // A link to a release that is gone.
      rmSync(place, { force: true })
      symlinkSync(path.relative(path.dirname(place), path.join(releasePath(folder, lender), file)), place)
    }
}

/**
 * Removes the links of a site to files of releases that are gone.
 *
 * @param site folder of a release
 */
export function removeDeadLinks(site: string): void {
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name)
    if (entry.isSymbolicLink() && !existsSync(place)) rmSync(place)
  }
}

/** Compressed versions have the name of the file, with an ending more. */
function hasHashedName(file: string): boolean {
  return isHashed(`/${file.replace(/\.(br|gz)$/, '')}`)
}
