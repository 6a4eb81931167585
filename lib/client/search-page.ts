import type { SearchResult } from './search-excerpt'
import { resultItem } from './search-results'

/** The parts of the search page, `components/search/search-panel.tsx`, that its script works with. */
export type SearchPage = {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  /** The title of the page before anything is asked for. */
  readonly title: string
}

/** @returns the parts of the page that is open */
export function searchPage(): SearchPage {
  const form = document.querySelector('form[role=search]') as HTMLFormElement
  return {
    form,
    input: form.elements.namedItem('q') as HTMLInputElement,
    status: document.querySelector('[data-search-status]') as HTMLElement,
    list: document.querySelector('[data-search-results]') as HTMLElement,
    more: document.querySelector('[data-search-more]') as HTMLButtonElement,
    title: document.title,
  }
}

/**
 * Shows what was found instead of what was there before.
 *
 * @param page the search page
 * @param results what was found
 * @param message what is said of it
 * @param hasMore whether more can be asked for
 */
export function showResults(
  { form, status, list, more }: SearchPage,
  results: readonly SearchResult[],
  message: string,
  hasMore: boolean,
): void {
  list.replaceChildren(...results.map((result) => resultItem(result, form.dataset.article ?? '')))
  list.removeAttribute('aria-busy')
  status.textContent = message
  more.hidden = !hasMore
}

/**
 * @param page the search page, which has the sentences
 * @param found how many articles were found
 * @param shown how many of them are shown
 * @param isCertain whether `found` is their true number
 * @returns what is said of them
 */
export function resultMessage(
  { status }: SearchPage,
  found: number,
  shown: number,
  isCertain: boolean,
): string {
  if (found === 0) return status.dataset.none ?? ''
  const all = sentence(status, isCertain ? 'found' : 'about', found)
  return shown < found ? `${all} · ${sentence(status, 'shown', shown)}` : all
}

function sentence(status: HTMLElement, name: string, count: number): string {
  const locale = document.documentElement.lang
  const form = status.getAttribute(`data-${name}-${new Intl.PluralRules(locale).select(count)}`)
  return (form ?? '').replace('#', count.toLocaleString(locale))
}

/**
 * Puts a query into the address and the title, and into the links to the other languages, whose pages search for the
 * same.
 *
 * @param page the search page
 * @param query what is searched for
 */
export function keepInAddress({ title }: SearchPage, query: string): void {
  const { pathname, search } = location
  const address = query ? `?q=${encodeURIComponent(query)}` : ''
  if (search !== address) history.replaceState({}, '', pathname + address)
  document.title = query ? `${query} – ${title}` : title
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel=alternate][hreflang]'))
    link.search = address
}
