/**
 * @param name name of an HTML element
 * @param properties what is set on it
 * @param children what is in it
 * @returns the element
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

/**
 * Styles what a script made. A page's policy lets no element bring styles, and a script of the site do it.
 *
 * @param css a style sheet
 */
export function addStyles(css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  } catch {
    // Safari before 16.4 can make none: things look plain.
  }
}
