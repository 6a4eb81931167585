import parts from './article-parts.module.css'
import text from './article-text.module.css'

/**
 * @param html a text of an article, or a block of one
 * @returns the classes that set it: with those of code, tables, pictures, rules and footnotes where it has any, because the
 *   style of a class that a page does not use is left out of the page
 */
export function textStyle(html: string): string {
  return /<(pre|code|table|img|hr|section)\b/.test(html) ? `${text.text} ${parts.parts}` : `${text.text}`
}
