/** Where the chosen language is kept: on the device, in no cookie, sent to nobody. */
const KEY = 'otagai:language'

/** A language of the site as a page offers it: a link that says which language it leads to. */
type LanguageLink = { readonly hreflang: string; readonly href: string }

/**
 * Which of the offered languages is the reader's own: the one chosen before, else the first that the browser
 * asks for and the page offers, else the first offered, which is the site's default.
 *
 * @param offered languages of the page in the site's order
 * @param chosen language kept from an earlier choice, if any
 * @param asked the browser's languages in their order (`navigator.languages`), such as `en-GB`
 * @returns the link to follow, or undefined when nothing is offered
 */
export function ownLanguage<Link extends LanguageLink>(
  offered: readonly Link[],
  chosen: string | null,
  asked: readonly string[],
): Link | undefined {
  const wanted = [chosen, ...asked.flatMap((tag) => [tag, tag.split('-')[0]])]
  for (const tag of wanted) {
    const link = offered.find(({ hreflang }) => hreflang === tag)
    if (link) return link
  }
  return offered[0]
}

/** Keeps the language whose link a reader follows. */
export function rememberChoice(): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[rel=alternate][hreflang]')
    if (!link) return
    try {
      localStorage.setItem(KEY, link.hreflang)
    } catch {
      // Storage may be refused (private windows, blocked cookies): the choice is then asked again.
    }
  })
}

/** On the page that asks for a language, and only there, goes on to the reader's own. */
export function goToOwnLanguage(): void {
  const chooser = document.querySelector('[data-choose-language]')
  if (!chooser) return
  let chosen: string | null = null
  try {
    chosen = localStorage.getItem(KEY)
  } catch {
    // As above: without storage the browser's languages decide.
  }
  const links = [...chooser.querySelectorAll<HTMLAnchorElement>('a[hreflang]')]
  const link = ownLanguage(links, chosen, navigator.languages)
  // Replaced, not added: Back leads to where the reader came from, not into this page again.
  if (link) location.replace(link.href)
}
