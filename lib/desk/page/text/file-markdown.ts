import { slugFrom } from '../../../content/articles/slug'

/**
 * @param name the name of a file as it came
 * @returns the same as it can stand in an address: small letters a to z, digits and hyphens, and its ending
 */
export function addressName(name: string): string {
  const [, base = name, ending = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/.exec(name) ?? []
  return `${slugFrom(base) ?? 'file'}${ending.toLowerCase()}`
}

/**
 * @param name the file beside the text
 * @param words what a picture shows, or what the link to another file says
 * @param isPicture whether it is shown
 * @param caption what stands under a picture
 * @returns what stands for the file in the text
 */
export function fileMarkdown(name: string, words: string, isPicture: boolean, caption = ''): string {
  const safe = words.replace(/[[\]\\]/g, '\\$&')
  const title = caption ? ` "${caption.replaceAll('"', '\\"')}"` : ''
  return isPicture ? `![${safe}](${name}${title})` : `[${safe}](${name})`
}
