/*
 * The script of the search page, and of no other. Until a reader types, or follows an address with a query, it loads
 * nothing. What was typed and what was found go into the page as text alone.
 */
import { type QueryTerm, termsOf } from '../search/query'
import { resultOf, type SearchResult } from './search-excerpt'
import { type SearchIndex, searchIndex } from './search-index'
import { keepInAddress, resultMessage, type SearchPage, searchPage, showResults } from './search-page'

/** Time without a key that is taken for the end of a word, in ms. */
const PAUSE = 200

/** How many results are shown at once. */
const PAGE = 10

/** How long the list of the index's files is not asked for again, in ms. */
const FRESH_FOR = 600_000

/** What of the results lasts with the page's history: how many are shown. The query is in the address. */
type Kept = { readonly shown?: number }

/** What was asked for last. */
type Search = {
  asked: string | undefined
  pause?: ReturnType<typeof setTimeout>
  /** Shows so many results, or all that there are. */
  showMore: (wanted: number) => Promise<void>
  readonly withIndex: (find: (index: SearchIndex) => Promise<void>) => Promise<void>
}

// The script may come before the page is read to its end, or after.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

function start(): void {
  const page = searchPage()
  const { form, input } = page
  const state: Search = {
    asked: undefined,
    showMore: () => Promise.resolve(),
    withIndex: indexAt(form.getAttribute('action') ?? ''),
  }
  input.addEventListener('input', () => {
    clearTimeout(state.pause)
    state.pause = setTimeout(() => search(page, state), PAUSE)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search(page, state)
  })
  page.more.addEventListener('click', () => showMore(page, state))

  document.querySelector('[data-search-without]')?.remove()
  const query = new URLSearchParams(location.search).get('q')
  // A browser may have kept what was in the field, on the way back to this page.
  if (query !== null) input.value = query
  if (input.value.trim() !== '') search(page, state, (history.state as Kept | null)?.shown)
}

/** The site may have been published anew since the list of the index's files was read: it is read once more. */
function indexAt(folder: string): Search['withIndex'] {
  let index: SearchIndex | undefined
  let since = 0
  const newIndex = () => {
    since = Date.now()
    return searchIndex(async (name) => {
      const answer = await fetch(folder + name)
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
      return new Uint8Array(await answer.arrayBuffer())
    })
  }
  return async (find) => {
    if (!index || Date.now() - since > FRESH_FOR) index = newIndex()
    try {
      await find(index)
    } catch {
      index = newIndex()
      await find(index)
    }
  }
}

async function search(page: SearchPage, state: Search, shown = PAGE): Promise<void> {
  clearTimeout(state.pause)
  const query = page.input.value.trim()
  if (query === state.asked) return
  state.asked = query
  keepInAddress(page, query)
  const terms = termsOf(query)
  if (terms.length === 0) {
    showResults(page, [], '', false)
    return
  }
  const isAsked = () => state.asked === query
  page.list.setAttribute('aria-busy', 'true')
  const slow = setTimeout(() => {
    if (isAsked()) page.status.textContent = page.status.dataset.searching ?? ''
  }, 4 * PAUSE)
  try {
    await state.withIndex(async (index) => {
      state.showMore = await resultsOf(page, index, terms, isAsked)
      await state.showMore(shown)
    })
  } catch {
    if (isAsked()) {
      // The same query can then be asked again.
      state.asked = undefined
      showResults(page, [], page.status.dataset.failed ?? '', false)
    }
  }
  clearTimeout(slow)
}

/** Finds the articles with some words, and gives what reads and shows them. */
async function resultsOf(
  page: SearchPage,
  index: SearchIndex,
  terms: readonly QueryTerm[],
  isAsked: () => boolean,
): Promise<Search['showMore']> {
  const sums = await index.find(terms)
  const results: SearchResult[] = []
  let read = 0
  let dropped = 0
  return async (wanted) => {
    while (results.length < wanted && read < sums.length) {
      const next = sums.slice(read, read + wanted - results.length)
      const texts = await Promise.all(next.map((sum) => index.text(sum)))
      read += next.length
      for (const text of texts) {
        const result = resultOf(text, terms, document.documentElement.lang)
        if (result) results.push(result)
        else dropped++
      }
    }
    if (!isAsked()) return
    const isCertain = read === sums.length || index.isCertain(terms)
    const message = resultMessage(page, sums.length - dropped, results.length, isCertain)
    showResults(page, results, message, read < sums.length)
  }
}

async function showMore({ list, status }: SearchPage, state: Search): Promise<void> {
  const before = list.children.length
  try {
    await state.showMore(before + PAGE)
  } catch {
    status.textContent = status.dataset.failed ?? ''
    return
  }
  history.replaceState({ shown: list.children.length } satisfies Kept, '')
  // The button may be gone, and the next result is what it was pressed for.
  list.children[before]?.querySelector('a')?.focus()
}
