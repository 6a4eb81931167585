/*
 * Long lists come in pages of twenty. The newest page has the address of the list itself; the older ones are numbered
 * from the oldest, so that an older page, once it is full, never changes: publishing one more article changes the newest
 * page of each list that it is in and nothing else, links that readers have kept lead to the same twenty articles for ever,
 * and a cache keeps them. Numbered from the newest, as is usual, every page of every list would change each time.
 *
 * What does not fill an older page stands on the newest: so that it is never all but empty, it lets go of twenty when it
 * has thirty, and holds ten to twenty-nine.
 */

/** How many articles an older page holds; the newest page holds about as many. */
export const PAGE_SIZE = 20

/** The newest page of a long list never holds fewer. */
const FEWEST_ON_NEWEST = 10

/**
 * @param count how many articles a list has
 * @returns how many older pages it has; they are numbered from 1, the oldest
 */
export function olderPages(count: number): number {
  return Math.max(0, Math.floor((count - FEWEST_ON_NEWEST) / PAGE_SIZE))
}

/**
 * @param list what is listed, the newest first
 * @param page number of an older page; left out for the newest page
 * @returns what stands on that page, the newest first; nothing when there is no such page
 */
export function onPage<T>(list: readonly T[], page?: number): readonly T[] {
  const older = olderPages(list.length)
  if (page === undefined) return list.slice(0, list.length - older * PAGE_SIZE)
  if (!Number.isInteger(page) || page < 1 || page > older) return []
  const end = list.length - (page - 1) * PAGE_SIZE
  return list.slice(end - PAGE_SIZE, end)
}

/**
 * @param count how many articles a list has
 * @param index place of one of them, from 0, the newest
 * @returns number of the older page that it is on, or undefined for the newest page
 */
export function pageHolding(count: number, index: number): number | undefined {
  const page = Math.ceil((count - index) / PAGE_SIZE)
  return page <= olderPages(count) ? page : undefined
}
