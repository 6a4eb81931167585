/** What Playwright says on a page that would register a worker where the tests allow none. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/**
 * @param text what stands on the console of a page
 * @returns whether the page itself said it
 */
export function isOwnComplaint(text: string): boolean {
  return text !== BLOCKED
}
