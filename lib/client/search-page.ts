import type { Reading } from '../search/readings'
import type { SearchResult } from './search-excerpt'
import type { Found } from './search-reading'
import { resultItem } from './search-results'
import { wholeWords } from './whole-words'

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

/** What there is when nothing was found. */
export const NOTHING: Found = { results: [], count: 0, isCertain: true, hasMore: false }

/**
 * Shows what was found instead of what was there before.
 *
 * @param page the search page
 * @param found what was found
 * @param message what is said of it
 */
export function showResults(
  { form, status, list, more }: SearchPage,
  { results, hasMore }: Found,
  message = '',
): void {
  list.replaceChildren(...results.map((result) => resultItem(result, form.dataset.article ?? '')))
  list.removeAttribute('aria-busy')
  status.style.minHeight = ''
  tell(status, message)
  more.hidden = !hasMore
}

/**
 * @param status where it is said
 * @param message what is said, as the page brings it
 */
export function tell(status: HTMLElement, message = ''): void {
  status.replaceChildren(...wholeWords({ text: message }))
}

/** Says that what was asked for is still being looked for, above what was found before, which does not move. */
export function showSearching({ status }: SearchPage): void {
  status.style.minHeight = `${status.offsetHeight}px`
  tell(status, status.dataset.searching)
}

/**
 * @param page the search page, which has the sentences
 * @param found what was found, one article at least
 * @param instead what was searched for in the place of what was typed, if anything was
 * @returns what is said of it
 */
export function resultMessage(
  { input, status }: SearchPage,
  { results, count, isCertain }: Found,
  instead: Reading['instead'],
): string {
  const words: Readonly<Record<string, string>> = {
    asked: input.value.trim(),
    found: (instead === 'as found' ? results[0] && markedIn(results[0]) : instead) ?? '',
  }
  const sentences = [sentence(status, isCertain ? 'found' : 'about', count)]
  if (results.length < count) sentences.push(sentence(status, 'shown', results.length))
  if (instead)
    sentences.unshift(
      (status.dataset.instead ?? '').replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
    )
  return sentences.join(' · ')
}

/** The words that a result was found by, as they are written in it. */
function markedIn({ headline, excerpts }: SearchResult): string {
  const pieces = [...headline, ...excerpts.flatMap(({ pieces }) => pieces)]
  return [...new Set(pieces.flatMap(({ text, marked }) => (marked ? text : [])))].join(' ')
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
  // The same query may be encoded in more than one way.
  if ((new URLSearchParams(search).get('q') ?? '') !== query) history.replaceState({}, '', pathname + address)
  document.title = query ? `${query} – ${title}` : title
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel=alternate][hreflang]'))
    link.search = address
}
