/** The longest slug: with the rest of an address it stays whole in a share and in a file name. */
const LONGEST = 80

/** What Windows takes for a device, whatever follows a dot: no file or folder can be called so there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * @param slug the name of an article's folder
 * @returns whether it can stand in an address as it is: letters a to z, digits, single hyphens, at most 80
 */
export function isSlug(slug: string): boolean {
  return slug.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
}

/**
 * Makes a slug of any words that have letters from a to z in them.
 *
 * @param text a folder's name, or a headline
 * @returns the slug, cut at a hyphen when it is too long; undefined when nothing is left of it, or not every system has
 *   files of that name
 */
export function slugFrom(text: string): string | undefined {
  const words = wordsIn(text)
  let slug = (words.shift() ?? '').slice(0, LONGEST)
  for (const word of words) {
    if (slug.length + 1 + word.length > LONGEST) break
    slug += `-${word}`
  }
  return slug === '' || DEVICE.test(slug) ? undefined : slug
}

/**
 * @param text a folder's name, or a headline
 * @returns whether a slug that is made of it leaves words out, or letters
 */
export function isCutShort(text: string): boolean {
  return wordsIn(text).join('-').length > LONGEST
}

function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}
