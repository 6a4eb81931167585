import path from 'node:path'
import type { Picture } from './picture'

/** @returns absolute path of the folder in which the published files of all pictures are kept between builds */
export function picturesFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), '.cache', 'pictures')
}

/**
 * @param picture a picture
 * @returns absolute path of the folder in which the files it is published as are kept between builds
 */
export function variantsFolder({ id }: Pick<Picture, 'id'>): string {
  return path.join(/* turbopackIgnore: true */ picturesFolder(), id)
}
