import blocks from './article-blocks.module.css'
import parts from './article-parts.module.css'
import text from './article-text.module.css'
import clips from './clips.module.css'
import pictures from './pictures.module.css'

/**
 * @param html a text of an article, or a block of one
 * @returns the classes that set it: with those of headings, lists, quotations and links, of code, tables, rules, footnotes
 *   and galleries, of clips, and of pictures, where it has any, because the style of a class that a page does not use is left
 *   out of the page
 */
export function textStyle(html: string): string {
  const classes = [text.text]
  if (/<(?:(?:h[2-6]|ul|ol|blockquote)\b|a (?!class="passage-link"))/.test(html)) classes.push(blocks.blocks)
  if (/<(pre|code|table|hr|section)\b|class="(quotation|gallery)"/.test(html)) classes.push(parts.parts)
  if (/<figure[^>]* class="clip/.test(html)) classes.push(clips.clips)
  if (/<img\b|<figure[^>]*><figcaption/.test(html)) classes.push(pictures.pictures)
  return classes.join(' ')
}
