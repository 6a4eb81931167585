/*
 * The script of the search page, and of no other. Until a reader types, or follows an address with a query, it loads
 * nothing. What was typed and what was found go into the page as text alone.
 */
import { termsOf } from '../search/query'
import { type ExcerptPiece, resultOf, type SearchResult } from './search-excerpt'
import { type SearchIndex, searchIndex } from './search-index'

/** Time without a key that is taken for the end of a word, in ms. */
const PAUSE = 200

/** How many results are shown at once. */
const PAGE = 10

/** How long the list of the index's files is not asked for again, in ms. */
const FRESH_FOR = 600_000

/** Characters of a match that stay on one line. */
const LONGEST_UNBROKEN = 20

/** What of the query and the results lasts: the query in the address, how many are shown with the page's history. */
type Kept = { readonly shown?: number }

// The script may come before the page is read to its end, or after.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

function start(): void {
  const form = document.querySelector('form[role=search]') as HTMLFormElement
  const input = form.elements.namedItem('q') as HTMLInputElement
  const status = document.querySelector('[data-search-status]') as HTMLElement
  const list = document.querySelector('[data-search-results]') as HTMLElement
  const more = document.querySelector('[data-search-more]') as HTMLButtonElement
  const locale = document.documentElement.lang
  const title = document.title
  const words = status.dataset
  let index: SearchIndex | undefined
  let since = 0
  let asked: string | undefined
  let showMore = (_: number) => Promise.resolve()
  let pause: ReturnType<typeof setTimeout> | undefined

  const load = async (name: string) => {
    const answer = await fetch((form.getAttribute('action') ?? '') + name)
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  }

  const newIndex = () => {
    since = Date.now()
    return searchIndex(load)
  }

  /** The site may have been published anew since the list of its files was read: it is read once more. */
  const retried = async (search: (index: SearchIndex) => Promise<void>) => {
    if (!index || Date.now() - since > FRESH_FOR) index = newIndex()
    try {
      await search(index)
    } catch {
      index = newIndex()
      await search(index)
    }
  }

  async function search(shown = PAGE): Promise<void> {
    clearTimeout(pause)
    const query = input.value.trim()
    if (query === asked) return
    asked = query
    keepInAddress(query)
    const terms = termsOf(query)
    if (terms.length === 0) {
      show([], '', false)
      return
    }
    list.setAttribute('aria-busy', 'true')
    const slow = setTimeout(() => {
      if (asked === query) status.textContent = words.searching ?? ''
    }, 4 * PAUSE)
    try {
      await retried(async (index) => {
        const sums = await index.find(terms)
        const results: SearchResult[] = []
        let read = 0
        let dropped = 0
        showMore = async (wanted) => {
          while (results.length < wanted && read < sums.length) {
            const next = sums.slice(read, read + wanted - results.length)
            const texts = await Promise.all(next.map((sum) => index.text(sum)))
            read += next.length
            for (const text of texts) {
              const result = resultOf(text, terms, locale)
              if (result) results.push(result)
              else dropped++
            }
          }
          if (asked !== query) return
          const certain = read === sums.length || index.isCertain(terms)
          show(results, told(sums.length - dropped, results.length, certain), read < sums.length)
        }
        await showMore(shown)
      })
    } catch {
      if (asked === query) {
        // The same query can then be asked again.
        asked = undefined
        show([], words.failed ?? '', false)
      }
    }
    clearTimeout(slow)
  }

  function told(found: number, shown: number, certain: boolean): string {
    if (found === 0) return words.none ?? ''
    const all = sentence(certain ? 'found' : 'about', found)
    return shown < found ? `${all} · ${sentence('shown', shown)}` : all
  }

  function sentence(name: string, count: number): string {
    const form = status.getAttribute(`data-${name}-${new Intl.PluralRules(locale).select(count)}`)
    return (form ?? '').replace('#', count.toLocaleString(locale))
  }

  function show(results: readonly SearchResult[], message: string, hasMore: boolean): void {
    list.replaceChildren(...results.map((result) => item(result, form.dataset.article ?? '')))
    list.removeAttribute('aria-busy')
    status.textContent = message
    more.hidden = !hasMore
  }

  function keepInAddress(query: string): void {
    const { pathname, search } = location
    const address = query ? `?q=${encodeURIComponent(query)}` : ''
    if (search !== address) history.replaceState({}, '', pathname + address)
    document.title = query ? `${query} – ${title}` : title
    // The other languages' pages search for the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel=alternate][hreflang]'))
      link.search = address
  }

  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(search, PAUSE)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
  })
  more.addEventListener('click', async () => {
    const before = list.children.length
    try {
      await showMore(before + PAGE)
    } catch {
      status.textContent = words.failed ?? ''
      return
    }
    history.replaceState({ shown: list.children.length } satisfies Kept, '')
    // The button may be gone, and the next result is what it was pressed for.
    list.children[before]?.querySelector('a')?.focus()
  })

  document.querySelector('[data-search-without]')?.remove()
  const query = new URLSearchParams(location.search).get('q')
  // A browser may have kept what was in the field, on the way back to this page.
  if (query !== null) input.value = query
  if (input.value.trim() !== '') search((history.state as Kept | null)?.shown)
}

/** A result as a part of the page. */
function item({ slug, date, shownDate, headline, excerpts }: SearchResult, pattern: string): HTMLElement {
  const address = pattern.replace('{slug}', slug)
  const time = element('time', shownDate)
  time.setAttribute('datetime', date)
  return element(
    'li',
    element('h2', link(address, headline)),
    element('p', time),
    ...excerpts.map(({ anchor, pieces }) =>
      element(
        'p',
        anchor ? link(`${address}#${anchor}`, pieces) : element('span', ...pieces.map(shownPiece)),
      ),
    ),
  )
}

function link(address: string, pieces: readonly ExcerptPiece[]): HTMLElement {
  const anchor = element('a', ...pieces.map(shownPiece))
  anchor.setAttribute('href', address)
  return anchor
}

function shownPiece({ text, marked }: ExcerptPiece): Node | string {
  if (!marked) return text
  const mark = element('mark', text)
  // A name is not broken across lines, as in the articles; what is long may be.
  if (text.length <= LONGEST_UNBROKEN) mark.className = 'keep'
  return mark
}

/** Everything becomes a node of the page through here: a string is text, never HTML. */
function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}
