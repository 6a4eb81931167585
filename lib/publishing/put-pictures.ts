import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { PICTURES_PATH } from '../pictures/variants'
import { variantsFolder } from '../pictures/variants-folder'
import { linkOrCopy } from './carry-over'
import type { PageFacts } from './finish-file'
import type { PublishedSite } from './published-site'

/** Where pictures come from and go to: absolute paths of folders. */
type PictureFolders = {
  /** The site that is made. */
  readonly site: string
  /** The published site. */
  readonly out: string
}

/**
 * Puts the pictures that the pages of a site show into it, and no other. One that is published already is linked; the others
 * are copied from those that the build has made, so that nothing done to the site reaches them.
 *
 * @param folders where from and where to
 * @param pages what is in each page of the site
 * @param published what is known of the published site, where it can be trusted
 * @throws an Error when a picture was never made
 */
export function putPictures(
  { site, out }: PictureFolders,
  pages: ReadonlyMap<string, PageFacts>,
  published: PublishedSite | undefined,
): void {
  const names = new Set(
    [...pages.values()]
      .flatMap(({ addresses }) => addresses)
      .filter((address) => address.startsWith(PICTURES_PATH))
      .map((address) => address.slice(PICTURES_PATH.length)),
  )
  if (names.size > 0) mkdirSync(path.join(site, PICTURES_PATH), { recursive: true })
  for (const name of [...names].sort()) {
    const place = PICTURES_PATH.slice(1) + name
    const to = path.join(site, place)
    if (published?.files[place]) {
      linkOrCopy(path.join(out, place), to)
      continue
    }
    const id = name.split('.')[1] ?? ''
    const made = path.join(variantsFolder({ id }), name)
    if (!existsSync(made)) throw new Error(`The picture ${place} was not made: run npm run build.`)
    copyFileSync(made, to, constants.COPYFILE_FICLONE)
  }
}
