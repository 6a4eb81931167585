import { type MarkdownOptions, renderMarkdown } from '../../../lib/markdown/render'

/** Options of a text without names; tests say only what they are about. */
export const plain: MarkdownOptions = {
  locale: 'th',
  names: [],
  footnotes: { title: 'เชิงอรรถ', backLabel: 'กลับไปยังเนื้อหา' },
}

/** HTML of a text in which nothing but Markdown is of interest. */
export function html(markdown: string, options: Partial<MarkdownOptions> = {}): string {
  return renderMarkdown(markdown, { ...plain, ...options }).html
}

/** HTML without the spans that mark runs and the places where a line may end. */
export function unmarked(rendered: string): string {
  return rendered.replace(/<span[^>]*>|<\/span>|<wbr>/g, '')
}

/** What a browser's `textContent` is, for the few character references that our HTML has. */
export function textContent(rendered: string): string {
  return rendered
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
}

/** The tags of a piece of HTML, with their attributes as a browser reads them. */
export function tagsOf(rendered: string): { name: string; attributes: Map<string, string> }[] {
  return [...rendered.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    (tag) => ({
      name: (tag[1] as string).toLowerCase(),
      attributes: new Map(
        [...(tag[2] as string).matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g)].map((attribute) => [
          (attribute[1] as string).toLowerCase(),
          textContent(attribute[2] ?? ''),
        ]),
      ),
    }),
  )
}
