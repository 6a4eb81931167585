import { makeVariants } from '../pictures/make-variants'
import type { Picture, PictureFault } from '../pictures/picture'
import { variantsOf } from '../pictures/variants'
import type { Store } from './store'

/**
 * @param store the store of pictures
 * @param picture a picture, as it was read
 * @returns whether all the files that it is published as are there
 */
export function isStoredPicture(store: Store, picture: Picture): boolean {
  return variantsOf(picture).every(({ name }) => store.has(name))
}

/**
 * Makes the files that a picture is published as, unless they are there.
 *
 * @param store the store of pictures
 * @param picture a picture, as it was read
 * @param name what the editor called it, for messages
 * @returns what is wrong with it, or undefined once all of its files are there
 */
export async function storePicture(
  store: Store,
  picture: Picture,
  name: string,
): Promise<PictureFault | undefined> {
  if (isStoredPicture(store, picture)) return undefined
  const made = await makeVariants(picture, name)
  if ('found' in made) return made
  for (const [file, bytes] of made) store.put(file, bytes)
  return undefined
}
