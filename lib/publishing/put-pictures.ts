import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { PICTURES_PATH } from '../pictures/variants'
import { variantsFolder } from '../pictures/variants-folder'
import type { PageFacts } from './finish-file'
import type { PublishedSite } from './published-site'

/**
 * Puts the pictures that the pages of a site show into it, and no other, but for those that are published already. They
 * are copied from those that the build has made, so that nothing done to the site reaches them.
 *
 * @param site folder of the site that is made
 * @param pages what is in each page of the site
 * @param published what is known of the published site, where it can be trusted
 * @returns paths from the site's root of the pictures that are to be taken over from there
 * @throws an Error when a picture was never made
 */
export function putPictures(
  site: string,
  pages: ReadonlyMap<string, PageFacts>,
  published: PublishedSite | undefined,
): string[] {
  const names = new Set(
    [...pages.values()]
      .flatMap(({ addresses }) => addresses)
      .filter((address) => address.startsWith(PICTURES_PATH))
      .map((address) => address.slice(PICTURES_PATH.length)),
  )
  const former: string[] = []
  if (names.size > 0) mkdirSync(path.join(site, PICTURES_PATH), { recursive: true })
  for (const name of [...names].sort()) {
    const place = PICTURES_PATH.slice(1) + name
    const to = path.join(site, place)
    if (published?.files[place]) {
      former.push(place)
      continue
    }
    const id = name.split('.')[1] ?? ''
    const made = path.join(variantsFolder({ id }), name)
    if (!existsSync(made)) throw new Error(`The picture ${place} was not made: run npm run build.`)
    copyFileSync(made, to, constants.COPYFILE_FICLONE)
  }
  return former
}
