/*
 * The script of the search page, and of no other. Until a reader types, or follows an address with a query, it loads
 * nothing. What was typed and what was found go into the page as text alone.
 */
import { type Reading, readingsOf } from '../search/readings'
import { type SearchIndex, searchIndex } from './search-index'
import {
  keepInAddress,
  NOTHING,
  resultMessage,
  type SearchPage,
  searchPage,
  showResults,
  showSearching,
  tell,
} from './search-page'
import { articlesWith } from './search-reading'

/** Time without a key that is taken for the end of a word, in ms. */
const PAUSE = 200

/** How many results are shown at once. */
const PAGE = 10

/** How long a file of the index is waited for, in ms. */
const PATIENCE = 10_000

/** How long the list of the index's files is not asked for again, in ms. */
const FRESH_FOR = 600_000

/** What of the results lasts with the page's history: how many are shown, how far they are scrolled. */
type Kept = { readonly shown?: number; readonly top?: number }

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
  if (input.value.trim() !== '') restore(page, state)
  let still: ReturnType<typeof setTimeout> | undefined
  addEventListener('scroll', () => {
    clearTimeout(still)
    still = setTimeout(() => keepPlace(page.list), PAUSE)
  })
  addEventListener('pagehide', () => keepPlace(page.list))
}

/** The site may have been published anew since the list of the index's files was read: it is read once more. */
function indexAt(folder: string): Search['withIndex'] {
  let index: SearchIndex | undefined
  let since = 0
  const newIndex = () => {
    since = Date.now()
    return searchIndex(async (name) => {
      const answer = await fetch(folder + name, { signal: AbortSignal.timeout?.(PATIENCE) })
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
      return new Uint8Array(await answer.arrayBuffer())
    })
  }
  return async (find) => {
    if (!index || Date.now() - since > FRESH_FOR) index = newIndex()
    try {
      await find(index)
    } catch (error) {
      index = newIndex()
      // What does not come in time is not waited for twice.
      if ((error as Error).name === 'TimeoutError') throw error
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
  const readings = readingsOf(query)
  page.list.style.minHeight = ''
  if (readings[0]?.terms.length === 0) {
    showResults(page, NOTHING, query === '' ? '' : page.status.dataset.unsearchable)
    return
  }
  const isAsked = () => state.asked === query
  page.list.setAttribute('aria-busy', 'true')
  const slow = setTimeout(() => {
    if (isAsked()) showSearching(page)
  }, 4 * PAUSE)
  try {
    await state.withIndex(async (index) => {
      state.showMore = await firstThatFinds(page, index, readings, shown, isAsked)
      await state.showMore(shown)
    })
  } catch {
    if (isAsked()) {
      // The same query can then be asked again.
      state.asked = undefined
      showResults(page, NOTHING, page.status.dataset.failed)
    }
  }
  clearTimeout(slow)
}

/** Tries the ways to understand a query until one finds something, and gives what reads and shows what it finds. */
async function firstThatFinds(
  page: SearchPage,
  index: SearchIndex,
  readings: readonly Reading[],
  shown: number,
  isAsked: () => boolean,
): Promise<Search['showMore']> {
  for (const { terms, instead } of readings) {
    const read = await articlesWith(index, terms, document.documentElement.lang)
    if ((await read(shown)).results.length > 0)
      return async (wanted) => {
        const found = await read(wanted)
        if (isAsked()) showResults(page, found, resultMessage(page, found, instead))
      }
  }
  return async () => {
    if (isAsked()) showResults(page, NOTHING, page.status.dataset.none)
  }
}

async function showMore({ list, status }: SearchPage, state: Search): Promise<void> {
  const before = list.children.length
  // The footer leaves at once, where a reader expects it, and not when the results come.
  list.style.minHeight = `${list.offsetHeight + innerHeight}px`
  list.setAttribute('aria-busy', 'true')
  try {
    await state.showMore(before + PAGE)
  } catch {
    list.removeAttribute('aria-busy')
    tell(status, status.dataset.failed)
    return
  }
  keepPlace(list)
  // The button may be gone, and the next result is what it was pressed for.
  list.children[before]?.querySelector('a')?.focus()
}

/** Keeps how much of the results is shown and where it is read. */
function keepPlace({ children }: HTMLElement): void {
  if (children.length > 0) history.replaceState({ shown: children.length, top: scrollY } satisfies Kept, '')
}

/** Shows again what was shown before the page was loaded anew, at the same place, unless the reader has begun to read. */
async function restore(page: SearchPage, state: Search): Promise<void> {
  const { shown, top = 0 } = (history.state as Kept | null) ?? {}
  let reading = false
  for (const way of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(
      way,
      () => {
        reading = true
      },
      { once: true, passive: true },
    )
  await search(page, state, shown)
  if (!reading && top > 0) scrollTo({ top, behavior: 'instant' })
}
