import type { DefaultTreeAdapterTypes as Dom } from 'parse5'
import { withBasePath } from '../../i18n/site-url'

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data']

/** What a page that leads to another says: `0; url=/th/`. */
const REFRESH = /^(\s*\d+\s*;\s*url=)(.*)$/i

/** The beginning of an address in a style sheet. */
const IN_STYLES = /(?<=url\(["']?)\/(?!\/)/g

/**
 * @param attributes the attributes of an element, by name
 * @returns every address that the element refers to, as it is written
 */
export function addressesOf(attributes: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (const name of ADDRESSES) if (attributes.has(name)) found.push(attributes.get(name) ?? '')
  for (const candidate of (attributes.get('srcset') ?? '').split(',')) {
    const address = candidate.trim().split(/\s+/)[0]
    if (address) found.push(address)
  }
  return found
}

/**
 * Puts the path that the whole site lies under before every address of an element that begins at the site's root: also before
 * those that a `data-` attribute keeps for the reader's script.
 *
 * @param node an element, which is changed
 * @param base what `basePath` returns
 */
export function placeElement({ tagName, attrs }: Dom.Element, base: string): void {
  for (const attribute of attrs) {
    const { name, value } = attribute
    if (ADDRESSES.includes(name) || name.startsWith('data-')) attribute.value = withBasePath(value, base)
    else if (name === 'srcset' || name === 'imagesrcset')
      attribute.value = value
        .split(',')
        .map((candidate) => candidate.replace(/\S+/, (address) => withBasePath(address, base)))
        .join(',')
    else if (tagName === 'meta' && name === 'content')
      attribute.value = value.replace(REFRESH, (_, before, address) => before + withBasePath(address, base))
  }
}

/**
 * @param css the text of a style sheet
 * @param base what `basePath` returns
 * @returns the same with its fonts and pictures under that path
 */
export function placeStyles(css: string, base: string): string {
  return css.replace(IN_STYLES, `${base}/`)
}
